using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>One stage of a case: its dates, its clock, its points and its response.</summary>
public sealed class Stage
{
    internal static readonly Refusal AlreadyConcluded = new("This stage has already been concluded");

    internal readonly List<Point> issues = [];

    internal readonly List<Response> responses = [];

    internal readonly List<Round> rounds = [];

    private Stage() => Case = null!;

    internal Stage(Case @case, StageFacts facts)
    {
        Case = @case;
        Number = facts.Number;
        Interchange.Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The case it belongs to.</summary>
    public Case Case { get; private set; }

    /// <summary>The database's key of that case.</summary>
    public int CaseId { get; private set; }

    /// <summary>The stage's number in its procedure.</summary>
    public int Number { get; private set; }

    /// <summary>The date on which it was asked for.</summary>
    public DateOnly Received { get; internal set; }

    /// <summary>The date on which the request was acknowledged.</summary>
    public DateOnly? Acknowledged { get; internal set; }

    /// <summary>The date on which the statement of complaint was agreed.</summary>
    public DateOnly? Agreed { get; internal set; }

    /// <summary>The date on which its clock started, where that was recorded by itself.</summary>
    public DateOnly? Started { get; internal set; }

    /// <summary>Whether the standard timescale was extended to the maximum.</summary>
    public bool Extended { get; internal set; }

    /// <summary>
    /// The date on which the response was sent or the stage otherwise ended; null while it is open. Once it was reopened, that of the
    /// last round: what figures count is then <see cref="First"/>.
    /// </summary>
    public DateOnly? Concluded { get; internal set; }

    /// <summary>The date on which the complainant received the response, where it is known; otherwise the day on which it was sent counts.</summary>
    public DateOnly? ResponseReceived { get; internal set; }

    /// <summary>At statutory stage 1, the date on which stage 2 was offered because day 20 had passed without a response.</summary>
    public DateOnly? StageTwoOffered { get; internal set; }

    /// <summary>A key of the list <c>outcome</c>.</summary>
    public string? Outcome { get; internal set; }

    /// <summary>How often it was reopened after a response.</summary>
    public int Reopened { get; internal set; }

    /// <summary>A key of the list <c>escalation-reason</c>.</summary>
    public string? EscalationReason { get; internal set; }

    /// <summary>When the review panel met.</summary>
    public DateOnly? PanelMet { get; internal set; }

    /// <summary>When the review panel's report arrived.</summary>
    public DateOnly? PanelReported { get; internal set; }

    /// <summary>The last day of the ordinary limit; kept so that the database can filter, written by <see cref="Redate"/> alone.</summary>
    public DateOnly? DueStandard { get; private set; }

    /// <summary>The last day of the extended limit; kept so that the database can filter, written by <see cref="Redate"/> alone.</summary>
    public DateOnly? DueMaximum { get; private set; }

    /// <summary>The date by which it is to be concluded; kept so that the database can filter, written by <see cref="Redate"/> alone.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>
    /// Whether it was first concluded after its due date; null while it was not, or where it has none. It follows from the dates, and is kept
    /// so that the database can filter.
    /// </summary>
    internal bool? ConcludedLate
    {
        get => Due is null ? null : First is { } first ? !(first.Concluded <= first.Due) : Concluded is { } concluded ? concluded > Due : null;
        private set => _ = value;
    }

    /// <summary>At the first stage of the statutory procedure, the day after which the complainant may go on without a response.</summary>
    internal DateOnly? Day20 => DueMaximum ?? DueStandard;

    /// <summary>The agreement to take longer, where one was recorded here.</summary>
    public Extension? Extension { get; internal set; }

    /// <summary>Its points, in the order in which they were entered.</summary>
    public IReadOnlyList<Point> PointsRaised => issues;

    /// <summary>Its responses, the latest last; more than one only where it was reopened.</summary>
    public IReadOnlyList<Response> Responses => responses;

    /// <summary>The response that counts now; null while there is none, or none since the stage was reopened.</summary>
    public Response? CurrentResponse => responses is [.., { Current: true } last] ? last : null;

    /// <summary>The date on which its response was sent or the stage otherwise ended, whichever was first.</summary>
    internal DateOnly? Ended => CurrentResponse?.SentOn ?? Concluded;

    /// <summary>
    /// The date on which it was answered: the response was sent, or for records that were made elsewhere the stage ended without
    /// being withdrawn.
    /// </summary>
    internal DateOnly? Answered => CurrentResponse?.SentOn ?? (Outcome == DerivedOutcome.Withdrawn ? null : Concluded);

    /// <summary>Whether it has not ended.</summary>
    public bool IsOpen => Concluded is null;

    // The limits are those of the stage as it was asked for; what is due now may be that of a later round.
    internal void Redate(Procedure procedure, WorkingCalendar calendar)
    {
        var clock = Clock.First(procedure, calendar);
        (DueStandard, DueMaximum, Due) = (clock?.StandardDue, clock?.MaximumDue, Clock.Under(procedure, calendar)?.Due);
        First = First is null ? null : First with { Due = clock?.Due };
    }

    /// <summary>How it was first concluded; null where it was not reopened, or before the portal kept it.</summary>
    public FirstConclusion? First { get; internal set; }

    /// <summary>Each time that it was reopened, in that order.</summary>
    internal IReadOnlyList<Round> Rounds => rounds;

    // Why it was late, and which service was responsible; the database asks for them by name.
    internal string? LateReason { get; set; }

    internal string? LateWords { get; set; }

    internal string? LateService { get; set; }

    internal Milestone AskedFor => new(Received, "when the stage was asked for");

    internal Milestone WasAcknowledged => new(Acknowledged, "when the stage was acknowledged");

    /// <summary>What has happened to it: it ends after all of that.</summary>
    internal IReadOnlyList<Milestone> Passed =>
    [
        AskedFor,
        WasAcknowledged,
        new(Agreed, "when the statement of complaint was agreed"),
        new(RecordSettled ?? RecordSent, "when the record of the request was dealt with"),
        new(StageTwoOffered, "when stage 2 was offered"),
        new(PanelMet, "when the panel met"),
        new(PanelReported, "when the panel reported"),
        new(CurrentResponse?.SentOn, "when the response was sent"),
        Reopening.WasReopened,
    ];

    /// <summary>Why the stage cannot be acknowledged now.</summary>
    public Refusal? WhyNotAcknowledge(Office office) => this switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Acknowledged: not null } => new("This stage has already been acknowledged"),
        _ => null,
    };

    /// <summary>Why the stage cannot have been acknowledged on that date.</summary>
    public Refusal? WhyNotAcknowledgeOn(DateOnly on, Office office) => CurrentResponse?.SentOn switch
    {
        { } sent when on > sent => new($"Enter a date on or before {sent:d MMMM yyyy}, when the response was sent"),
        _ => DateOfAct.WhyNot(on, office.Today, AskedFor),
    };

    /// <summary>Records that the request was acknowledged; under the Complaint Handling Code this starts the clock.</summary>
    public void Acknowledge(DateOnly on, Office office)
    {
        (WhyNotAcknowledge(office) ?? WhyNotAcknowledgeOn(on, office))?.Throw();
        Acknowledged = on;
        Redate(office.Procedure, office.Calendar);
        Case.Record($"Stage {Number} acknowledged on {on:d MMMM yyyy}", office, stage: Number, on: on);
    }

    /// <summary>Why the stage cannot be concluded now, whatever the outcome.</summary>
    public Refusal? WhyNotConclude(Office office) => this switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        _ => null,
    };

    /// <summary>Why the stage cannot be concluded now with this outcome.</summary>
    /// <param name="office">Who acts, when, and under which rules.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="basis">How the outcome follows from the findings; the safe rule where it is left out.</param>
    public Refusal? WhyNotConclude(ListEntry outcome, Office office, OutcomeBasis? basis = null) =>
        WhyNotConclude(office) ?? WhyNotOutcome(outcome, basis ?? OutcomeBasis.Safe, office);

    internal Refusal? WhyNotOutcome(ListEntry outcome, OutcomeBasis basis, Office office) => outcome switch
    {
        _ when OutcomesOfAKind.WhyNot(outcome, office.Procedure.Kind) is { } unfit => unfit,
        { Responded: true } when office.Procedure.AsksForResponse && CurrentResponse?.SentOn is null =>
            new($"\"{outcome.Label}\" needs a response that was approved and sent"),
        _ => Points.WhyNotThisOutcome(outcome, basis, office),
    };

    /// <summary>
    /// Ends the stage with an outcome: on the day on which the response was sent, or where there is none, on the day given.
    /// </summary>
    public void Conclude(ListEntry outcome, DateOnly on, Office office, OutcomeBasis? basis = null)
    {
        (WhyNotConclude(outcome, office, basis) ?? Clock.WhyNotConcludeOn(on, office))?.Throw();
        basis ??= OutcomeBasis.Safe;
        Concluded = CurrentResponse?.SentOn ?? on;
        EndWith(outcome, basis, office);
        Reopening.EndRound();
        var otherwise = OutcomeReason is null ? "" : $" instead of {basis.Lists.Label(ListName.Outcome, OutcomeOfFindings)}, which follows from the findings";
        Case.Record($"Stage {Number} concluded on {Concluded:d MMMM yyyy}: {outcome.Label}{otherwise}", office, OutcomeReason, Number, Concluded);
    }

    internal void EndWith(ListEntry outcome, OutcomeBasis basis, Office office)
    {
        (Outcome, OutcomeOfFindings) = (outcome.Key, Points.Derive(office.Procedure, basis)?.Key);
        OutcomeReason = Points.WhyOtherwise(outcome, basis);
    }

    /// <summary>The date on which whoever enquired was told when the answer will come.</summary>
    public DateOnly? HoldingReply { get; internal set; }

    /// <summary>The outcome that followed from the findings when the stage was concluded; null where none did.</summary>
    public string? OutcomeOfFindings { get; internal set; }

    /// <summary>Why the outcome is not the one that followed from the findings; null where it is.</summary>
    public string? OutcomeReason { get; internal set; }

    /// <summary>The date on which it was last reopened, where that was recorded here.</summary>
    public DateOnly? ReopenedOn { get; internal set; }

    /// <summary>Why the clock started on <see cref="Started"/>, where that was recorded here.</summary>
    public string? StartReason { get; internal set; }

    /// <summary>Whether it was asked for by word of mouth (regulation 16): then a written record of the request is settled with the complainant.</summary>
    public bool RequestedOrally { get; internal set; }

    /// <summary>The date on which the written record of an oral request was sent to the complainant for comment.</summary>
    public DateOnly? RecordSent { get; internal set; }

    /// <summary>The date on which that record was settled.</summary>
    public DateOnly? RecordSettled { get; internal set; }

    /// <summary>How stage 2 was offered: by letter, by telephone.</summary>
    public string? StageTwoOfferedBy { get; internal set; }

    /// <summary>Its clock: what it starts from, and taking longer.</summary>
    public StageClock Clock => new(this);

    /// <summary>Entering its points, agreeing them, finding on them.</summary>
    public StagePoints Points => new(this);

    /// <summary>Drafting its response, approving it, sending it.</summary>
    public StageResponse Response => new(this);

    /// <summary>Its investigation.</summary>
    public StageInvestigation Investigation => new(this);

    /// <summary>Its review panel.</summary>
    public StagePanel Panel => new(this);

    /// <summary>What was recommended at it.</summary>
    public StageRecommendations Recommendations => new(this);

    /// <summary>Opening it again.</summary>
    public StageReopening Reopening => new(this);

    /// <summary>From it to the next stage.</summary>
    public StageEscalation Escalation => new(this);

    /// <summary>It as the interchange format states it.</summary>
    public StageInterchange Interchange => new(this);
}
