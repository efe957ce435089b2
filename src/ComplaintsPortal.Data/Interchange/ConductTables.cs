using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The files of how stages 2 and 3 of a statutory complaint were conducted.</summary>
internal static class ConductTables
{
    public static RecordTable Investigations { get; } = new CaseTable<Investigation, InvestigationFacts>(
        "investigations.csv",
        (caseId, facts) => new Investigation(caseId, facts),
        investigation => investigation.Facts,
        (row, _) => new InvestigationFacts
        {
            InvestigatingOfficer = row.Appointee("investigating_officer"),
            OfficerAppointed = row.Date("officer_appointed"),
            OfficerDeclaration = row["officer_declaration"],
            IndependentPerson = row.Appointee("independent_person"),
            IndependentAppointed = row.Date("independent_appointed"),
            IndependentDeclaration = row["independent_declaration"],
            StatementSent = row.Date("statement_sent"),
            OfficerReported = row.Date("officer_reported"),
            IndependentReported = row.Date("independent_reported"),
            MeetingOffered = row.Date("meeting_offered"),
            ReferredEarly = row.Date("referred_early"),
            ReferralConsented = row.Date("referral_consented"),
            ReferralSentBack = row.Date("referral_sent_back"),
        },
        new(Column.Appointee("investigating_officer"), facts => facts.InvestigatingOfficer),
        new(Column.Date("officer_appointed"), facts => facts.OfficerAppointed),
        new(Column.Text("officer_declaration", Investigation.TextLength), facts => facts.OfficerDeclaration),
        new(Column.Appointee("independent_person"), facts => facts.IndependentPerson),
        new(Column.Date("independent_appointed"), facts => facts.IndependentAppointed),
        new(Column.Text("independent_declaration", Investigation.TextLength), facts => facts.IndependentDeclaration),
        new(Column.Date("statement_sent"), facts => facts.StatementSent),
        new(Column.Date("officer_reported"), facts => facts.OfficerReported),
        new(Column.Date("independent_reported"), facts => facts.IndependentReported),
        new(Column.Date("meeting_offered"), facts => facts.MeetingOffered),
        new(Column.Date("referred_early"), facts => facts.ReferredEarly),
        new(Column.Date("referral_consented"), facts => facts.ReferralConsented),
        new(Column.Date("referral_sent_back"), facts => facts.ReferralSentBack))
    {
        Key = [],
    };

    public static RecordTable Panels { get; } = new CaseTable<Panel, PanelFacts>(
        "panels.csv",
        (caseId, facts) => new Panel(caseId, facts),
        panel => panel.Facts,
        (row, _) => new PanelFacts
        {
            Mode = row.Choice<PanelMode>("mode"),
            Preference = row.Choice<PanelMode>("preference"),
            MeetsOn = row.Date("meets_on"),
            MeetsAt = row.Time("meets_at"),
            Venue = row["venue"],
            NoticeSent = row.Date("notice_sent"),
            PapersSent = row.Date("papers_sent"),
            Advocate = row["advocate"],
            Companion = row["companion"],
            Others = row["others"],
            Dissent = row["dissent"],
            IndependentPersonConsulted = row.Date("independent_person_consulted"),
            IndependentPersonView = row["independent_person_view"],
        },
        new(Column.Choice<PanelMode>("mode"), facts => facts.Mode),
        new(Column.Choice<PanelMode>("preference"), facts => facts.Preference),
        new(Column.Date("meets_on"), facts => facts.MeetsOn),
        new(Column.Time("meets_at"), facts => facts.MeetsAt),
        new(Column.Text("venue", Panel.LineLength), facts => facts.Venue),
        new(Column.Date("notice_sent"), facts => facts.NoticeSent),
        new(Column.Date("papers_sent"), facts => facts.PapersSent),
        new(Column.Text("advocate", Panel.LineLength), facts => facts.Advocate),
        new(Column.Text("companion", Panel.LineLength), facts => facts.Companion),
        new(Column.Text("others", Panel.TextLength), facts => facts.Others),
        new(Column.Text("dissent", Panel.TextLength), facts => facts.Dissent),
        new(Column.Date("independent_person_consulted"), facts => facts.IndependentPersonConsulted),
        new(Column.Text("independent_person_view", Panel.TextLength), facts => facts.IndependentPersonView))
    {
        Key = [],
    };

    public static RecordTable PanelMembers { get; } = new CaseTable<PanelMember, PanelMemberFacts>(
        "panel-members.csv",
        (caseId, facts) => new PanelMember(caseId, facts),
        member => member.Facts,
        (row, _) => new PanelMemberFacts(row.Appointee("member") ?? default, row.Yes("chairs"), row.Date("appointed") ?? default, row["declaration"] ?? ""),
        new(Column.Appointee("member").Needed(), facts => facts.Who),
        new(Column.YesNo("chairs"), facts => facts.Chairs),
        new(Column.Date("appointed").Needed(), facts => facts.Appointed),
        new(Column.Text("declaration", Investigation.TextLength), facts => facts.Declaration))
    {
        Key = ["member"],
    };

    public static RecordTable Recommendations { get; } = new CaseTable<Recommendation, RecommendationFacts>(
        "recommendations.csv",
        (caseId, facts) => new Recommendation(caseId, facts),
        recommendation => recommendation.Facts,
        (row, _) => new RecommendationFacts(row.Number("stage"), row.Choice<Recommender>("from") ?? default, row["text"] ?? "")
        {
            Accepted = row.Flag("accepted"),
            Adjudicated = row.Date("adjudicated"),
            AdjudicatedBy = row["adjudicated_by"],
            Reason = row["reason"],
            Action = row["action"],
            Due = row.Date("due"),
        },
        new(Column.Stage().Needed(), facts => facts.Stage),
        new(Column.Choice<Recommender>("from").Needed(), facts => facts.From),
        new(Column.Text("text", Recommendation.TextLength).Needed(), facts => facts.Text),
        new(Column.YesNo("accepted"), facts => facts.Accepted),
        new(Column.Date("adjudicated"), facts => facts.Adjudicated),
        new(Column.Text("adjudicated_by", Recommendation.LineLength), facts => facts.AdjudicatedBy),
        new(Column.Text("reason", Recommendation.TextLength), facts => facts.Reason),
        new(Column.Text("action", Recommendation.TextLength), facts => facts.Action),
        new(Column.Date("due"), facts => facts.Due));

    public static RecordTable Freezings { get; } = new CaseTable<Freezing, FreezingFacts>(
        "freezings.csv",
        (caseId, facts) => new Freezing(caseId, facts),
        freezing => freezing.Facts,
        (row, _) => new FreezingFacts(
            row.Choice<FreezingAnswer>("answer") ?? default, row["rationale"] ?? "", row["decided_by"] ?? "", row.Date("decided") ?? default, row.Date("review")),
        new(Column.Choice<FreezingAnswer>("answer").Needed(), facts => facts.Answer),
        new(Column.Text("rationale", Freezing.TextLength), facts => facts.Rationale),
        new(Column.Text("decided_by", Freezing.LineLength), facts => facts.DecidedBy),
        new(Column.Date("decided").Needed(), facts => facts.Decided),
        new(Column.Date("review"), facts => facts.Review))
    {
        Key = [],
    };

    public static IReadOnlyList<RecordTable> All { get; } = [Investigations, Panels, PanelMembers, Recommendations, Freezings];
}
