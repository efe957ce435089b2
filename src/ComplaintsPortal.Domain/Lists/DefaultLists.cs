namespace ComplaintsPortal.Domain.Lists;

/// <summary>The lists that a new database starts with. Seeding never overwrites what a council has edited.</summary>
public static class DefaultLists
{
    /// <summary>Every entry of every list.</summary>
    public static IReadOnlyList<ListEntry> All() =>
    [
        .. Outcomes(),
        .. Plain(ListName.ComplainantType,
            ("parent", "Parent or step-parent"), ("other-family", "Other family member"), ("foster-carer", "Foster carer"),
            ("special-guardian", "Special guardian"), ("adoptive-parent", "Adoptive or prospective adoptive parent"),
            ("professional", "Professional"), ("mp", "Member of Parliament"), ("councillor", "Councillor"), ("non-family", "Somebody else")),
        new(ListName.ComplainantType, "young-person", "Child or young person") { Child = true, Position = 20 },
        new(ListName.ComplainantType, "care-leaver", "Care leaver") { Child = true, Position = 21 },
        .. Plain(ListName.SubjectStatus,
            ("child-in-need", "Child in need"), ("child-protection", "Subject to a child protection plan"), ("child-in-care", "Child in care"),
            ("care-leaver", "Care leaver"), ("adoption", "Adopted or to be adopted"), ("special-guardianship", "Under a special guardianship order"),
            ("disability", "Disabled child")),
        .. Plain(ListName.Channel,
            ("email", "E-mail"), ("phone", "Telephone"), ("online", "Online form"), ("letter", "Letter"), ("face-to-face", "Face to face"),
            ("social-media", "Social media")),
        .. Plain(ListName.EscalationReason,
            ("disagreed-outcome", "Disagrees with the outcome"), ("issues-not-addressed", "Not every point was answered"),
            ("no-response", "No response within the time allowed"), ("bypassed-stage-1", "Stage 1 skipped by agreement")),
        .. Plain(ListName.LatenessReason,
            ("service", "The service answered late"), ("complex", "More complex than it first seemed"), ("staff", "Staff away or posts vacant"),
            ("complainant", "Waited for the complainant"), ("other-body", "Waited for another council or body"),
            ("rewritten", "The response had to be written anew"), ("overlooked", "Overlooked"), ("other", "Another reason")),
        .. Plain(ListName.TriageReason,
            ("not-eligible", "The person may not complain about this under the procedure"), ("not-this-organisation", "Not for this council"),
            ("over-12-months", "More than a year old, without a ground to accept it late"),
            ("legal-proceedings", "Would prejudice court, tribunal or disciplinary proceedings"), ("duplicate", "The same as another case"),
            ("already-considered", "Already considered at every stage"), ("insufficient-information", "Not enough to go on, after asking"),
            ("signposted", "Sent to a better route"), ("other", "Another reason"), ("safeguarding", "Passed on as a safeguarding concern")),
        .. Plain(ListName.Theme,
            ("communication", "Communication"), ("delay", "Delay"), ("decision", "Disagreement with a decision"), ("quality", "Quality of service"),
            ("staff", "Conduct of staff"), ("contact", "Contact arrangements"), ("placement", "Placement"), ("records", "Records and data"),
            ("finance", "Money and allowances")),
        .. Plain(ListName.Classification,
            ("failure-to-act", "Failure to act"), ("delay", "Delay"), ("quality-of-service", "Quality of service"),
            ("failure-to-communicate", "Failure to communicate"), ("incorrect-information", "Incorrect information"),
            ("procedure-not-followed", "Procedure not followed"), ("discrimination", "Discrimination")),
        .. Findings(),
        .. Plain(ListName.PaymentCategory,
            ("distress", "Distress"), ("time-and-trouble", "Time and trouble"), ("quantifiable-loss", "Quantifiable loss"),
            ("lost-provision", "Lost provision"), ("investigating-officer", "Investigating officer"), ("independent-person", "Independent person"),
            ("panel", "Review panel"), ("mediation", "Mediation")),
        .. Plain(ListName.Caseload, ("open-cases", "Open cases of children's social care on 31 March")),
        .. Monitoring(),
        .. Plain(ListName.LinkKind,
            ("same-family", "Same family"), ("same-issue", "Same issue"), ("follows-from", "Follows from"), ("duplicate", "Duplicate of"),
            ("related", "Has to do with")),
        .. RemedyLists.All(),
    ];

