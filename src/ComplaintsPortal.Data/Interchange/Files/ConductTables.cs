using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The files of how stages 2 and 3 of a statutory complaint were conducted.</summary>
internal static class ConductTables
{
    private static readonly Column<Guid?> Member = Column.Appointee("member").Needed();

    public static RecordTable Investigations { get; } = new CaseTable<Investigation, InvestigationFacts>(
        "investigations.csv",
        (caseId, facts) => new Investigation(caseId, facts),
        investigation => investigation.Facts,
        new Fields<InvestigationFacts>(new())
        {
            { Column.Appointee("investigating_officer"), f => f.InvestigatingOfficer, (f, officer) => f with { InvestigatingOfficer = officer } },
            { Column.Date("officer_appointed"), f => f.OfficerAppointed, (f, officerAppointed) => f with { OfficerAppointed = officerAppointed } },
            { Column.Text("officer_declaration", Investigation.TextLength), f => f.OfficerDeclaration, (f, words) => f with { OfficerDeclaration = words } },
            { Column.Appointee("independent_person"), f => f.IndependentPerson, (f, independentPerson) => f with { IndependentPerson = independentPerson } },
            { Column.Date("independent_appointed"), f => f.IndependentAppointed, (f, appointed) => f with { IndependentAppointed = appointed } },
            { Column.Text("independent_declaration", Investigation.TextLength), f => f.IndependentDeclaration,
                (f, words) => f with { IndependentDeclaration = words } },
            { Column.Date("statement_sent"), f => f.StatementSent, (f, statementSent) => f with { StatementSent = statementSent } },
            { Column.Date("officer_reported"), f => f.OfficerReported, (f, officerReported) => f with { OfficerReported = officerReported } },
            { Column.Date("independent_reported"), f => f.IndependentReported, (f, reported) => f with { IndependentReported = reported } },
            { Column.Date("meeting_offered"), f => f.MeetingOffered, (f, meetingOffered) => f with { MeetingOffered = meetingOffered } },
            { Column.Date("referred_early"), f => f.ReferredEarly, (f, referredEarly) => f with { ReferredEarly = referredEarly } },
            { Column.Date("referral_consented"), f => f.ReferralConsented, (f, referralConsented) => f with { ReferralConsented = referralConsented } },
            { Column.Date("referral_sent_back"), f => f.ReferralSentBack, (f, referralSentBack) => f with { ReferralSentBack = referralSentBack } },
            { Column.Text("adjudicating_officer", Investigation.LineLength).Added(), f => f.AdjudicatingOfficer,
                (f, who) => f with { AdjudicatingOfficer = who } },
            { Column.Date("adjudicator_named").Added(), f => f.AdjudicatorNamed, (f, on) => f with { AdjudicatorNamed = on } },
            { Column.Text("no_statement_reason", Investigation.TextLength).Added(), f => f.NoStatementReason, (f, why) => f with { NoStatementReason = why } },
            { Column.Text("replaced", Investigation.TextLength).Added(), f => f.Replaced, (f, replaced) => f with { Replaced = replaced } },
        })
    {
        Key = [],
    };

    public static RecordTable Panels { get; } = new CaseTable<Panel, PanelFacts>(
        "panels.csv",
        (caseId, facts) => new Panel(caseId, facts),
        panel => panel.Facts,
        new Fields<PanelFacts>(new())
        {
            { Column.Choice<PanelMode>("mode"), f => f.Mode, (f, mode) => f with { Mode = mode } },
            { Column.Choice<PanelMode>("preference"), f => f.Preference, (f, preference) => f with { Preference = preference } },
            { Column.DateToCome("meets_on"), f => f.MeetsOn, (f, meetsOn) => f with { MeetsOn = meetsOn } },
            { Column.Time("meets_at"), f => f.MeetsAt, (f, meetsAt) => f with { MeetsAt = meetsAt } },
            { Column.Text("venue", Panel.LineLength), f => f.Venue, (f, venue) => f with { Venue = venue } },
            { Column.Date("notice_sent"), f => f.NoticeSent, (f, noticeSent) => f with { NoticeSent = noticeSent } },
            { Column.Date("papers_sent"), f => f.PapersSent, (f, papersSent) => f with { PapersSent = papersSent } },
            { Column.Text("advocate", Panel.LineLength), f => f.Advocate, (f, advocate) => f with { Advocate = advocate } },
            { Column.Text("companion", Panel.LineLength), f => f.Companion, (f, companion) => f with { Companion = companion } },
            { Column.Text("others", Panel.TextLength), f => f.Others, (f, others) => f with { Others = others } },
            { Column.Text("dissent", Panel.TextLength), f => f.Dissent, (f, dissent) => f with { Dissent = dissent } },
            { Column.Date("independent_person_consulted"), f => f.IndependentPersonConsulted, (f, on) => f with { IndependentPersonConsulted = on } },
            { Column.Text("independent_person_view", Panel.TextLength), f => f.IndependentPersonView, (f, view) => f with { IndependentPersonView = view } },
        })
    {
        Key = [],
    };

