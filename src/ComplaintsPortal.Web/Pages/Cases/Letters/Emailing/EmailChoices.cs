using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Reminders;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;

/// <summary>Whether the portal e-mails letters at all, to whom, and what can go with one.</summary>
public sealed class EmailChoices(PortalDb db, MailSettings? settings = null)
{
    /// <summary>Whether the operator has set up mail.</summary>
    public bool IsSetUp => settings is not null;

    /// <summary>The documents of the case, to choose from.</summary>
    public IReadOnlyList<Option> Documents { get; private set; } = [];

    /// <summary>The form as it begins: to whoever complains, where their e-mail address is known.</summary>
    public EmailForm Begun { get; private set; } = new();

    /// <summary>Reads them.</summary>
    public async Task ReadAsync(OpenedCase opened, CancellationToken stop)
    {
        if (!IsSetUp)
        {
            return;
        }

        Begun = new EmailForm { To = (await opened.AroundAsync(stop)).Contact?.Email };
        Documents = (await db.CaseDocuments.Where(one => one.CaseId == opened.Case.Id && one.RemovedAt == null).OrderBy(one => one.Number)
            .Select(one => new { one.Number, one.Title }).ToListAsync(stop)).ConvertAll(one => new Option($"{one.Number}", one.Title));
    }

    /// <summary>What was chosen: null where the portal does not send it.</summary>
    public LetterEmail? Chosen(LetterRoute? route, EmailForm form) => IsSetUp && route is LetterRoute.Email && form.To.Kept() is { } to
        ? new LetterEmail(to, [.. form.Documents.Where(number => Documents.Any(known => known.Value == $"{number}"))])
        : null;
}
