using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>The text of a report that a page is about.</summary>
public sealed class OpenedText(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : IOpened
{
    private ReportText? text;

    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>Where the text stands.</summary>
    public ReportSlot Slot { get; private set; } = null!;

    /// <summary>The text; without a version where nothing was written yet.</summary>
    public ReportText Text => text ?? throw new InvalidOperationException("No text is open");

    /// <summary>What stood in the same place a year before; null where nothing did.</summary>
    public TextVersion? Before { get; private set; }

    /// <summary>What stands there where nobody wrote anything for the period.</summary>
    public string Usual { get; private set; } = "";

    /// <summary>Whether it stands on the cover sheet of the report.</summary>
    public bool IsOfSheet => SheetSlot.All.Contains(Slot);

    /// <summary>Whether somebody else saved other words since the form was shown.</summary>
    public bool IsStale { get; private set; }

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    /// <summary>Why the person may not write in this report.</summary>
    public Refusal? WhyNotTouch => ReportText.WhyNotWrite(signedIn.Officer) ?? SmallFigures.WhyNotAsk(Period, signedIn.Officer);

    string IOpened.Home => "/Reports/Writing/Slot";

    object? IOpened.Route => new { period = Period.Name, slot = Slot.Key };

    string IOpened.Noun => "text";

    int IOpened.Version => Text.Version;

    /// <summary>Opens the text of a slot in the report on a period. False where there is no such period or slot.</summary>
    public async Task<bool> FindAsync(string period, string slot, CancellationToken stop)
    {
        var found = ReportSlot.Everywhere((await setup.GetAsync(stop)).Procedures).FirstOrDefault(one => one.Key == slot);
        if (found is null || !Period.TryParse(period, out var over, out _))
        {
            return false;
        }

        (Period, Slot) = (over, found);
        Usual = (await setup.GetAsync(stop)).Report.UsualOf(found);
        Before = await db.WordsOf(over.Previous).AsNoTracking().SingleOrDefaultAsync(version => version.Slot == slot && version.Text != "", stop);
        await ReadAsync(stop);
        return true;
    }

    /// <summary>Writes another version.</summary>
    public void Write(NewWords words)
    {
        if (Text.Current is null)
        {
            db.ReportTexts.Add(Text);
        }

        db.Record(Text.Write(words, Slot, signedIn.Officer, time.GetUtcNow()));
    }

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySaveAsync(Text, version, stop))
        {
            return true;
        }

        await ReadAsync(stop);
        IsStale = true;
        return false;
    }

    private async Task ReadAsync(CancellationToken stop) => text =
        await db.ReportTexts.Include(one => one.Versions).SingleOrDefaultAsync(one => one.Period == Period.Name && one.Slot == Slot.Key, stop)
            ?? new ReportText(Period, Slot);
}
