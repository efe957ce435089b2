using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>What is asked about an e-mail that becomes a case.</summary>
public sealed class MailInput : IArrived
{
    public string? Concern { get; set; }

    public string? Procedure { get; set; }

    public IFormFile? File { get; set; }

    /// <summary>The date of the e-mail; null until it was read.</summary>
    public DateOnly? Received { get; internal set; }

    /// <inheritdoc />
    public bool LongAgo { get; set; }

    /// <summary>A worry is raised with what was just logged.</summary>
    internal void Take(Case logged, Office office)
    {
        if (Concern.Kept() is { } concern)
        {
            logged.Safeguarding.Raise(concern, office);
        }
    }
}

/// <summary>What the file must be, once it was read.</summary>
internal sealed class MailedValidator : AbstractValidator<MailInput>
{
    public MailedValidator(DateOnly today)
    {
        RuleFor(input => input.File)
            .Must((input, _) => input.Received is not null).WithMessage("Choose another file: what is in this one is no e-mail");
        this.AskAboutOldDate(today, "Choose the e-mail again, and confirm the date here");
    }
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
