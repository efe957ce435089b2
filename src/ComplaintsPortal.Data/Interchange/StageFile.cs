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
        StageTwoOffered = row.States("stage_two_offered") ? row.Date("stage_two_offered") : known?.StageTwoOffered,
    };

    public static string?[] Cells(string reference, StageFacts facts, Addresses addresses) => [reference, .. Fields.Select(field => field.Write(facts, addresses))];
}
