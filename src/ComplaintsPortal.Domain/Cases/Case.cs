using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>
/// One thing that arrived: a complaint, an enquiry, a compliment. It is decided on (triage), and when accepted it has stages,
/// each with a clock.
/// </summary>
public sealed partial class Case
{
    /// <summary>The longest reference.</summary>
    public const int ReferenceLength = 60;

    /// <summary>The longest key of a list.</summary>
    public const int KeyLength = Lists.ListEntry.KeyLength;

    /// <summary>The longest note on triage.</summary>
    public const int NoteLength = 2_000;

    private readonly List<Stage> stages = [];
    private readonly List<HistoryEntry> newHistory = [];

    private Case() => (Reference, Procedure) = ("", "");

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The council's own reference, unique.</summary>
    public string Reference { get; private set; }

    /// <summary>The key of its procedure; before triage, the one that it looks like.</summary>
    public string Procedure { get; private set; }

    /// <summary>The date on which it arrived.</summary>
    public DateOnly Received { get; private set; }

    /// <summary>What was decided about it.</summary>
    public Triage Triage { get; private set; }

    /// <summary>A key of the list <c>triage-reason</c>.</summary>
    public string? TriageReason { get; private set; }

    /// <summary>Why it was decided so, in words.</summary>
    public string? TriageNote { get; private set; }

    public string? Channel { get; private set; }

    public string? Division { get; private set; }

    public string? Service { get; private set; }

    public string? Team { get; private set; }

    public string? District { get; private set; }

    /// <summary>The opaque key of the complainant: the same key is the same person.</summary>
    public string? Complainant { get; private set; }

    public string? ComplainantType { get; private set; }

    public string? SubjectStatus { get; private set; }

    /// <summary>A key of the list <c>advocacy-provider</c>; null means no advocate.</summary>
    public string? AdvocacyProvider { get; private set; }

    /// <summary>The account whose case it is; null while nobody has it.</summary>
    public Guid? Owner { get; private set; }

    /// <summary>When it was entered, UTC.</summary>
    public DateTimeOffset LoggedAt { get; private set; }

    /// <summary>Changed on every save of the case or anything below it; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>What it is about, in words.</summary>
    public CaseParticulars? Particulars { get; private set; }

    /// <summary>Its stages, in the order of their numbers.</summary>
    public IReadOnlyList<Stage> Stages => [.. stages.OrderBy(stage => stage.Number)];

    /// <summary>The last stage, where it has one.</summary>
    public Stage? CurrentStage => stages.MaxBy(stage => stage.Number);

    /// <summary>Why the person may not enter what arrived.</summary>
    public static Refusal? WhyNotLog(Officer officer) => NotACaseWorker(officer);

    /// <summary>Why it cannot have arrived on that date.</summary>
    public static Refusal? WhyNotLogOn(DateOnly received, DateOnly today) => DateOfAct.WhyNot(received, today);

    /// <summary>Enters something that arrived. It waits for triage, and belongs to whoever logged it.</summary>
    public static Case Log(Arrival arrival, Officer officer, DateTimeOffset now)
    {
        (WhyNotLog(officer) ?? WhyNotLogOn(arrival.Received, now.InUnitedKingdom().Date()))?.Throw();
        var logged = new Case
        {
            Reference = arrival.Reference,
            Procedure = arrival.Procedure,
            Received = arrival.Received,
            Triage = Triage.Awaiting,
            Channel = arrival.Channel,
            Division = arrival.Division,
            Service = arrival.Service,
            Team = arrival.Team,
            District = arrival.District,
            Complainant = arrival.Complainant,
            ComplainantType = arrival.ComplainantType,
            SubjectStatus = arrival.SubjectStatus,
            AdvocacyProvider = arrival.AdvocacyProvider,
            Owner = officer.Id,
            LoggedAt = now,
            Particulars = new CaseParticulars(arrival.Summary, arrival.Account, arrival.ChildName),
        };
        logged.Record(officer, now, "Case logged");
        return logged;
    }

    /// <summary>The stage of that number, or null.</summary>
    public Stage? Stage(int number) => stages.Find(stage => stage.Number == number);

    /// <summary>What was done since the case was read from the database, for the audit; each is handed out once.</summary>
    public IReadOnlyList<HistoryEntry> TakeNewHistory()
    {
        HistoryEntry[] taken = [.. newHistory];
        newHistory.Clear();
        return taken;
    }

    /// <summary>Why the person may not change who has the case.</summary>
    public static Refusal? WhyNotAssign(Officer officer) => NotACaseWorker(officer);

    /// <summary>Why the case cannot be given to that person.</summary>
    public Refusal? WhyNotAssignTo(Officer owner, Officer officer) => WhyNotAssign(officer) switch
    {
        { } refusal => refusal,
        _ when !owner.WorksOnCases => new("Choose a complaints officer or a manager"),
        _ => WhyNotBelongTo(owner),
    };

    /// <summary>Gives the case to somebody.</summary>
    public void AssignTo(Officer owner, Officer officer, DateTimeOffset now)
    {
        WhyNotAssignTo(owner, officer)?.Throw();
        Owner = owner.Id;
        Record(officer, now, owner.Id == officer.Id ? "Case taken on" : $"Case given to {owner.Name}");
    }

    internal static Refusal? NotACaseWorker(Officer officer) =>
        officer.WorksOnCases ? null : new Refusal("Only complaints officers and managers work on cases");

    internal void Record(Officer officer, DateTimeOffset now, string what, string? why = null, int? stage = null) =>
        newHistory.Add(new HistoryEntry(now, officer.Id, officer.Name, what, why, stage));

    /// <summary>Works out the due dates of every stage anew.</summary>
    public void Redate(Procedure procedure, WorkingCalendar calendar)
    {
        foreach (var stage in stages)
        {
            stage.Redate(procedure, calendar);
        }
    }
}
