using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The files of what came of a case: remedies, compliments that may be quoted, what the Ombudsman found.</summary>
internal static class OutcomeTables
{
    public static RecordTable Remedies { get; } = new CaseTable<Remedy, RemedyFacts>(
        "remedies.csv",
        (caseId, facts) => new Remedy(caseId, facts),
        remedy => remedy.Facts,
        (row, _) => new RemedyFacts(row["kind"] ?? "", row["description"] ?? "")
        {
            Stage = row.Count("stage"),
            Agreed = row.Date("agreed"),
            Due = row.Date("due"),
            Provided = row.Date("provided"),
            NotProvided = row["not_provided"],
        },
        new(Column.Stage(), facts => facts.Stage),
        new(Column.Key("kind", ListName.Remedy).Needed(), facts => facts.Kind),
        new(Column.Text("description", Remedy.TextLength).Needed(), facts => facts.Description),
        new(Column.Date("agreed"), facts => facts.Agreed),
        new(Column.Date("due"), facts => facts.Due),
        new(Column.Date("provided"), facts => facts.Provided),
        new(Column.Text("not_provided", Remedy.TextLength), facts => facts.NotProvided))
    {
        Successions = [("agreed", "due"), ("agreed", "provided")],
    };

    public static RecordTable Constituents { get; } = new CaseTable<Constituent, ConstituentFacts>(
        "constituents.csv",
        (caseId, facts) => new Constituent(caseId, facts),
        constituent => constituent.Facts,
        (row, _) => new ConstituentFacts(row["name"] ?? "", row["contact"]),
        new(Column.Text("name", Constituent.NameLength).Needed(), facts => facts.Name),
        new(Column.Text("contact", Constituent.ContactLength), facts => facts.Contact))
    {
        Key = [],
    };

    public static RecordTable Compliments { get; } = new CaseTable<Compliment, ComplimentFacts>(
        "compliments.csv",
        (caseId, facts) => new Compliment(caseId, facts),
        compliment => compliment.Facts,
        (row, addresses) => new ComplimentFacts(
            row["said_by"], row["of_whom"], row["cleared"], addresses.Find(row["written_by"]), addresses.Find(row["cleared_by"]), row.Date("cleared_on"), row.Yes("published")),
        new(Column.Text("said_by", Compliment.NameLength), facts => facts.SaidBy),
        new(Column.Text("of_whom", Compliment.NameLength), facts => facts.OfWhom),
        new(Column.Text("cleared", Compliment.VersionLength), facts => facts.Cleared),
        new(Column.Account("written_by"), facts => facts.WrittenBy),
        new(Column.Account("cleared_by"), facts => facts.ClearedBy),
        new(Column.Date("cleared_on"), facts => facts.ClearedOn),
        new(Column.YesNo("published"), facts => facts.Published))
    {
        Key = [],
        Together = [("cleared_by", "cleared_on")],
    };

    public static RecordTable Ombudsman { get; } = new CaseTable<OmbudsmanRecord, OmbudsmanFacts>(
        "ombudsman.csv",
        (caseId, facts) => new OmbudsmanRecord(caseId, facts),
        record => record.Facts,
        (row, _) => new OmbudsmanFacts(row["reference"] ?? "")
        {
            Received = row.Date("received"),
            Decided = row.Date("decided"),
            Category = row["category"],
            Decision = row["decision"],
            DecisionType = row["decision_type"],
            Topic = row["topic"],
            PublicReport = row.Yes("public_report"),
        },
        new(Column.Reference("reference", OmbudsmanReference.Length).Needed(), facts => facts.Reference),
        new(Column.Date("received"), facts => facts.Received),
        new(Column.Date("decided"), facts => facts.Decided),
        new(Column.Key("category", ListName.OmbudsmanCategory), facts => facts.Category),
        new(Column.Key("decision", ListName.OmbudsmanDecision), facts => facts.Decision),
        new(Column.Key("decision_type", ListName.OmbudsmanDecisionType), facts => facts.DecisionType),
        new(Column.Key("topic", ListName.OmbudsmanTopic), facts => facts.Topic),
        new(Column.YesNo("public_report"), facts => facts.PublicReport))
    {
        Key = [],
        Unique = "reference",
        Successions = [("received", "decided")],
    };

    public static RecordTable OmbudsmanRecommendations { get; } = new CaseTable<OmbudsmanRecommendation, OmbudsmanRecommendationFacts>(
        "ombudsman-recommendations.csv",
        (caseId, facts) => new OmbudsmanRecommendation(caseId, facts),
        recommendation => recommendation.Facts,
        (row, _) => new OmbudsmanRecommendationFacts(row["text"] ?? "", row.Date("due") ?? default, row.Date("done"), row["evidence"]),
        new(Column.Text("text", OmbudsmanRecommendation.TextLength).Needed(), facts => facts.Text),
        new(Column.Date("due").Needed(), facts => facts.Due),
        new(Column.Date("done"), facts => facts.Done),
        new(Column.Text("evidence", OmbudsmanRecommendation.TextLength), facts => facts.Evidence));

    public static IReadOnlyList<RecordTable> All { get; } = [Remedies, Constituents, Compliments, Ombudsman, OmbudsmanRecommendations];
}
