using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>
/// One thing that arrived: a complaint, an enquiry, a compliment. It is decided on (triage), and when accepted it has stages,
/// each with a clock.
/// </summary>
public sealed class Case
{
    internal readonly List<Stage> stages = [];

    private readonly List<HistoryEntry> newHistory = [];

    internal readonly List<Recommendation> recommendations = [];

    private readonly List<PanelMember> panelMembers = [];

    internal readonly List<Adjustment> adjustments = [];
    internal readonly List<ContactRestriction> restrictions = [];
    internal readonly List<LateRequest> lateRequests = [];
    internal readonly List<RejectionNotice> refusals = [];
    internal readonly List<SafeguardingConcern> concerns = [];
    internal readonly List<CaseAccess> access = [];

    internal readonly List<StageSkip> skips = [];
    internal readonly List<Withdrawal> withdrawals = [];

    internal Voiding? Voided { get; set; }
    internal DateOnly? ErasedOn { get; set; }

    // What lies beside the case. It is read with it only where an act is about it, and it comes and goes through a verb on a part.
    internal List<CaseNote> Notes { get; } = [];
    internal List<Contact> Contacts { get; } = [];
    internal List<CaseTask> Tasks { get; } = [];
    internal List<Contribution> Contributions { get; } = [];
    internal List<CaseLink> Links { get; } = [];
    internal List<CaseDocument> Documents { get; } = [];
    internal List<Letter> LettersWritten { get; } = [];
    internal List<CaseChild> Children { get; } = [];
    internal List<PersonChange> PersonChanges { get; } = [];
    internal List<Remedy> Remedies { get; } = [];
    internal List<Payment> Payments { get; } = [];
    internal List<OmbudsmanRecommendation> OmbudsmanRecommendations { get; } = [];
    internal OmbudsmanRecord? OmbudsmanRecord { get; set; }
    internal Representative? Representative { get; set; }
    internal Advocacy? Advocacy { get; set; }
    internal Constituent? Constituent { get; set; }
    internal Compliment? Compliment { get; set; }
    internal List<Hold> Holds { get; } = [];
    internal List<ProcessingRestriction> ProcessingRestrictions { get; } = [];

    // Whether something that belongs to others as well, such as a person's details, was changed with it.
    internal bool changedBeside;

    internal Case() => (Reference, Procedure) = ("", "");

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The council's own reference, unique.</summary>
    public string Reference
    {
        get;
        internal set
        {
            field = value;
            (ReferenceKey, ReferenceNumber) = (WrittenKey.Folded(value), WrittenKey.NumberAtTheEnd(value));
        }
    }

    // What it is found and told apart by, however it is written; the database asks for these by name.
    internal string ReferenceKey { get; private set; } = "";

    internal string? ReferenceNumber { get; private set; }

    internal string? ComplainantKey { get; private set; }

    /// <summary>The key of its procedure; before triage, the one that it looks like.</summary>
    public string Procedure { get; internal set; }

    /// <summary>The date on which it arrived.</summary>
    public DateOnly Received { get; internal set; }

    /// <summary>What was decided about it.</summary>
    public TriageDecision Decision { get; internal set; }

    /// <summary>A key of the list <c>triage-reason</c>.</summary>
    public string? TriageReason { get; internal set; }

    /// <summary>Why it was decided so, in words.</summary>
    public string? TriageNote { get; internal set; }

    public string? Channel { get; internal set; }

    public string? Division { get; internal set; }

    public string? Service { get; internal set; }

    public string? Team { get; internal set; }

    public string? District { get; internal set; }

    /// <summary>The opaque key of the complainant: the same key is the same person.</summary>
    public string? Complainant
    {
        get;
        internal set
        {
            field = value;
            ComplainantKey = value is null ? null : WrittenKey.Folded(value);
        }
    }

    public string? ComplainantType { get; internal set; }

    public string? SubjectStatus { get; internal set; }

    /// <summary>A key of the list <c>advocacy-provider</c>; null means no advocate.</summary>
    public string? AdvocacyProvider { get; internal set; }

    /// <summary>The account whose case it is; null while nobody has it.</summary>
    public Guid? Owner { get; internal set; }

    // When somebody gave it to whoever has it, UTC; null where they took it on themselves. It is kept for a reminder.
    internal DateTimeOffset? GivenAt { get; set; }

    /// <summary>When it was entered, UTC.</summary>
    public DateTimeOffset LoggedAt { get; internal set; }

    /// <summary>Changed on every save of the case or anything below it; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>What it is about, in words.</summary>
    public CaseParticulars? Particulars { get; internal set; }

    /// <summary>Its stages, in the order of their numbers.</summary>
    public IReadOnlyList<Stage> Stages => [.. stages.OrderBy(stage => stage.Number)];

    /// <summary>The last stage, where it has one.</summary>
    public Stage? CurrentStage => stages.MaxBy(stage => stage.Number);

    /// <summary>The stage of that number, or null.</summary>
    public Stage? Stage(int number) => stages.Find(stage => stage.Number == number);

    /// <summary>What was done since the case was read from the database, for the audit; each is handed out once.</summary>
    public IReadOnlyList<HistoryEntry> TakeNewHistory()
    {
        HistoryEntry[] taken = [.. newHistory];
        newHistory.Clear();
        return taken;
    }

    internal static Refusal? NotACaseWorker(Officer officer) =>
        officer.WorksOnCases ? null : new Refusal("Only complaints officers and managers work on cases");

