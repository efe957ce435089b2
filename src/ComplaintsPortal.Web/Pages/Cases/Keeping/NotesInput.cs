using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>What is entered where a note is written.</summary>
public sealed class NotesInput : IVersioned
{
    public int Version { get; set; }

    public string? Text { get; set; }

    public int? Corrects { get; set; }
}

internal sealed class NotesValidator : AbstractValidator<NotesInput>
{
    public NotesValidator(int notes)
    {
        RuleFor(input => input.Text).NotEmpty().WithMessage("Enter the note").AtMost(CaseNote.TextLength);
        RuleFor(input => input.Corrects)
            .Must(number => number is null || CaseKeeping.WhyNotCorrect(number.Value, notes) is null).WithMessage("Choose a note that is there");
    }
}
