using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>What is asked about an e-mail that becomes a case.</summary>
public sealed class MailInput
{
    public string? Concern { get; set; }

    public string? Procedure { get; set; }

    public IFormFile? File { get; set; }
}

/// <summary>What the form must say before its file is looked into.</summary>
internal sealed class MailValidator : AbstractValidator<MailInput>
{
    public MailValidator(CouncilSetup council, AttachmentSettings settings)
    {
        RuleFor(input => input.Concern).AtMost(SafeguardingConcern.ConcernLength);
        RuleFor(input => input.Procedure)
            .NotEmpty().WithMessage("Choose what it looks like")
            .Must(key => string.IsNullOrEmpty(key) || council.FindProcedure(key) is not null).WithMessage("Choose an answer from the list");
        RuleFor(input => input.File).Cascade(CascadeMode.Stop)
            .Must(file => file is { Length: > 0 }).WithMessage("Choose a file that is not empty")
            .Must(file => FileKinds.Claimed(file!.FileName) is FileKind.Eml).WithMessage("Choose an e-mail that was saved as a file, which ends in .eml")
            .Must(file => file!.Length <= settings.MostBytes).WithMessage($"Choose a file of at most {settings.MostMegabytes} megabytes");
    }
}
