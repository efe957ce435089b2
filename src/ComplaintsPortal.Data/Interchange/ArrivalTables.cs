using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The files of how cases arrived and were decided on.</summary>
internal static class ArrivalTables
{
    public static RecordTable Assessments { get; } = new CaseTable<Assessment, AssessmentFacts>(
        "assessments.csv",
        (caseId, facts) => new Assessment(caseId, facts),
        assessment => assessment.Facts,
        (row, addresses) => new AssessmentFacts
        {
            Answers = Answers(row),
            AssessedBy = addresses.Find(row["assessed_by"]) ?? default,
            AssessedOn = row.Date("assessed_on") ?? default,
            DecidedBy = addresses.Find(row["decided_by"]),
            ReviewedOn = row.Date("reviewed_on"),
            ReviewedBy = addresses.Find(row["reviewed_by"]),
            Agreed = row.Flag("agreed"),
            ReviewNote = row["review_note"],
            Superseded = row.Yes("superseded"),
        },
        new(Column.Choice<Standing>("standing").Needed(), facts => facts.Answers.Standing),
        new(Column.Choice<Matter>("matter").Needed(), facts => facts.Answers.Matter),
        new(Column.Date("grounds_arose"), facts => facts.Answers.GroundsArose),
        new(Column.Date("became_aware"), facts => facts.Answers.BecameAware),
        new(Column.YesNo("not_reasonable_earlier"), facts => facts.Answers.NotReasonableEarlier),
        new(Column.YesNo("still_fair_and_effective"), facts => facts.Answers.StillFairAndEffective),
        new(Column.Text("late_reason", TriageAnswers.ReasonLength), facts => facts.Answers.LateReason),
        new(Column.Date("interest_decided"), facts => facts.Answers.InterestDecided),
        new(Column.YesNo("has_interest"), facts => facts.Answers.HasInterest),
        new(Column.Text("interest_reason", TriageAnswers.ReasonLength), facts => facts.Answers.InterestReason),
        new(Column.Choice<Proceedings>("proceedings"), facts => facts.Answers.Proceedings),
        new(Column.Choice<Prejudice>("prejudice"), facts => facts.Answers.Prejudice),
        new(Column.Text("proceedings_note", TriageAnswers.ReasonLength), facts => facts.Answers.ProceedingsNote),
        new(Column.Date("proceedings_review"), facts => facts.Answers.ProceedingsReview),
        new(Column.YesNo("disputes_change"), facts => facts.Answers.DisputesChange),
        new(Column.Account("assessed_by").Needed(), facts => facts.AssessedBy),
        new(Column.Date("assessed_on").Needed(), facts => facts.AssessedOn),
        new(Column.Account("decided_by"), facts => facts.DecidedBy),
        new(Column.Date("reviewed_on"), facts => facts.ReviewedOn),
        new(Column.Account("reviewed_by"), facts => facts.ReviewedBy),
        new(Column.YesNo("agreed"), facts => facts.Agreed),
        new(Column.Text("review_note", AssessmentFacts.NoteLength), facts => facts.ReviewNote),
        new(Column.YesNo("superseded"), facts => facts.Superseded))
    {
        Key = [],
    };

    public static RecordTable Safeguarding { get; } = new CaseTable<SafeguardingConcern, SafeguardingConcernFacts>(
        "safeguarding.csv",
        (caseId, facts) => new SafeguardingConcern(caseId, facts),
        concern => concern.Facts,
        (row, addresses) => new SafeguardingConcernFacts(
            row["concern"] ?? "", addresses.Find(row["raised_by"]) ?? default, row.Instant("raised") ?? default, row["passed_on_to"], row.Instant("passed_on")),
        new(Column.Text("concern", SafeguardingConcern.ConcernLength).Needed(), facts => facts.Concern),
        new(Column.Account("raised_by").Needed(), facts => facts.RaisedBy),
        new(Column.Instant("raised").Needed(), facts => facts.RaisedAt),
        new(Column.Text("passed_on_to", SafeguardingConcern.LineLength), facts => facts.PassedOnTo),
        new(Column.Instant("passed_on"), facts => facts.PassedOnAt))
    {
        Together = [("passed_on_to", "passed_on")],
    };

    public static RecordTable Refusals { get; } = new CaseTable<RefusalNotice, RefusalNoticeFacts>(
        "refusals.csv",
        (caseId, facts) => new RefusalNotice(caseId, facts),
        refusal => refusal.Facts,
        (row, _) => new RefusalNoticeFacts(
            row["reason"] ?? "", row.Date("written"), row.Yes("ombudsman_told"), row.Date("review"), row.Date("proceedings_ended"), row.Date(ConsideredAgain)),
        new(Column.Key("reason", ListName.TriageReason).Needed(), facts => facts.Reason),
        new(Column.Date("written"), facts => facts.Written),
        new(Column.YesNo("ombudsman_told"), facts => facts.OmbudsmanTold),
        new(Column.Date("review"), facts => facts.ReviewOn),
        new(Column.Date("proceedings_ended"), facts => facts.ProceedingsEnded),
        new(Column.Date(ConsideredAgain), facts => facts.ConsideredAgain));

    /// <summary>The column of the date on which a case that was refused came again.</summary>
    public const string ConsideredAgain = "considered_again";

    public static IReadOnlyList<RecordTable> All { get; } = [Assessments, Safeguarding, Refusals];

    private static TriageAnswers Answers(Row row) => new()
    {
        Standing = row.Choice<Standing>("standing") ?? default,
        Matter = row.Choice<Matter>("matter") ?? default,
        GroundsArose = row.Date("grounds_arose"),
        BecameAware = row.Date("became_aware"),
        NotReasonableEarlier = row.Flag("not_reasonable_earlier"),
        StillFairAndEffective = row.Flag("still_fair_and_effective"),
        LateReason = row["late_reason"],
        InterestDecided = row.Date("interest_decided"),
        HasInterest = row.Flag("has_interest"),
        InterestReason = row["interest_reason"],
        Proceedings = row.Choice<Proceedings>("proceedings") ?? default,
        Prejudice = row.Choice<Prejudice>("prejudice") ?? default,
        ProceedingsNote = row["proceedings_note"],
        ProceedingsReview = row.Date("proceedings_review"),
        DisputesChange = row.Yes("disputes_change"),
    };
}
