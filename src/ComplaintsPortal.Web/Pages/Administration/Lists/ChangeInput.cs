using ComplaintsPortal.Domain.Lists;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

// What is asked when an entry of a list is changed.
public sealed partial class ChangeModel
{
    public sealed class InputModel : IStamped
    {
        public int Stamp { get; set; }

        public EntryForm Entry { get; set; } = new();

        public int Place { get; set; }

        public bool Retired { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(ListEntry entry, CouncilLists lists) =>
            RuleFor(input => input.Entry).SetValidator(new EntryForm.FormValidator(terms => entry.WhyNotRestate(terms, lists), entry.List));
    }
}
