using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of stages: <c>stages.csv</c>.</summary>
internal static class StageFile
{
    public static readonly Column<DateOnly?> Received = Column.Date("received").Needed();

    public static readonly Column<DateOnly?> Acknowledged = Column.Date("acknowledged");

    public static readonly Column<DateOnly?> Agreed = Column.Date("agreed");

    public static readonly Column<DateOnly?> Started = Column.Date("started");

    public static readonly Column<DateOnly?> Concluded = Column.Date("concluded");

    public static readonly Column<string?> Outcome = Column.Key("outcome", ListName.Outcome);

    public static readonly Column<DateOnly?> PanelMet = Column.Date("panel_met");

    public static readonly Column<DateOnly?> PanelReported = Column.Date("panel_reported");

    private static readonly Fields<StageFacts> Fields = new(new(0, default))
    {
        { RecordTable.Stage, f => f.Number, (f, stage) => f with { Number = stage ?? 0 } },
        { Received, f => f.Received, (f, received) => f with { Received = received ?? default } },
        { Acknowledged, f => f.Acknowledged, (f, acknowledged) => f with { Acknowledged = acknowledged } },
        { Agreed, f => f.Agreed, (f, agreed) => f with { Agreed = agreed } },
        { Started, f => f.Started, (f, started) => f with { Started = started } },
        { Column.YesNo("extended"), f => f.Extended, (f, extended) => f with { Extended = extended ?? false } },
        { Concluded, f => f.First?.Concluded ?? f.Concluded, (f, concluded) => f with { Concluded = concluded } },
        { Outcome, f => f.First is null ? f.Outcome : f.First.Outcome, (f, outcome) => f with { Outcome = outcome } },
        { Column.Times("reopened"), f => f.Reopened, (f, reopened) => f with { Reopened = reopened ?? 0 } },
        { Column.Key("escalation_reason", ListName.EscalationReason), f => f.EscalationReason, (f, reason) => f with { EscalationReason = reason } },
        { PanelMet, f => f.PanelMet, (f, panelMet) => f with { PanelMet = panelMet } },
        { PanelReported, f => f.PanelReported, (f, panelReported) => f with { PanelReported = panelReported } },
        { Column.Date("response_received").Added(), f => f.ResponseReceived, (f, responseReceived) => f with { ResponseReceived = responseReceived } },
        { Column.Date("stage_two_offered").Added(), f => f.StageTwoOffered, (f, stageTwoOffered) => f with { StageTwoOffered = stageTwoOffered } },
        { Column.Date("holding_reply").Added(), f => f.HoldingReply, (f, holdingReply) => f with { HoldingReply = holdingReply } },
        { Column.Key("outcome_of_findings", ListName.Outcome).Added(), f => f.OutcomeOfFindings, (f, findings) => f with { OutcomeOfFindings = findings } },
        { Column.Text("stage_two_offered_by", StageEscalation.OfferLength).Added(), f => f.StageTwoOfferedBy, (f, who) => f with { StageTwoOfferedBy = who } },
        { Column.Text("start_reason", StageClock.StartReasonLength).Added(), f => f.StartReason, (f, startReason) => f with { StartReason = startReason } },
        { Column.YesNo("requested_orally").Added(), f => f.RequestedOrally ? true : null, (f, orally) => f with { RequestedOrally = orally ?? false } },
        { Column.Date("record_sent").Added(), f => f.RecordSent, (f, recordSent) => f with { RecordSent = recordSent } },
        { Column.Date("record_settled").Added(), f => f.RecordSettled, (f, recordSettled) => f with { RecordSettled = recordSettled } },
        { Column.Date("reopened_on").Added(), f => f.ReopenedOn, (f, reopenedOn) => f with { ReopenedOn = reopenedOn } },
        { Column.Text("outcome_reason", OutcomeBasis.ReasonLength).Added(), f => f.OutcomeReason, (f, reason) => f with { OutcomeReason = reason } },
        { Column.Key("late_reason", ListName.LatenessReason).Added(), f => f.LateReason, (f, reason) => f with { LateReason = reason } },
        { Column.Text("late_words", Lateness.WordsLength).Added(), f => f.LateWords, (f, words) => f with { LateWords = words } },
        { Column.Key("late_service", ListName.Service).Added(), f => f.LateService, (f, service) => f with { LateService = service } },
        { Column.YesNo("in_later_round").Added(), f => f.First is null ? null : true, (f, later) => later is true ? BeforeItWasReopened(f) : f },
        { Column.Date("round_concluded").Added(), f => f.First is null ? null : f.Concluded, (f, on) => f.First is null ? f : f with { Concluded = on } },
        { Column.Key("round_outcome", ListName.Outcome).Added(), f => f.First is null ? null : f.Outcome,
            (f, outcome) => f.First is null ? f : f with { Outcome = outcome } },
    };

    public static InterchangeFile File { get; } = new("stages.csv", true, [RecordTable.Case, .. Fields]);

    // The columns of the conclusion say how the stage was first concluded, which figures count; those of the round how it stands since.
    private static StageFacts BeforeItWasReopened(StageFacts facts) => facts.Concluded is { } concluded
        ? facts with { First = new FirstConclusion(concluded, facts.Outcome, null), Concluded = null, Outcome = null }
        : facts;

    /// <summary>What a row says, and where the file has no column that came later, what is known already.</summary>
    public static StageFacts Facts(Row row, StageFacts? known, Addresses addresses) =>
        Reopened(Fields.Read(row, Known(row, known), addresses), known);

    private static StageFacts? Known(Row row, StageFacts? known) => known is null || (known.First is null ? known.Outcome : known.First.Outcome) == row[Outcome]
        ? AsFirstConcluded(known)
        : AsFirstConcluded(WithoutBasis(known));

    // Read over what is known, the columns of the conclusion are those of the first.
    private static StageFacts? AsFirstConcluded(StageFacts? known) =>
        known?.First is { } first ? known with { First = null, Concluded = first.Concluded, Outcome = first.Outcome } : known;

    // A file without the columns that came later says nothing of the rounds: what the portal knows of them stays.
    private static StageFacts Reopened(StageFacts read, StageFacts? known) => read.First is null && known?.First is not null && read.Concluded is { } concluded
        ? read with { First = new FirstConclusion(concluded, read.Outcome, null), Concluded = known.Concluded, Outcome = known.Outcome }
        : read;

    public static string?[] Cells(string reference, StageFacts facts, Addresses addresses) => Fields.Cells(facts, addresses, reference);

    // What another outcome was founded on says nothing of this one.
    private static StageFacts WithoutBasis(StageFacts known) => known with { OutcomeOfFindings = null, OutcomeReason = null };
}
