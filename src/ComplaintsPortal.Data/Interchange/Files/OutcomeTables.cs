using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The files of what came of a case: remedies, compliments that may be quoted, what the Ombudsman found.</summary>
internal static class OutcomeTables
{
    /// <summary>The column of the Ombudsman's own reference.</summary>
    public static readonly Column<string?> Reference = Column.OmbudsmanReference("reference").Needed();

    private static readonly Column<DateOnly?> Agreed = Column.Date("agreed");

    private static readonly Column<DateOnly?> Due = Column.DateToCome("due");

    private static readonly Column<DateOnly?> Provided = Column.Date("provided");

    private static readonly Column<Guid?> ClearedBy = Column.Account("cleared_by");

    private static readonly Column<DateOnly?> ClearedOn = Column.Date("cleared_on");

    private static readonly Column<Guid?> WordsClearedBy = Column.Account("cleared_by").Added();

    private static readonly Column<DateOnly?> WordsClearedOn = Column.Date("cleared_on").Added();

    private static readonly Column<DateOnly?> Received = Column.Date("received");

    /// <summary>The columns of who wrote words for the public, and who else cleared them.</summary>
    public static Fields<Clearance> OfClearance { get; } = new(new())
    {
        { Column.Account("written_by").Added(), f => f.WrittenBy, (f, by) => f with { WrittenBy = by } },
        { WordsClearedBy, f => f.ClearedBy, (f, by) => f with { ClearedBy = by } },
        { WordsClearedOn, f => f.ClearedOn, (f, on) => f with { ClearedOn = on } },
    };

    /// <summary>Who cleared words, and when: both or neither.</summary>
    public static (Column One, Column Other) Cleared { get; } = (WordsClearedBy, WordsClearedOn);

    /// <summary>The columns of what the report tells of a learning action.</summary>
    public static Fields<ActionWords> OfActionWords { get; } = new(new())
    {
        { Column.Text("said", ActionWords.TextLength).Added(), f => f.Said, (f, said) => f with { Said = said } },
        { Column.Text("found", ActionWords.TextLength).Added(), f => f.Found, (f, found) => f with { Found = found } },
        { Column.Text("did", ActionWords.TextLength).Added(), f => f.Did, (f, did) => f with { Did = did } },
        { Column.Text("post", ActionWords.PostLength).Added(), f => f.Post, (f, post) => f with { Post = post } },
    };

    private static readonly Column<DateOnly?> Decided = Column.Date("decided");

    public static RecordTable Remedies { get; } = new CaseTable<Remedy, RemedyFacts>(
        "remedies.csv",
        (caseId, facts) => new Remedy(caseId, facts),
        remedy => remedy.Facts,
        new Fields<RemedyFacts>(new("", ""))
        {
            { Column.Stage(), f => f.Stage, (f, stage) => f with { Stage = stage } },
            { Column.Key("kind", ListName.Remedy).Needed(), f => f.Kind, (f, kind) => f with { Kind = kind ?? "" } },
            { Column.Text("description", Remedy.TextLength).Needed(), f => f.Description, (f, description) => f with { Description = description ?? "" } },
            { Agreed, f => f.Agreed, (f, agreed) => f with { Agreed = agreed } },
            { Due, f => f.Due, (f, due) => f with { Due = due } },
            { Provided, f => f.Provided, (f, provided) => f with { Provided = provided } },
            { Column.Text("not_provided", Remedy.TextLength), f => f.NotProvided, (f, notProvided) => f with { NotProvided = notProvided } },
        })
    {
        Successions = [(Agreed, Due), (Agreed, Provided)],
    };

    public static RecordTable Constituents { get; } = new CaseTable<Constituent, ConstituentFacts>(
        "constituents.csv",
        (caseId, facts) => new Constituent(caseId, facts),
        constituent => constituent.Facts,
        new Fields<ConstituentFacts>(new("", null))
        {
            { Column.Text("name", Constituent.NameLength).Needed(), f => f.Name, (f, name) => f with { Name = name ?? "" } },
            { Column.Text("contact", Constituent.ContactLength), f => f.Contact, (f, contact) => f with { Contact = contact } },
        })
    {
        Key = [],
    };

