using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.HandOver;

// What is asked when cases are handed over.
public sealed partial class IndexModel
{
    public sealed class InputModel
    {
        /// <summary>How many cases the person was shown.</summary>
        public int Agreed { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the cases are handed over").AtMost(CaseAccess.ReasonLength);
    }
}
