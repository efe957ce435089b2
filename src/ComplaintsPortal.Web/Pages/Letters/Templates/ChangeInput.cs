using System.ComponentModel;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>What is asked about a template.</summary>
public sealed class ChangeInput : IVersioned
{
    public int Version { get; set; }

    public string? Text { get; set; }

    /// <summary>Why it is changed.</summary>
    [DisplayName("Reason")]
    public string? Why { get; set; }
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator()
    {
        RuleFor(input => input.Why).NotEmpty().WithMessage("Say why it is changed").AtMost(SetupChange.WhyLength);
        RuleFor(input => input.Text)
            .NotEmpty().WithMessage("Enter the words of the letter")
            .AtMost(LetterTemplate.TextLength)
            .Custom((text, context) =>
            {
                foreach (var name in MergeFields.UnknownIn(text ?? ""))
                {
                    context.AddFailure($"Remove {{{name}}}, or use one of the fields below: there is no field of that name");
                }
            });
    }
}
