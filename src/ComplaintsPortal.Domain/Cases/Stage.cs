using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>One stage of a case: its dates, its clock, its points and its response.</summary>
public sealed partial class Stage
{
    /// <summary>The key of the outcome of what was withdrawn.</summary>
    public const string Withdrawn = "withdrawn";

    private readonly List<Issue> issues = [];
    private readonly List<Response> responses = [];

    private Stage() => Case = null!;

    internal Stage(Case @case, StageFacts facts)
    {
        Case = @case;
        Number = facts.Number;
        Restate(facts);
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
    public DateOnly Received { get; private set; }

    /// <summary>The date on which the request was acknowledged.</summary>
    public DateOnly? Acknowledged { get; private set; }

    /// <summary>The date on which the statement of complaint was agreed.</summary>
    public DateOnly? Agreed { get; private set; }

    /// <summary>The date on which its clock started, where that was recorded by itself.</summary>
    public DateOnly? Started { get; private set; }

    /// <summary>Whether the standard timescale was extended to the maximum.</summary>
    public bool Extended { get; private set; }

    /// <summary>The date on which the response was sent or the stage otherwise ended; null while it is open.</summary>
    public DateOnly? Concluded { get; private set; }

    /// <summary>The date on which the complainant received the response, where it is known; otherwise the day on which it was sent counts.</summary>
    public DateOnly? ResponseReceived { get; private set; }

    /// <summary>At statutory stage 1, the date on which stage 2 was offered because day 20 had passed without a response.</summary>
    public DateOnly? StageTwoOffered { get; private set; }

    /// <summary>A key of the list <c>outcome</c>.</summary>
    public string? Outcome { get; private set; }

    /// <summary>How often it was reopened after a response.</summary>
    public int Reopened { get; private set; }

    /// <summary>A key of the list <c>escalation-reason</c>.</summary>
    public string? EscalationReason { get; private set; }

    /// <summary>When the review panel met.</summary>
    public DateOnly? PanelMet { get; private set; }

    /// <summary>When the review panel's report arrived.</summary>
    public DateOnly? PanelReported { get; private set; }

    /// <summary>The last day of the ordinary limit; kept so that the database can filter, written by <see cref="Redate"/> alone.</summary>
    public DateOnly? DueStandard { get; private set; }

    /// <summary>The last day of the extended limit; kept so that the database can filter, written by <see cref="Redate"/> alone.</summary>
    public DateOnly? DueMaximum { get; private set; }

    /// <summary>The date by which it is to be concluded; kept so that the database can filter, written by <see cref="Redate"/> alone.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>At the first stage of the statutory procedure, the day after which the complainant may go on without a response.</summary>
    internal DateOnly? Day20 => DueMaximum ?? DueStandard;

    /// <summary>The agreement to take longer, where one was recorded here.</summary>
    public Extension? Extension { get; private set; }

    /// <summary>Its points, in the order in which they were entered.</summary>
    public IReadOnlyList<Issue> Issues => issues;

    /// <summary>Its responses, the latest last; more than one only where it was reopened.</summary>
    public IReadOnlyList<Response> Responses => responses;

    /// <summary>The response that counts now; null while there is none, or none since the stage was reopened.</summary>
    public Response? Response => responses is [.., { Superseded: false } last] ? last : null;

    /// <summary>The date on which its response was sent or the stage otherwise ended, whichever was first.</summary>
    internal DateOnly? Ended => Response?.SentOn ?? Concluded;

    /// <summary>
    /// The date on which it was answered: the response was sent, or for records that were made elsewhere the stage ended without
    /// being withdrawn.
    /// </summary>
    internal DateOnly? Answered => Response?.SentOn ?? (Outcome == Withdrawn ? null : Concluded);

    /// <summary>Whether it has not ended.</summary>
    public bool IsOpen => Concluded is null;

    /// <summary>The stage as the interchange format writes it.</summary>
    public StageFacts Facts => new(Number, Received)
    {
        Acknowledged = Acknowledged,
        Agreed = Agreed,
        Started = Started,
        Extended = Extended,
        Concluded = Concluded,
        Outcome = Outcome,
        Reopened = Reopened,
        EscalationReason = EscalationReason,
        PanelMet = PanelMet,
        PanelReported = PanelReported,
        ResponseReceived = ResponseReceived,
        StageTwoOffered = StageTwoOffered,
        OutcomeOfFindings = OutcomeOfFindings,
        OutcomeReason = OutcomeReason,
        HoldingReply = HoldingReply,
        StageTwoOfferedBy = StageTwoOfferedBy,
        StartReason = StartReason,
        RequestedOrally = RequestedOrally,
        RecordSent = RecordSent,
        RecordSettled = RecordSettled,
        ReopenedOn = ReopenedOn,
    };

    /// <summary>Its clock; null where the procedure gives the stage none.</summary>
    public Clock? Clock(Procedure procedure, WorkingCalendar calendar) =>
        procedure.Stage(Number) is { } rule
            ? Cases.Clock.For(rule, new StageDates(Received, Acknowledged, Agreed, Started), Extended, calendar)
            : null;

    /// <summary>Replaces its points. One that was there before keeps what the records do not state: its words, its number.</summary>
    public void RestateIssues(IEnumerable<IssueFacts> stated)
    {
        var before = issues.ToList();
        issues.Clear();
        foreach (var facts in stated)
        {
            var known = before.Find(point => point.IsStatedBy(facts));
            _ = known is not null && before.Remove(known);
            issues.Add(known ?? new Issue(facts));
        }
    }

    internal void Restate(StageFacts facts)
    {
        (Received, Acknowledged, Agreed, Started) = (facts.Received, facts.Acknowledged, facts.Agreed, facts.Started);
        (Extended, Concluded, Outcome, Reopened) = (facts.Extended, facts.Concluded, facts.Outcome, facts.Reopened);
        (EscalationReason, PanelMet, PanelReported) = (facts.EscalationReason, facts.PanelMet, facts.PanelReported);
        (ResponseReceived, StageTwoOffered, HoldingReply) = (facts.ResponseReceived, facts.StageTwoOffered, facts.HoldingReply);
        (OutcomeOfFindings, OutcomeReason) = (facts.OutcomeOfFindings, facts.OutcomeReason);
        (StageTwoOfferedBy, StartReason, ReopenedOn) = (facts.StageTwoOfferedBy, facts.StartReason, facts.ReopenedOn);
        (RequestedOrally, RecordSent, RecordSettled) = (facts.RequestedOrally, facts.RecordSent, facts.RecordSettled);
    }

    internal void Redate(Procedure procedure, WorkingCalendar calendar)
    {
        var clock = Clock(procedure, calendar);
        (DueStandard, DueMaximum, Due) = (clock?.StandardDue, clock?.MaximumDue, clock?.Due);
    }
}
