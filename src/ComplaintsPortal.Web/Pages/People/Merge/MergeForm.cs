using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.People.Merge;

/// <summary>What is entered where two records become one.</summary>
public sealed class MergeForm : IVersioned
{
    public int Version { get; set; }

    /// <summary>The version of the other record when the form was shown.</summary>
    public int OtherVersion { get; set; }

    /// <summary>The key of the person whose details stay.</summary>
    public string? Kept { get; set; }

    public string? Why { get; set; }

    internal sealed class FormValidator : AbstractValidator<MergeForm>
    {
        public FormValidator(string one, string other)
        {
            RuleFor(input => input.Kept).Must(kept => kept == one || kept == other).WithMessage("Choose whose details stay");
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter how you know that they are one person").AtMost(PersonChange.WhyLength);
        }
    }
}
