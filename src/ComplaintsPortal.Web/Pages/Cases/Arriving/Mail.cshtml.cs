using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using ComplaintsPortal.Web.Pages.Cases.Particulars;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>An e-mail that was saved as a file becomes a case to complete, with its words, its sender and what came with it.</summary>
[RequestSizeLimit(AttachmentSettings.HardLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = AttachmentSettings.HardLimit)]
public sealed class MailModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time, AttachmentSettings settings, MailFiles files) : PageModel
{
    [BindProperty]
    public MailInput Input { get; set; } = new();

    public CouncilSetup Council { get; private set; } = null!;

    public AttachmentSettings Settings => settings;

    public async Task OnGetAsync(CancellationToken stop) => Council = await setup.GetAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        if (Arrival.WhyNotLog(signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new MailValidator(Council, settings), Input))
        {
            return this.Wrong();
        }

        var mail = await ReadAsync(stop);
        Input.Received = mail is null ? null : MailedCase.Received(mail, time.Today());
        if (!this.Accepts(new MailedValidator(time.Today()), Input) || mail is null)
        {
            files.Settle(saved: false);
            return this.Wrong();
        }

        var logged = await LogAsync(mail, stop);
        var left = files.Left.Count == 0 ? "" : $". In the e-mail alone, because such files are not kept by themselves: {string.Join(", ", files.Left)}";
        TempData.Banner($"Logged as {logged.Reference}. Complete what the e-mail does not say{left}");
        return RedirectToPage(logged.Safeguarding.Waiting is null ? "/Cases/Particulars/Change" : "/Cases/Safeguarding/PassOn", new { id = logged.Id });
    }

    private async Task<ReceivedMail?> ReadAsync(CancellationToken stop)
    {
        if (!await files.WriteAsync(Input.File!, stop))
        {
            return null;
        }

        await using var content = Input.File!.OpenReadStream();
        if (await ReceivedMail.ReadAsync(content, stop) is { } mail)
        {
            await files.WriteAsync(mail.Attachments, stop);
            return mail;
        }

        return null;
    }

    private async Task<Case> LogAsync(ReceivedMail mail, CancellationToken stop)
    {
        var saved = false;
        try
        {
            var logged = await db.LogAsync(time.Today().Year, reference => LogAsync(reference, mail, stop), stop);
            saved = true;
            return logged;
        }
        finally
        {
            files.Settle(saved);
        }
    }

    private async Task<Case> LogAsync(string reference, ReceivedMail mail, CancellationToken stop)
    {
        var office = Council.Office(signedIn.Officer, time.GetUtcNow(), Input.Procedure!);
        var form = MailedCase.Form(mail, Council.Lists);
        var (received, answers) = (Input.Received!.Value, form.Answers(await Complainant.KeepAsync(db, null, form, office.Now, stop)));
        var logged = new Arrival(reference, Input.Procedure!, received, answers).Log(office.Who, office.Now);
        foreach (var (number, file) in files.Kept.Index())
        {
            logged.Keeping.AddDocument(
                new DocumentFacts(number + 1, file.Title, file.FileName, received, file.Stored, office.Who.Id, office.Now), office);
        }

        Input.Take(logged, office);
        return logged;
    }
}