    private static IEnumerable<ListEntry> Outcomes() =>
    [
        new(ListName.Outcome, "upheld", "Upheld") { Fault = true, Position = 0 },
        new(ListName.Outcome, "partially-upheld", "Partially upheld") { Fault = true, Position = 1 },
        new(ListName.Outcome, "not-upheld", "Not upheld") { Position = 2 },
        new(ListName.Outcome, "not-determined", "No finding") { Position = 3 },
        new(ListName.Outcome, "withdrawn", "Withdrawn") { Responded = false, Position = 4 },
        new(ListName.Outcome, "outside-remit", "Outside the procedure") { Position = 5 },
        new(ListName.Outcome, "answered", "Answered") { Position = 6 },
        new(ListName.Outcome, "recorded", "Recorded") { Position = 7 },
    ];

    private static IEnumerable<ListEntry> Findings() =>
    [
        new(ListName.Finding, "upheld", "Upheld") { Fault = true, Position = 0 },
        new(ListName.Finding, "partially-upheld", "Partially upheld") { Fault = true, Position = 1 },
        new(ListName.Finding, "not-upheld", "Not upheld") { Position = 2 },
        new(ListName.Finding, "not-determined", "No finding") { Position = 3 },
        new(ListName.Finding, "withdrawn", "Withdrawn") { Position = 4 },
        new(ListName.Finding, "not-investigated", "Not investigated") { Position = 5 },
    ];

    // Ethnicity: the harmonised standard of the Government Statistical Service for England and Wales, 19 answers.
    private static IEnumerable<ListEntry> Monitoring() =>
    [
        .. Plain(ListName.AgeBand,
            ("under-10", "Under 10"), ("10-15", "10 to 15"), ("16-17", "16 or 17"), ("18-24", "18 to 24"), ("25-44", "25 to 44"), ("45-64", "45 to 64"),
            ("65-over", "65 or over"), ("prefer-not-to-say", "Prefer not to say")),
        .. Plain(ListName.Gender, ("female", "Female"), ("male", "Male"), ("other", "Another term"), ("prefer-not-to-say", "Prefer not to say")),
        .. Plain(ListName.Ethnicity,
            ("white-british", "White: English, Welsh, Scottish, Northern Irish or British"), ("white-irish", "White: Irish"),
            ("gypsy-traveller", "White: Gypsy or Irish Traveller"), ("roma", "White: Roma"), ("white-other", "Any other White background"),
            ("white-black-caribbean", "Mixed: White and Black Caribbean"), ("white-black-african", "Mixed: White and Black African"),
            ("white-asian", "Mixed: White and Asian"), ("mixed-other", "Any other Mixed or Multiple background"), ("indian", "Asian: Indian"),
            ("pakistani", "Asian: Pakistani"), ("bangladeshi", "Asian: Bangladeshi"), ("chinese", "Asian: Chinese"),
            ("asian-other", "Any other Asian background"),
            ("caribbean", "Black: Caribbean"), ("african", "Black: African"), ("black-other", "Any other Black background"), ("arab", "Arab"),
            ("other", "Any other ethnic group"), ("prefer-not-to-say", "Prefer not to say")),
        .. Plain(ListName.Disability, ("yes", "Disabled"), ("no", "Not disabled"), ("prefer-not-to-say", "Prefer not to say")),
        .. Plain(ListName.SexualOrientation,
            ("heterosexual", "Heterosexual or straight"), ("gay-lesbian", "Gay or lesbian"), ("bisexual", "Bisexual"), ("other", "Another orientation"),
            ("prefer-not-to-say", "Prefer not to say")),
    ];

    internal static IEnumerable<ListEntry> Plain(string list, params (string Key, string Label)[] entries) =>
        entries.Select((entry, position) => new ListEntry(list, entry.Key, entry.Label) { Position = position });
}
