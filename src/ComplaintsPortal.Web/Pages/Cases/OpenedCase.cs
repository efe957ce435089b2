using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Reading;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The case that a page is about, as the person has it open before them: with its stage, its procedure, the day and who acts.</summary>
public sealed class OpenedCase(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : IOpened
{
    private Case? found;
    private Stage? stage;
    private CouncilSetup? council;
    private CaseSurroundings? around;

    /// <summary>Whether a case is open.</summary>
    public bool IsOpen => found is not null;

    /// <summary>The case.</summary>
    public Case Case => found ?? throw NothingOpen();

    /// <summary>Its reference; null where no case is open.</summary>
    public string? Reference => found?.Reference;

    /// <summary>The stage that the address names.</summary>
    public Stage Stage => stage ?? throw NothingOpen();

    /// <summary>The council's lists, procedures and calendar.</summary>
    public CouncilSetup Council => council ?? throw NothingOpen();

    /// <summary>The procedure of the case.</summary>
    public Procedure Procedure => Council.Procedure(Case.Procedure);

    /// <summary>For its clocks.</summary>
    public WorkingCalendar Calendar => Council.Calendar;

    /// <summary>Who acts.</summary>
    public Officer Officer => signedIn.Officer;

    /// <summary>The instant of this request.</summary>
    public DateTimeOffset Now { get; } = time.GetUtcNow();

    /// <summary>The date in the office.</summary>
    public DateOnly Today => Now.InUnitedKingdom().Date();

    /// <summary>Who acts, when, and under which rules.</summary>
    public Office Office => Council.Office(Officer, Now, Case.Procedure);

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    Refusal? IOpened.WhyNotTouch => Case.Keeping.WhyNotTouch;

    int IOpened.Version => Case.Version;

    string IOpened.Home => "/Cases/Overview/Details";

    object IOpened.Route => new { id = Case.Id };

    string IOpened.Noun => "case";

    /// <summary>What somebody else did since the form was shown; empty unless a save failed for that.</summary>
    public IReadOnlyList<HistoryLine> ChangedSince { get; private set; } = [];

    /// <summary>What is said above the heading: "2026/0412 · Statutory complaint · Stage 1, local resolution".</summary>
    public string Caption =>
        string.Join(" · ", new[] { Case.Reference, Procedure.Name, (stage ?? Case.CurrentStage) is { } at ? NameOf(at) : null }.OfType<string>());

    /// <summary>What was decided about it on arrival, in words.</summary>
    public string Decision => Case.Decision switch
    {
        Domain.Cases.Arriving.TriageDecision.Accepted => $"Accepted: {Procedure.Name}",
        Domain.Cases.Arriving.TriageDecision.Rejected => $"Rejected: {Council.Lists.Label(ListName.TriageReason, Case.TriageReason)}",
        Domain.Cases.Arriving.TriageDecision.Withdrawn => "Withdrawn before it was accepted",
        _ => "Not decided yet",
    };

    /// <summary>"Stage 1, local resolution".</summary>
    public string NameOf(Stage named) => Procedure.Stage(named.Number) is { Name: var name } && name != $"Stage {named.Number}"
        ? $"Stage {named.Number}, {FirstLetter.Small(name)}"
        : $"Stage {named.Number}";

    /// <summary>Opens a case to look at it, and records that. False where there is none.</summary>
    public async Task<bool> ReadAsync(int id, CancellationToken stop) =>
        found?.Id == id || Open(await db.ReadWholeAsync(id, stop)) && await RecordReadingAsync(stop);

    /// <summary>Opens a stage of a case to look at it, and records that. False where there is none.</summary>
    public async Task<bool> ReadAsync(int id, int number, CancellationToken stop) =>
        (found?.Id == id && stage?.Number == number) || Open(await db.ReadWholeAsync(id, stop)) && At(number) && await RecordReadingAsync(stop);

    /// <summary>Opens a case to change it. False where there is none.</summary>
    public async Task<bool> FindAsync(int id, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        return found?.Id == id || Open(await db.FindWholeAsync(id, stop));
    }

    /// <summary>Opens a stage of a case to change it. False where there is none.</summary>
    public async Task<bool> FindAsync(int id, int number, CancellationToken stop) => await FindAsync(id, stop) && At(number);

    /// <summary>
    /// Saves what was done to the case. False where somebody else saved it since the form was shown: then nothing is stored, the
    /// case is opened anew as it stands now, and <see cref="ChangedSince"/> says what happened to it.
    /// </summary>
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySaveAsync(Case, version, stop))
        {
            return true;
        }

        await ReopenAsync(version, stop);
        return false;
    }

    /// <summary>Opens the case anew as it stands now, after a save that failed because somebody else had saved it.</summary>
    public async Task ReopenAsync(int version, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        if (Open(await db.FindWholeAsync(Case.Id, stop)) && stage is not null)
        {
            At(stage.Number);
        }

        var saves = Math.Clamp(Case.Version - version, 1, 10);
        ChangedSince = await db.HistoryOf(Case.Id).OrderByDescending(entry => entry.Sequence).Take(saves).AsLines().ToListAsync(stop);
    }

    /// <summary>Who complains, and of what there may be something beside the case; read once.</summary>
    public async Task<CaseSurroundings> AroundAsync(CancellationToken stop) => around ??= await CaseSurroundings.ReadAsync(db, Case, stop);

    private static InvalidOperationException NothingOpen() => new("No case is open");

    private bool Open(Case? read)
    {
        found = read ?? found;
        around = null;
        return read is not null;
    }

    private bool At(int number)
    {
        stage = Case.Stage(number) ?? stage;
        return stage?.Number == number;
    }

    private async Task<bool> RecordReadingAsync(CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        db.RecordReading(Case.Id, Officer, Now);
        await db.SaveChangesAsync(stop);
        return true;
    }
}
