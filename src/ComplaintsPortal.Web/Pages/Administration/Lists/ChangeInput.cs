using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

/// <summary>What is asked when an entry of a list is changed.</summary>
public sealed class ChangeInput : SetupInput
{
    public EntryForm Entry { get; set; } = new();

    public int Place { get; set; }

    public bool Retired { get; set; }
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator(ListEntry entry, CouncilLists lists) =>
        RuleFor(input => input.Entry).SetValidator(new EntryForm.FormValidator(terms => entry.WhyNotRestate(terms, lists), entry.List));
}
