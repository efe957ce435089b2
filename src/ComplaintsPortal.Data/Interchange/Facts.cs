using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>What the rows of the files say, in the words of the domain, and the other way round.</summary>
internal static class Facts
{
    public static CaseFacts Case(Row row) => new(row["reference"] ?? "", row["procedure"] ?? "", row.Date("received") ?? default)
    {
        Triage = Triage(row),
        TriageReason = row["triage_reason"],
        Channel = row["channel"],
        Division = row["division"],
        Service = row["service"],
        Team = row["team"],
        District = row["district"],
        Complainant = row["complainant"],
        ComplainantType = row["complainant_type"],
        SubjectStatus = row["subject_status"],
        AdvocacyProvider = row["advocacy_provider"],
        Summary = row["summary"],
    };

    public static Triage Triage(Row row) => Cell.TryTriage(row["triage"], out var triage) ? triage : Domain.Cases.Triage.Accepted;

    public static StageFacts Stage(Row row) => new(row.Number("stage"), row.Date("received") ?? default)
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
    };

    public static IssueFacts Issue(Row row) => new(row["theme"], row["classification"], row["finding"]);

    public static LearningActionFacts Action(Row row) =>
        new(row["theme"], row["service"], row["description"], row["owner"], row.Date("agreed"), row.Date("due"), row.Date("completed"));

    public static PaymentFacts Payment(Row row) => new(row.Date("paid"), row["category"], row.Decimal("amount"));

    public static MonitoringFacts Person(Row row) =>
        new(row["person"] ?? "", row["age_band"], row["gender"], row["ethnicity"], row["disability"], row["sexual_orientation"]);

    public static string?[] Cells(CaseFacts facts) =>
    [
        facts.Reference, facts.Procedure, Cell.Write(facts.Received), Cell.Write(facts.Triage), facts.TriageReason, facts.Channel, facts.Division,
        facts.Service, facts.Team, facts.District, facts.Complainant, facts.ComplainantType, facts.SubjectStatus, facts.AdvocacyProvider, facts.Summary,
    ];

    public static string?[] Cells(string reference, StageFacts facts) =>
    [
        reference, Cell.Write(facts.Number), Cell.Write(facts.Received), Cell.Write(facts.Acknowledged), Cell.Write(facts.Agreed), Cell.Write(facts.Started),
        Cell.Write(facts.Extended), Cell.Write(facts.Concluded), facts.Outcome, Cell.Write(facts.Reopened), facts.EscalationReason,
        Cell.Write(facts.PanelMet), Cell.Write(facts.PanelReported),
    ];

    public static string?[] Cells(string reference, int stage, IssueFacts facts) => [reference, Cell.Write(stage), facts.Theme, facts.Classification, facts.Finding];

    public static string?[] Cells(string? reference, LearningActionFacts facts) =>
        [reference, facts.Theme, facts.Service, facts.Description, facts.Owner, Cell.Write(facts.Agreed), Cell.Write(facts.Due), Cell.Write(facts.Completed)];

    public static string?[] Cells(string? reference, PaymentFacts facts) => [reference, Cell.Write(facts.Paid), facts.Category, Cell.WritePounds(facts.Amount)];

    public static string?[] Cells(MonitoringFacts facts) => [facts.Person, facts.AgeBand, facts.Gender, facts.Ethnicity, facts.Disability, facts.SexualOrientation];
}

/// <summary>What the interchange format says of a person.</summary>
internal sealed record MonitoringFacts(string Person, string? AgeBand, string? Gender, string? Ethnicity, string? Disability, string? SexualOrientation)
{
    /// <summary>Whether any question was asked.</summary>
    public bool Any => (AgeBand ?? Gender ?? Ethnicity ?? Disability ?? SexualOrientation) is not null;
}
