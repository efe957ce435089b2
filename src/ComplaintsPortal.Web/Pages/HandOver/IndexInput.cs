using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.HandOver;

/// <summary>What is asked when cases are handed over.</summary>
public sealed class IndexInput
{
    /// <summary>How many cases the person was shown.</summary>
    public int Agreed { get; set; }

    public string? Reason { get; set; }
}

internal sealed class IndexValidator : AbstractValidator<IndexInput>
{
    public IndexValidator() =>
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the cases are handed over").AtMost(CaseAccess.ReasonLength);
}
