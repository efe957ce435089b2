using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Contributing;

/// <summary>What a service gives back.</summary>
public sealed class AnswerInput
{
    /// <summary>So many files can be given with one answer.</summary>
    public const int MostFiles = 10;

    [DisplayName("Your answer")]
    public string? Words { get; set; }

    public List<IFormFile> Files { get; set; } = [];
}

internal sealed class AnswerValidator : AbstractValidator<AnswerInput>
{
    public AnswerValidator(AttachmentSettings settings)
    {
        RuleFor(input => input.Words).NotEmpty().WithMessage("Enter your answer").AtMost(Contribution.AnswerLength);
        RuleFor(input => input.Files).Cascade(CascadeMode.Stop)
            .Must(files => files.Count <= AnswerInput.MostFiles).WithMessage($"Choose {AnswerInput.MostFiles} files at most")
            .Must(files => files.TrueForAll(file => file.Length > 0)).WithMessage("Choose files that are not empty")
            .Must(files => files.TrueForAll(file => file.Length <= settings.MostBytes))
            .WithMessage($"Choose files of at most {settings.MostMegabytes} megabytes each")
            .Must(files => files.TrueForAll(file => FileKinds.Claimed(CaseDocument.NameOf(file.FileName)) is not null))
            .WithMessage($"Choose files of these kinds: {string.Join(", ", FileKinds.Endings)}")
            .Must(files => files.TrueForAll(file => CaseDocument.NameOf(file.FileName).Length <= CaseDocument.FileNameLength))
            .WithMessage($"Name of each file must be {CaseDocument.FileNameLength} characters or fewer");
    }
}
