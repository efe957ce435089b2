using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>What the form of a new document must say before its file is looked into.</summary>
internal sealed class AddedDocumentValidator : AbstractValidator<AddInput>
{
    public AddedDocumentValidator(AttachmentSettings settings, OpenedCase opened)
    {
        RuleFor(input => input.File).Cascade(CascadeMode.Stop)
            .Must(file => file is { Length: > 0 }).WithMessage("Choose a file that is not empty")
            .Must(file => file!.Length <= settings.MostBytes).WithMessage($"Choose a file of at most {settings.MostMegabytes} megabytes")
            .Must(file => FileKinds.Claimed(AddInput.NameOf(file!)) is not null)
            .WithMessage($"Choose a file of one of these kinds: {string.Join(", ", FileKinds.Endings)}")
            .Must(file => AddInput.NameOf(file!).Length <= CaseDocument.FileNameLength)
            .WithMessage($"Give the file a name of at most {CaseDocument.FileNameLength} characters");
        RuleFor(input => input.Title).NotEmpty().WithMessage("Enter what the document is").AtMost(CaseDocument.TitleLength);
        RuleFor(input => input.Made)
            .NotNull().WithMessage("Enter the date on which it was made or received")
            .Unless(made => CaseKeeping.WhyNotAddDocumentMadeOn(made, opened.Office));
    }
}
