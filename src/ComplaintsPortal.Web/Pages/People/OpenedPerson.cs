using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>
/// The person that a page is about: whoever complains, or a child whom a case is about. Who may see none of their cases finds nobody, and
/// whoever opens a page about them has read these cases.
/// </summary>
public sealed class OpenedPerson(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : IOpened
{
    private CouncilSetup? council;
    private (string? Key, IReadOnlyList<PersonCase> Cases) asked = (null, []);

    /// <summary>Their key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Their details; null where none are recorded, as of most children.</summary>
    public ContactDetails? Details { get; private set; }

    /// <summary>Their cases that may be seen, the latest first.</summary>
    public IReadOnlyList<PersonCase> Cases { get; private set; } = [];

    /// <summary>What is recorded of them as a child, the latest first.</summary>
    public IReadOnlyList<CaseChild> AsChild { get; private set; } = [];

    /// <summary>Whether they complain in a case that may be seen.</summary>
    public bool Complains => Cases.Any(one => one.Complains);

    /// <summary>What they are called.</summary>
    public string Name => Details?.Name ?? (AsChild.Count > 0 ? AsChild[0].Name : null) ?? "Name not recorded";

    /// <summary>The date of birth, where they are a child and it is known.</summary>
    public DateOnly? Born => AsChild.Select(child => child.Born).FirstOrDefault(born => born is not null);

    /// <summary>The council's lists and procedures.</summary>
    public CouncilSetup Council => council ?? throw new InvalidOperationException("No person is open");

    /// <summary>What there is of them besides their cases.</summary>
    public PersonSurroundings Around { get; private set; } = null!;

    /// <summary>The people who became one with this one.</summary>
    public IReadOnlyList<MergedPerson> Merged { get; private set; } = [];

    /// <summary>The instant of this request.</summary>
    public DateTimeOffset Now { get; } = time.GetUtcNow();

    /// <summary>Who acts, when, and under which rules.</summary>
    public Office Office => Council.Office(signedIn.Officer, Now, Cases[0].Procedure);

    /// <summary>What somebody else did since the form was shown; empty unless a save failed for that.</summary>
    public IReadOnlyList<HistoryLine> ChangedSince { get; private set; } = [];

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    /// <summary>The version of their details; 0 where none are recorded.</summary>
    public int Version => Details?.Version ?? 0;

    string IOpened.Home => "/People/Show";

    object? IOpened.Route => new { person = Key };

    string IOpened.Noun => "person";

    /// <summary>The key that an address names: a key of a council's own may hold a stroke, which an address carries in another form.</summary>
    public static string KeyOf(string person) => person.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether every case of theirs that may be seen was voided: then they are only shown, and nothing is done with them.</summary>
    public bool IsVoided => Cases.All(one => one.Voided);

    /// <summary>Opens a person, and records that. False where there is none with a case that may be seen and counts.</summary>
    public async Task<bool> FindAsync(string person, CancellationToken stop) => await FindVoidedTooAsync(person, stop) && !IsVoided;

    /// <summary>Opens a person, and records that. False where there is none with a case that may be seen, voided or not.</summary>
    public async Task<bool> FindVoidedTooAsync(string person, CancellationToken stop)
    {
        var key = KeyOf(person);
        council = await setup.GetAsync(stop);
        var cases = await CasesOfAsync(person, stop);
        if (cases.Count == 0)
        {
            return false;
        }

        (Key, Cases) = (key, cases);
        foreach (var one in cases.Where(one => !one.Unopened))
        {
            db.RecordReading(one.Id, signedIn.Officer, Now, "Case read on the page of a person");
        }

        await db.SaveChangesAsync(stop);
        Around = await db.SurroundingsOfAsync(key, cases[0].Id, stop);
        Details = Around.Details;
        AsChild = Around.AsChild ? await Theirs(db.RecordsOfChild(key)).ToListAsync(stop) : [];
        Merged = Around.Changed ? await db.MergedIntoAsync(key, stop) : [];
        return true;
    }

    /// <summary>The cases of a person that may be seen today, read once for whoever asks before the page does.</summary>
    internal async Task<IReadOnlyList<PersonCase>> CasesOfAsync(string person, CancellationToken stop)
    {
        var key = KeyOf(person);
        var known = asked.Key == key ? asked.Cases : await db.ReadCasesOfAsync(key, signedIn.Officer.Id, time.Today(), stop);
        asked = (asked.Key == key ? null : key, known);
        return known;
    }

    /// <summary>What was done about them, the latest first.</summary>
    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(CancellationToken stop) =>
        db.HistoryOfPersonAsync(Key, Merged, Cases, stop);

    /// <summary>Enters the details of somebody of whom none are recorded.</summary>
    public void Enter(ContactDetails details) => Details = db.ContactDetails.Add(details).Entity;

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySavePersonAsync(Details, version, stop))
        {
            return true;
        }

        await FindAsync(Key, stop);
        var history = await HistoryAsync(stop);
        ChangedSince = [.. history.Take(Math.Clamp(Version - version, 1, 10)).Select(LineOf)];
        return false;
    }

    /// <summary>A case in words: "Statutory complaint, received on 2 March 2026, open"; of one that is sealed and not opened, no more than that.</summary>
    public string InWords(PersonCase one) =>
        one.Unopened ? "sealed" : $"{NameOf(one)}, received on {one.Received:d MMMM yyyy}, {StandingOf(one)}";

    /// <summary>The name of its procedure.</summary>
    public string NameOf(PersonCase one) => Council.FindProcedure(one.Procedure)?.Name ?? one.Procedure;

    /// <summary>Where it stands.</summary>
    public static string StandingOf(PersonCase one) => one.Voided ? "voided" : StateWords.InASentence(one.Decision, one.Open);

    /// <summary>The label of the status of the child when it was last recorded, on a case that is shown.</summary>
    public string LastStatus => AsChild.FirstOrDefault(child => Cases.Any(one => one.Id == child.CaseId && !one.Unopened))?.Status is { } status
        ? Council.Lists.Label(ListName.SubjectStatus, status)
        : "Not recorded";

    // What is recorded on cases that were voided is shown where there are no others.
    private IQueryable<T> Theirs<T>(IQueryable<T> records)
        where T : class => IsVoided ? records.VoidedToo() : records;

    internal static HistoryLine LineOf(HistoryEntry entry) => new(entry.At, entry.ByName, entry.What, entry.Why, entry.HappenedOn);
}
