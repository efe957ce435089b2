using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The files of the people of a case: its children, who speaks for them, what was agreed with the complainant.</summary>
internal static class PeopleTables
{
    public static RecordTable Children { get; } = new CaseTable<CaseChild, CaseChildFacts>(
        "children.csv",
        (caseId, facts) => new CaseChild(caseId, facts),
        child => child.Facts,
        (row, _) => new CaseChildFacts(row["child"] ?? "", row["name"] ?? "", row.Date("born"), row["status"]),
        new(Column.Reference("child", Person.KeyLength).Needed(), facts => facts.Key),
        new(Column.Text("name", CaseParticulars.NameLength), facts => facts.Name),
        new(Column.Date("born"), facts => facts.Born),
        new(Column.Key("status", ListName.SubjectStatus), facts => facts.Status))
    {
        Key = ["child"],
    };

    public static RecordTable Representatives { get; } = new CaseTable<Representative, RepresentativeFacts>(
        "representatives.csv",
        (caseId, facts) => new Representative(caseId, facts),
        representative => representative.Facts,
        (row, _) => new RepresentativeFacts
        {
            Name = row["name"] ?? "",
            ForChild = row.Yes("for_child"),
            Relation = row["relation"],
            Consent = row.Choice<Consent>("consent") ?? default,
            On = row.Date("on"),
            How = row["how"],
            WhyNotNeeded = row["why_not_needed"],
            ChildsViews = row["childs_views"],
        },
        new(Column.Text("name", Representative.LineLength).Needed(), facts => facts.Name),
        new(Column.YesNo("for_child"), facts => facts.ForChild),
        new(Column.Text("relation", Representative.LineLength), facts => facts.Relation),
        new(Column.Choice<Consent>("consent"), facts => facts.Consent),
        new(Column.Date("on"), facts => facts.On),
        new(Column.Text("how", Representative.LineLength), facts => facts.How),
        new(Column.Text("why_not_needed", Representative.NoteLength), facts => facts.WhyNotNeeded),
        new(Column.Text("childs_views", Representative.NoteLength), facts => facts.ChildsViews))
    {
        Key = [],
    };

    public static RecordTable Advocacy { get; } = new CaseTable<Advocacy, AdvocacyFacts>(
        "advocacy.csv",
        (caseId, facts) => new Advocacy(caseId, facts),
        advocacy => advocacy.Facts,
        (row, _) => new AdvocacyFacts(row.Date("offered") ?? default, row.Choice<AdvocacyAnswer>("answer") ?? default, row["provider"], row["name"], row["contact"]),
        new(Column.Date("offered").Needed(), facts => facts.OfferedOn),
        new(Column.Choice<AdvocacyAnswer>("answer"), facts => facts.Answer),
        new(Column.Key("provider", ListName.AdvocacyProvider), facts => facts.Provider),
        new(Column.Text("name", Domain.Cases.Advocacy.LineLength), facts => facts.Name),
        new(Column.Text("contact", Domain.Cases.Advocacy.LineLength), facts => facts.Contact))
    {
        Key = [],
    };

    public static RecordTable Adjustments { get; } = new CaseTable<Adjustment, AdjustmentFacts>(
        "adjustments.csv",
        (caseId, facts) => new Adjustment(caseId, facts),
        adjustment => adjustment.Facts,
        (row, _) => new AdjustmentFacts(row["need"] ?? "", row.Date("agreed") ?? default, row.Date("review"), row.Date("ended")),
        new(Column.Text("need", Adjustment.NeedLength).Needed(), facts => facts.Need),
        new(Column.Date("agreed").Needed(), facts => facts.AgreedOn),
        new(Column.Date("review"), facts => facts.ReviewOn),
        new(Column.Date("ended"), facts => facts.EndedOn));

    public static RecordTable Restrictions { get; } = new CaseTable<ContactRestriction, ContactRestrictionFacts>(
        "restrictions.csv",
        (caseId, facts) => new ContactRestriction(caseId, facts),
        restriction => restriction.Facts,
        (row, addresses) => new ContactRestrictionFacts(
            row["what"] ?? "", row["reason"] ?? "", addresses.Find(row["decided_by"]) ?? default, row.Date("from") ?? default, row.Date("review") ?? default, row.Date("ended")),
        new(Column.Text("what", ContactRestriction.NoteLength).Needed(), facts => facts.What),
        new(Column.Text("reason", ContactRestriction.NoteLength), facts => facts.Reason),
        new(Column.Account("decided_by").Needed(), facts => facts.DecidedBy),
        new(Column.Date("from").Needed(), facts => facts.From),
        new(Column.Date("review").Needed(), facts => facts.ReviewOn),
        new(Column.Date("ended"), facts => facts.EndedOn));

    public static IReadOnlyList<RecordTable> All { get; } = [Children, Representatives, Advocacy, Adjustments, Restrictions];
}
