using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What is entered where an outcome is corrected.</summary>
public sealed class CorrectOutcomeInput : IVersioned, ISeen
{
    public int Version { get; set; }

    public string? Outcome { get; set; }

    public string? Reason { get; set; }

    /// <inheritdoc />
    public string? Seen { get; set; }

    /// <inheritdoc />
    public string Asked => string.Create(CultureInfo.InvariantCulture, $"{Outcome} {Version}");
}

internal sealed class CorrectOutcomeValidator : AbstractValidator<CorrectOutcomeInput>
{
    public CorrectOutcomeValidator(CouncilLists lists, Func<ListEntry, Refusal?> whyNot)
    {
        RuleFor(input => input.Outcome).NotEmpty().WithMessage("Choose the outcome that is right").In(lists, ListName.Outcome);
        RuleFor(input => input.Outcome).Refused(input => lists.Find(ListName.Outcome, input.Outcome) is { } outcome ? whyNot(outcome) : null);
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why another outcome was recorded").AtMost(CaseCorrection.ReasonLength);
    }
}
