using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>What the report is to tell of a decision of the Ombudsman.</summary>
public sealed class TellInput : IVersioned
{
    public int Version { get; set; }

    public string? Paragraph { get; set; }
}

internal sealed class TellValidator : AbstractValidator<TellInput>
{
    public TellValidator() => RuleFor(input => input.Paragraph).AtMost(OmbudsmanRecord.ParagraphLength);
}
