using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>What is asked about the words of a slot.</summary>
public sealed class SlotInput : IVersioned
{
    public int Version { get; set; }

    public string? Text { get; set; }

    /// <summary>Whether words that were taken over still hold as they are.</summary>
    public bool Holds { get; set; }
}

internal sealed class SlotValidator : AbstractValidator<SlotInput>
{
    public SlotValidator() => RuleFor(input => input.Text).AtMost(ReportText.TextLength).WithName("The text");
}
