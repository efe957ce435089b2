using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>The Ombudsman's annual letter that a page is about.</summary>
public sealed class OpenedOmbudsmanLetter(PortalDb db, SignedIn signedIn, TimeProvider time) : IOpened
{
    private OmbudsmanLetter? letter;

    /// <summary>The letter; with nothing in it where nobody entered its figures.</summary>
    public OmbudsmanLetter Letter => letter ?? throw new InvalidOperationException("No letter is open");

    /// <summary>That somebody else changed it since the form was shown; empty unless a save failed for that.</summary>
    public IReadOnlyList<HistoryLine> ChangedSince { get; private set; } = [];

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    /// <summary>Why the person may not enter its figures.</summary>
    public Refusal? WhyNotTouch => OmbudsmanLetter.WhyNotRecord(signedIn.Officer);

    string IOpened.Home => "/Reports/Draft";

    object? IOpened.Route => new { period = Letter.Period };

    string IOpened.Noun => "letter";

    int IOpened.Version => Letter.Version;

    /// <summary>Opens the letter on a financial year. False where there is no such year.</summary>
    public async Task<bool> FindAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _) || !over.IsFinancialYear)
        {
            return false;
        }

        letter = await db.OmbudsmanLetters.SingleOrDefaultAsync(one => one.Period == over.Name, stop) ?? new OmbudsmanLetter(over.Name);
        return true;
    }

    /// <summary>Enters what it says.</summary>
    public void Record(OmbudsmanLetterFacts facts)
    {
        if (Letter.Version == 0)
        {
            db.OmbudsmanLetters.Add(Letter);
        }

        db.Record(Letter.Record(facts, signedIn.Officer, time.GetUtcNow()));
    }

    /// <summary>Keeps the letter itself, in place of one that was added before; none where it is taken out.</summary>
    public async Task KeepAsync(byte[]? pdf, CancellationToken stop)
    {
        if (Letter.PaperHash is not null)
        {
            await db.Entry(Letter).Reference(one => one.Paper).LoadAsync(stop);
        }

        db.Record(Letter.Keep(pdf, signedIn.Officer, time.GetUtcNow()));
    }

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        var period = Letter.Period;
        if (await db.TrySaveAsync(Letter, version, stop))
        {
            return true;
        }

        await FindAsync(period, stop);
        ChangedSince = [new HistoryLine(time.GetUtcNow(), "somebody else", "Figures of the letter entered", null)];
        return false;
    }
}