    public static RecordTable Compliments { get; } = new CaseTable<Compliment, ComplimentFacts>(
        "compliments.csv",
        (caseId, facts) => new Compliment(caseId, facts),
        compliment => compliment.Facts,
        new Fields<ComplimentFacts>(new(null, null, null, null, null, null, false))
        {
            { Column.Text("said_by", Compliment.NameLength), f => f.SaidBy, (f, saidBy) => f with { SaidBy = saidBy } },
            { Column.Text("of_whom", Compliment.NameLength), f => f.OfWhom, (f, ofWhom) => f with { OfWhom = ofWhom } },
            { Column.Text("cleared", Compliment.VersionLength), f => f.Cleared, (f, cleared) => f with { Cleared = cleared } },
            { Column.Account("written_by"), f => f.WrittenBy, (f, writtenBy) => f with { WrittenBy = writtenBy } },
            { ClearedBy, f => f.ClearedBy, (f, clearedBy) => f with { ClearedBy = clearedBy } },
            { ClearedOn, f => f.ClearedOn, (f, clearedOn) => f with { ClearedOn = clearedOn } },
            { Column.YesNo("published"), f => f.Published, (f, published) => f with { Published = published ?? false } },
        })
    {
        Key = [],
        Together = [(ClearedBy, ClearedOn)],
    };

    public static RecordTable Ombudsman { get; } = new CaseTable<OmbudsmanRecord, OmbudsmanFacts>(
        "ombudsman.csv",
        (caseId, facts) => new OmbudsmanRecord(caseId, facts),
        record => record.Facts,
        new Fields<OmbudsmanFacts>(new(""))
        {
            { Reference, f => f.Reference, (f, reference) => f with { Reference = reference ?? "" } },
            { Received, f => f.Received, (f, received) => f with { Received = received } },
            { Decided, f => f.Decided, (f, decided) => f with { Decided = decided } },
            { Column.Key("category", ListName.OmbudsmanCategory), f => f.Category, (f, category) => f with { Category = category } },
            { Column.Key("decision", ListName.OmbudsmanDecision), f => f.Decision, (f, decision) => f with { Decision = decision } },
            { Column.Key("decision_type", ListName.OmbudsmanDecisionType), f => f.DecisionType, (f, decisionType) => f with { DecisionType = decisionType } },
            { Column.Key("topic", ListName.OmbudsmanTopic), f => f.Topic, (f, topic) => f with { Topic = topic } },
            { Column.YesNo("public_report"), f => f.PublicReport, (f, publicReport) => f with { PublicReport = publicReport ?? false } },
            { Column.Text("paragraph", OmbudsmanRecord.ParagraphLength).Added(), f => f.Paragraph, (f, words) => f with { Paragraph = words } },
            { OfClearance, f => f.Clearance, (f, clearance) => f with { Clearance = clearance } },
        })
    {
        Key = [],
        Unique = Reference,
        Successions = [(Received, Decided)],
        Together = [Cleared],
    };

    public static RecordTable OmbudsmanRecommendations { get; } = new CaseTable<OmbudsmanRecommendation, OmbudsmanRecommendationFacts>(
        "ombudsman-recommendations.csv",
        (caseId, facts) => new OmbudsmanRecommendation(caseId, facts),
        recommendation => recommendation.Facts,
        new Fields<OmbudsmanRecommendationFacts>(new("", default))
        {
            { Column.Text("text", OmbudsmanRecommendation.TextLength).Needed(), f => f.Text, (f, text) => f with { Text = text ?? "" } },
            { Column.DateToCome("due").Needed(), f => f.Due, (f, due) => f with { Due = due ?? default } },
            { Column.Date("done"), f => f.Done, (f, done) => f with { Done = done } },
            { Column.Text("evidence", OmbudsmanRecommendation.TextLength), f => f.Evidence, (f, evidence) => f with { Evidence = evidence } },
        });

    public static IReadOnlyList<RecordTable> All { get; } = [Remedies, Constituents, Compliments, Ombudsman, OmbudsmanRecommendations];
}