    public static RecordTable PanelMembers { get; } = new CaseTable<PanelMember, PanelMemberFacts>(
        "panel-members.csv",
        (caseId, facts) => new PanelMember(caseId, facts),
        member => member.Facts,
        new Fields<PanelMemberFacts>(new(default, false, default, ""))
        {
            { Member, f => f.Who, (f, member) => f with { Who = member ?? default } },
            { Column.YesNo("chairs"), f => f.Chairs, (f, chairs) => f with { Chairs = chairs ?? false } },
            { Column.Date("appointed").Needed(), f => f.Appointed, (f, appointed) => f with { Appointed = appointed ?? default } },
            { Column.Text("declaration", Investigation.TextLength), f => f.Declaration, (f, declaration) => f with { Declaration = declaration ?? "" } },
        })
    {
        Key = [Member],
    };

    public static RecordTable Recommendations { get; } = new CaseTable<Recommendation, RecommendationFacts>(
        "recommendations.csv",
        (caseId, facts) => new Recommendation(caseId, facts),
        recommendation => recommendation.Facts,
        new Fields<RecommendationFacts>(new(0, default, ""))
        {
            { Column.Stage().Needed(), f => f.Stage, (f, stage) => f with { Stage = stage ?? 0 } },
            { Column.Choice<Recommender>("from").Needed(), f => f.From, (f, whom) => f with { From = whom ?? default } },
            { Column.Text("text", Recommendation.TextLength).Needed(), f => f.Text, (f, text) => f with { Text = text ?? "" } },
            { Column.YesNo("accepted"), f => f.Accepted, (f, accepted) => f with { Accepted = accepted } },
            { Column.Date("adjudicated"), f => f.Adjudicated, (f, adjudicated) => f with { Adjudicated = adjudicated } },
            { Column.Text("adjudicated_by", Recommendation.LineLength), f => f.AdjudicatedBy, (f, adjudicatedBy) => f with { AdjudicatedBy = adjudicatedBy } },
            { Column.Text("reason", Recommendation.TextLength), f => f.Reason, (f, reason) => f with { Reason = reason } },
            { Column.Text("action", Recommendation.TextLength), f => f.Action, (f, action) => f with { Action = action } },
            { Column.DateToCome("due"), f => f.Due, (f, due) => f with { Due = due } },
        });

    public static RecordTable Freezings { get; } = new CaseTable<Freezing, FreezingFacts>(
        "freezings.csv",
        (caseId, facts) => new Freezing(caseId, facts),
        freezing => freezing.Facts,
        new Fields<FreezingFacts>(new(default, "", "", default, null))
        {
            { Column.Choice<FreezingAnswer>("answer").Needed(), f => f.Answer, (f, answer) => f with { Answer = answer ?? default } },
            { Column.Text("rationale", Freezing.TextLength), f => f.Rationale, (f, rationale) => f with { Rationale = rationale ?? "" } },
            { Column.Text("decided_by", Freezing.LineLength), f => f.DecidedBy, (f, decidedBy) => f with { DecidedBy = decidedBy ?? "" } },
            { Column.Date("decided").Needed(), f => f.Decided, (f, decided) => f with { Decided = decided ?? default } },
            { Column.DateToCome("review"), f => f.Review, (f, review) => f with { Review = review } },
        })
    {
        Key = [],
    };

    public static IReadOnlyList<RecordTable> All { get; } = [Investigations, Panels, PanelMembers, Recommendations, Freezings];
}
