using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

/// <summary>What is asked when an entry is added to a list.</summary>
public sealed class EntriesInput : SetupInput
{
    public EntryForm Entry { get; set; } = new();
}

internal sealed class EntriesValidator : AbstractValidator<EntriesInput>
{
    public EntriesValidator(string list, CouncilLists lists) =>
        RuleFor(input => input.Entry).SetValidator(
            new EntryForm.FormValidator(terms => new ListEntry(list, "", terms.Label).WhyNotRestate(terms, lists), list));
}
