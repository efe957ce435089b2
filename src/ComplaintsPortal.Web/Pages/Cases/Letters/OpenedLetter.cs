using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Reports.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>The letter that a page is about, with its case.</summary>
public sealed class OpenedLetter(OpenedCase opened, PortalDb db)
{
    private Letter? found;

    /// <summary>The letter.</summary>
    public Letter Letter => found ?? throw new InvalidOperationException("No letter is open");

    /// <summary>Its case.</summary>
    public OpenedCase Opened => opened;

    /// <summary>Why it cannot be sent now.</summary>
    public Refusal? WhyNotSend => opened.Case.WhyNotSendLetter(Letter, opened.Officer);

    /// <summary>The letter with its letterhead: as it was sent, or as it would be sent today.</summary>
    public LetterDocument Document => new(
        Letter.Council ?? opened.Council.Council.Name, Letter.Team ?? opened.Council.Council.Team, opened.Case.Reference, Letter.SentOn ?? opened.Today, Letter);

    /// <summary>Opens a letter to look at it, and records that. False where there is none.</summary>
    public async Task<bool> ReadAsync(int id, int letter, CancellationToken stop) =>
        await opened.ReadAsync(id, stop) && Open(await db.Letters.AsNoTracking().SingleOrDefaultAsync(one => one.Id == letter && one.CaseId == id, stop));

    /// <summary>Opens a letter to change it. False where there is none.</summary>
    public async Task<bool> FindAsync(int id, int letter, CancellationToken stop) =>
        await opened.FindAsync(id, stop) && Open(await db.Letters.SingleOrDefaultAsync(one => one.Id == letter && one.CaseId == id, stop));

    /// <summary>Saves what was done to it. False where somebody else saved the case since the form was shown: then it is opened anew, if it is still there.</summary>
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await opened.TrySaveAsync(version, stop))
        {
            return true;
        }

        Open(await db.Letters.SingleOrDefaultAsync(one => one.Id == Letter.Id, stop));
        return false;
    }

    private bool Open(Letter? read)
    {
        found = read ?? found;
        return read is not null;
    }
}
