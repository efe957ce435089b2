using ComplaintsPortal.Domain.Lists;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

// What is asked when an entry is added to a list.
public sealed partial class EntriesModel
{
    public sealed class InputModel : IStamped
    {
        public int Stamp { get; set; }

        public EntryForm Entry { get; set; } = new();
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(string list, CouncilLists lists) =>
            RuleFor(input => input.Entry).SetValidator(
                new EntryForm.FormValidator(terms => new ListEntry(list, "", terms.Label).WhyNotRestate(terms, lists), list));
    }
}
