using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The files of the people of a case: its children, who speaks for them, what was agreed with the complainant.</summary>
internal static class PeopleTables
{
    private static readonly Column<string?> Child = Column.Reference("child", Person.KeyLength).Needed();

    public static RecordTable Children { get; } = new CaseTable<CaseChild, CaseChildFacts>(
        "children.csv",
        (caseId, facts) => new CaseChild(caseId, facts),
        child => child.Facts,
        new Fields<CaseChildFacts>(new("", ""))
        {
            { Child, f => f.Key, (f, child) => f with { Key = child ?? "" } },
            { Column.Text("name", CaseParticulars.NameLength), f => f.Name, (f, name) => f with { Name = name ?? "" } },
            { Column.DateInALife("born"), f => f.Born, (f, born) => f with { Born = born } },
            { Column.Key("status", ListName.SubjectStatus), f => f.Status, (f, status) => f with { Status = status } },
        })
    {
        SetsDeadlines = false,
        Key = [Child],
    };

    public static RecordTable Representatives { get; } = new CaseTable<Representative, RepresentativeFacts>(
        "representatives.csv",
        (caseId, facts) => new Representative(caseId, facts),
        representative => representative.Facts,
        new Fields<RepresentativeFacts>(new())
        {
            { Column.Text("name", Representative.LineLength).Needed(), f => f.Name, (f, name) => f with { Name = name ?? "" } },
            { Column.YesNo("for_child"), f => f.ForChild, (f, forChild) => f with { ForChild = forChild ?? false } },
            { Column.Text("relation", Representative.LineLength), f => f.Relation, (f, relation) => f with { Relation = relation } },
            { Column.Choice<Consent>("consent"), f => f.Consent, (f, consent) => f with { Consent = consent ?? default } },
            { Column.Date("on"), f => f.On, (f, on) => f with { On = on } },
            { Column.Text("how", Representative.LineLength), f => f.How, (f, how) => f with { How = how } },
            { Column.Text("why_not_needed", Representative.NoteLength), f => f.WhyNotNeeded, (f, whyNotNeeded) => f with { WhyNotNeeded = whyNotNeeded } },
            { Column.Text("childs_views", Representative.NoteLength), f => f.ChildsViews, (f, childsViews) => f with { ChildsViews = childsViews } },
        })
    {
        Key = [],
    };

    public static RecordTable Advocacy { get; } = new CaseTable<Advocacy, AdvocacyFacts>(
        "advocacy.csv",
        (caseId, facts) => new Advocacy(caseId, facts),
        advocacy => advocacy.Facts,
        new Fields<AdvocacyFacts>(new(default))
        {
            { Column.Date("offered").Needed(), f => f.OfferedOn, (f, offered) => f with { OfferedOn = offered ?? default } },
            { Column.Choice<AdvocacyAnswer>("answer"), f => f.Answer, (f, answer) => f with { Answer = answer ?? default } },
            { Column.Key("provider", ListName.AdvocacyProvider), f => f.Provider, (f, provider) => f with { Provider = provider } },
            { Column.Text("name", Domain.Cases.People.Advocacy.LineLength), f => f.Name, (f, name) => f with { Name = name } },
            { Column.Text("contact", Domain.Cases.People.Advocacy.LineLength), f => f.Contact, (f, contact) => f with { Contact = contact } },
        })
    {
        Key = [],
    };

    public static RecordTable Adjustments { get; } = new CaseTable<Adjustment, AdjustmentFacts>(
        "adjustments.csv",
        (caseId, facts) => new Adjustment(caseId, facts),
        adjustment => adjustment.Facts,
        new Fields<AdjustmentFacts>(new("", default))
        {
            { Column.Text("need", Adjustment.NeedLength).Needed(), f => f.Need, (f, need) => f with { Need = need ?? "" } },
            { Column.Date("agreed").Needed(), f => f.AgreedOn, (f, agreed) => f with { AgreedOn = agreed ?? default } },
            { Column.DateToCome("review"), f => f.ReviewOn, (f, review) => f with { ReviewOn = review } },
            { Column.Date("ended"), f => f.EndedOn, (f, ended) => f with { EndedOn = ended } },
        });

    public static RecordTable Restrictions { get; } = new CaseTable<ContactRestriction, ContactRestrictionFacts>(
        "restrictions.csv",
        (caseId, facts) => new ContactRestriction(caseId, facts),
        restriction => restriction.Facts,
        new Fields<ContactRestrictionFacts>(new("", "", default, default, default))
        {
            { Column.Text("what", ContactRestriction.NoteLength).Needed(), f => f.What, (f, what) => f with { What = what ?? "" } },
            { Column.Text("reason", ContactRestriction.NoteLength), f => f.Reason, (f, reason) => f with { Reason = reason ?? "" } },
            { Column.Account("decided_by").Needed(), f => f.DecidedBy, (f, decidedBy) => f with { DecidedBy = decidedBy ?? default } },
            { Column.DateToCome("from").Needed(), f => f.From, (f, whom) => f with { From = whom ?? default } },
            { Column.DateToCome("review").Needed(), f => f.ReviewOn, (f, review) => f with { ReviewOn = review ?? default } },
            { Column.Date("ended"), f => f.EndedOn, (f, ended) => f with { EndedOn = ended } },
        });

    public static readonly Column<string?> Before = Column.Reference("from", Person.KeyLength).Needed();

    public static RecordTable PersonChanges { get; } = new CaseTable<PersonChange, PersonChangeFacts>(
        "person-changes.csv",
        (caseId, facts) => new PersonChange(caseId, facts),
        change => change.Facts,
        new Fields<PersonChangeFacts>(new(default, default, "", "", default, default))
        {
            { Column.Choice<PersonRole>("role").Needed(), f => f.Role, (f, role) => f with { Role = role ?? default } },
            { Column.Choice<PersonChangeKind>("kind").Needed(), f => f.Kind, (f, kind) => f with { Kind = kind ?? default } },
            { Before, f => f.From, (f, before) => f with { From = before ?? "" } },
            { Column.Reference("to", Person.KeyLength).Needed(), f => f.To, (f, after) => f with { To = after ?? "" } },
            { Column.Date("on").Needed(), f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.Account("by").Needed(), f => f.By, (f, by) => f with { By = by ?? default } },
            { Column.Text("why", PersonChange.WhyLength), f => f.Why, (f, why) => f with { Why = why } },
            { Column.Date("undone"), f => f.UndoneOn, (f, undone) => f with { UndoneOn = undone } },
        })
    {
        SetsDeadlines = false,
    };

    public static IReadOnlyList<RecordTable> All { get; } = [Children, Representatives, Advocacy, Adjustments, Restrictions, PersonChanges];
}
