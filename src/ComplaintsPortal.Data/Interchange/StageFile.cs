using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The file of stages: <c>stages.csv</c>.</summary>
internal static class StageFile
{
    private static readonly Field<StageFacts>[] Fields =
    [
        new(Column.Stage().Needed(), facts => facts.Number),
        new(Column.Date("received").Needed(), facts => facts.Received),
        new(Column.Date("acknowledged"), facts => facts.Acknowledged),
        new(Column.Date("agreed"), facts => facts.Agreed),
        new(Column.Date("started"), facts => facts.Started),
        new(Column.YesNo("extended"), facts => facts.Extended),
        new(Column.Date("concluded"), facts => facts.Concluded),
        new(Column.Key("outcome", ListName.Outcome), facts => facts.Outcome),
        new(Column.Times("reopened"), facts => facts.Reopened),
        new(Column.Key("escalation_reason", ListName.EscalationReason), facts => facts.EscalationReason),
        new(Column.Date("panel_met"), facts => facts.PanelMet),
        new(Column.Date("panel_reported"), facts => facts.PanelReported),
        new(Column.Date("response_received").Added(), facts => facts.ResponseReceived),
        new(Column.Date("stage_two_offered").Added(), facts => facts.StageTwoOffered),
        new(Column.Date("holding_reply").Added(), facts => facts.HoldingReply),
        new(Column.Key("outcome_of_findings", ListName.Outcome).Added(), facts => facts.OutcomeOfFindings),
        new(Column.Text("stage_two_offered_by", Stage.OfferLength).Added(), facts => facts.StageTwoOfferedBy),
        new(Column.Text("start_reason", Stage.StartReasonLength).Added(), facts => facts.StartReason),
        new(Column.YesNo("requested_orally").Added(), facts => facts.RequestedOrally ? true : null),
        new(Column.Date("record_sent").Added(), facts => facts.RecordSent),
        new(Column.Date("record_settled").Added(), facts => facts.RecordSettled),
        new(Column.Date("reopened_on").Added(), facts => facts.ReopenedOn),
        new(Column.Text("outcome_reason", OutcomeBasis.ReasonLength).Added(), facts => facts.OutcomeReason),
    ];

    public static InterchangeFile File { get; } = new("stages.csv", true, [Column.Reference("case", Case.ReferenceLength).Needed(), .. Fields.Select(field => field.Column)]);

    /// <summary>What a row says, and where the file has no column that came later, what is known already.</summary>
    public static StageFacts Facts(Row row, StageFacts? known, Addresses addresses) => new(row.Number("stage"), row.Date("received") ?? default)
    {
        Acknowledged = row.Date("acknowledged"),
        Agreed = row.Date("agreed"),
        Started = row.Date("started"),
        Extended = row.Yes("extended"),
        Concluded = row.Date("concluded"),
        Outcome = row["outcome"],
        Reopened = row.Number("reopened"),
        EscalationReason = row["escalation_reason"],
        PanelMet = row.Date("panel_met"),
        PanelReported = row.Date("panel_reported"),
        ResponseReceived = row.States("response_received") ? row.Date("response_received") : known?.ResponseReceived,
        StageTwoOfferedBy = row.States("stage_two_offered_by") ? row["stage_two_offered_by"] : known?.StageTwoOfferedBy,
        StartReason = row.States("start_reason") ? row["start_reason"] : known?.StartReason,
        RequestedOrally = row.States("requested_orally") ? row.Yes("requested_orally") : known?.RequestedOrally ?? false,
        RecordSent = row.States("record_sent") ? row.Date("record_sent") : known?.RecordSent,
        RecordSettled = row.States("record_settled") ? row.Date("record_settled") : known?.RecordSettled,
        ReopenedOn = row.States("reopened_on") ? row.Date("reopened_on") : known?.ReopenedOn,
        HoldingReply = row.States("holding_reply") ? row.Date("holding_reply") : known?.HoldingReply,
        OutcomeOfFindings = row.States("outcome_of_findings") ? row["outcome_of_findings"] : Kept(row, known)?.OutcomeOfFindings,
        OutcomeReason = row.States("outcome_reason") ? row["outcome_reason"] : Kept(row, known)?.OutcomeReason,
        StageTwoOffered = row.States("stage_two_offered") ? row.Date("stage_two_offered") : known?.StageTwoOffered,
    };

    // What another outcome was founded on says nothing of this one.
    private static StageFacts? Kept(Row row, StageFacts? known) => known?.Outcome == row["outcome"] ? known : null;

    public static string?[] Cells(string reference, StageFacts facts, Addresses addresses) => [reference, .. Fields.Select(field => field.Write(facts, addresses))];
}
