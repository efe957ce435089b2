namespace ComplaintsPortal.Domain.Lists;

/// <summary>The names of the lists that a council may edit, as they are written in <c>profile.json</c>.</summary>
public static class ListName
{
    public const string Outcome = "outcome";
    public const string ComplainantType = "complainant-type";
    public const string SubjectStatus = "subject-status";
    public const string Channel = "channel";
    public const string Division = "division";
    public const string Service = "service";
    public const string Team = "team";
    public const string District = "district";
    public const string AdvocacyProvider = "advocacy-provider";
    public const string EscalationReason = "escalation-reason";
    public const string LatenessReason = "lateness-reason";
    public const string TriageReason = "triage-reason";
    public const string Theme = "theme";
    public const string Classification = "classification";
    public const string Finding = "finding";
    public const string PaymentCategory = "payment-category";
    public const string Caseload = "caseload";
    public const string AgeBand = "age-band";
    public const string Gender = "gender";
    public const string Ethnicity = "ethnicity";
    public const string Disability = "disability";
    public const string SexualOrientation = "sexual-orientation";
    public const string LinkKind = "link-kind";
    public const string Remedy = "remedy";
    public const string Payee = "payee";
    public const string OmbudsmanCategory = "ombudsman-category";
    public const string OmbudsmanDecision = "ombudsman-decision";
    public const string OmbudsmanDecisionType = "ombudsman-decision-type";
    public const string OmbudsmanTopic = "ombudsman-topic";

    /// <summary>All of them, in the order in which a profile is written.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Outcome, ComplainantType, SubjectStatus, Channel, Division, Service, Team, District, AdvocacyProvider, EscalationReason,
        TriageReason, Theme, Classification, Finding, PaymentCategory, Caseload, AgeBand, Gender, Ethnicity, Disability, SexualOrientation,
        LinkKind, LatenessReason,
        Remedy, Payee, OmbudsmanCategory, OmbudsmanDecision, OmbudsmanDecisionType, OmbudsmanTopic,
    ];
}
