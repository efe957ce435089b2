using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>What is asked about a template.</summary>
public sealed class ChangeInput : SetupInput
{
    public string? Text { get; set; }
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator() => RuleFor(input => input.Text)
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