    internal void Record(string what, Office office, string? why = null, int? stage = null, DateOnly? on = null) =>
        Record(office.Who, office.Now, what, why, stage, on);

    internal void Record(Officer officer, DateTimeOffset now, string what, string? why = null, int? stage = null, DateOnly? on = null) =>
        Record(new HistoryEntry(now, officer.Id, officer.Name, what, why, stage) { HappenedOn = on });

    // Whatever is done to a case is recorded here: nothing is done to one that counts nowhere, or whose words were erased.
    internal void Record(HistoryEntry entry)
    {
        Keeping.WhyNotTouch?.Throw();
        newHistory.Add(entry);
    }

    internal void RecordOf(string person, string what, Office office, string? why = null) =>
        newHistory.Add(new HistoryEntry(office.Now, office.Who.Id, office.Who.Name, what, why) { Person = person });

    /// <summary>What triage found; null while nobody assessed it.</summary>
    public Assessment? Assessment { get; internal set; }

    /// <summary>How stage 2 is conducted; null until something of it is recorded.</summary>
    public Investigation? Investigation { get; private set; }

    /// <summary>How stage 3 is conducted; null until something of it is recorded.</summary>
    public Panel? Panel { get; private set; }

    /// <summary>Who sits on the panel, in the order in which they were appointed.</summary>
    public IReadOnlyList<PanelMember> PanelMembers => panelMembers;

    /// <summary>What was recommended at stages 2 and 3, in the order in which it was entered.</summary>
    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    /// <summary>Whether a disputed decision is held back; null until somebody considered it.</summary>
    public Freezing? Freezing { get; internal set; }

    internal bool IsUnderTheAct => Procedure == DefaultProcedures.ChildrenAct;

    internal Investigation BegunInvestigation => Investigation ??= new Investigation(Id, new InvestigationFacts());

    internal Panel BegunPanel => Panel ??= new Panel(Id, new PanelFacts());

    internal void Add(Recommendation recommendation) => recommendations.Add(recommendation);

    internal void Remove(Recommendation recommendation) => recommendations.Remove(recommendation);

    internal void Add(PanelMember member) => panelMembers.Add(member);

    internal void Remove(PanelMember member) => panelMembers.Remove(member);

    /// <summary>The reasonable adjustments, ended ones too, in their order.</summary>
    public IReadOnlyList<Adjustment> Adjustments => adjustments;

    /// <summary>The restrictions of contact, ended ones too, in their order.</summary>
    public IReadOnlyList<ContactRestriction> Restrictions => restrictions;

    /// <summary>What was decided about requests that came late, in the order of the decisions.</summary>
    public IReadOnlyList<LateRequest> LateRequests => lateRequests;

    /// <summary>The database's key of the complaint about which the Ombudsman asks; null for every other case.</summary>
    public int? OmbudsmanOf { get; internal set; }

    /// <summary>Gives a number to every point that has none, so that it can be named.</summary>
    internal void NumberPoints()
    {
        var last = stages.SelectMany(stage => stage.PointsRaised).Max(point => point.Number) ?? 0;
        foreach (var point in Stages.SelectMany(stage => stage.Points.WithoutNumber).ToList())
        {
            point.NumberAs(++last);
        }
    }

    /// <summary>The refusals of this case, in their order; more than one only where it was considered again.</summary>
    public IReadOnlyList<RejectionNotice> Rejections => refusals;

    /// <summary>The worries about a child's safety that were found in it, in their order.</summary>
    public IReadOnlyList<SafeguardingConcern> Concerns => concerns;

    /// <summary>Who may see the case where it is sealed, and who is barred from it; empty for nearly every case.</summary>
    public IReadOnlyList<CaseAccess> Access => access;

    /// <summary>The stages that were skipped by agreement.</summary>
    public IReadOnlyList<StageSkip> Skips => skips;

    /// <summary>The reference of the case from which this one was split; null where it arrived by itself.</summary>
    public string? SplitFrom { get; internal set; }

    internal void Begin(int number, DateOnly received, string? reason, Procedure procedure, WorkingCalendar calendar, bool orally = false)
    {
        var stage = new Stage(this, new StageFacts(number, received) { EscalationReason = reason, RequestedOrally = orally });
        stage.Redate(procedure, calendar);
        if (CurrentStage is { } before)
        {
            stage.Points.CarryOver(before);
        }

        stages.Add(stage);
    }

    /// <summary>How often it was withdrawn after it was accepted, the latest last.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals => withdrawals;

    /// <summary>Deciding on what arrived.</summary>
    public CaseTriage Triage => new(this);

    /// <summary>Which way it goes.</summary>
    public CaseRoute Route => new(this);

    /// <summary>Going on to the next stage, and to the Ombudsman; whether a disputed decision is held back meanwhile.</summary>
    public CaseEscalation Escalation => new(this);

    /// <summary>Withdrawing it, and reinstating it.</summary>
    public CaseWithdrawal Withdrawal => new(this);

    /// <summary>Worries about a child's safety.</summary>
    public CaseSafeguarding Safeguarding => new(this);

    /// <summary>Who may see it.</summary>
    public CaseSealing Sealing => new(this);

    /// <summary>Its people.</summary>
    public CasePeople People => new(this);

    /// <summary>Who has it, and what is kept with it.</summary>
    public CaseKeeping Keeping => new(this);

    /// <summary>Its letters.</summary>
    public CaseLetters Letters => new(this);

    /// <summary>It as the interchange format states it.</summary>
    public CaseInterchange Interchange => new(this);
}
