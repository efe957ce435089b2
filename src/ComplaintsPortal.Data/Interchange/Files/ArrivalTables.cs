using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The files of how cases arrived and were decided on.</summary>
internal static class ArrivalTables
{
    /// <summary>The column of the date on which a case that was refused came again.</summary>
    public static readonly Column<DateOnly?> ConsideredAgain = Column.Date("considered_again");

    private static readonly Column<string?> PassedOnTo = Column.Text("passed_on_to", SafeguardingConcern.LineLength);

    private static readonly Column<DateTimeOffset?> PassedOn = Column.Instant("passed_on");

    private static readonly Fields<TriageAnswers> Answers = new(new())
    {
        { Column.Choice<Standing>("standing").Needed(), f => f.Standing, (f, standing) => f with { Standing = standing ?? default } },
        { Column.Choice<Matter>("matter").Needed(), f => f.Matter, (f, matter) => f with { Matter = matter ?? default } },
        { Column.DateInALife("grounds_arose"), f => f.GroundsArose, (f, groundsArose) => f with { GroundsArose = groundsArose } },
        { Column.DateInALife("became_aware"), f => f.BecameAware, (f, becameAware) => f with { BecameAware = becameAware } },
        { Column.YesNo("not_reasonable_earlier"), f => f.NotReasonableEarlier, (f, earlier) => f with { NotReasonableEarlier = earlier } },
        { Column.YesNo("still_fair_and_effective"), f => f.StillFairAndEffective, (f, effective) => f with { StillFairAndEffective = effective } },
        { Column.Text("late_reason", TriageAnswers.ReasonLength), f => f.LateReason, (f, lateReason) => f with { LateReason = lateReason } },
        { Column.Date("interest_decided"), f => f.InterestDecided, (f, interestDecided) => f with { InterestDecided = interestDecided } },
        { Column.YesNo("has_interest"), f => f.HasInterest, (f, hasInterest) => f with { HasInterest = hasInterest } },
        { Column.Text("interest_reason", TriageAnswers.ReasonLength), f => f.InterestReason, (f, reason) => f with { InterestReason = reason } },
        { Column.Choice<Proceedings>("proceedings"), f => f.Proceedings, (f, proceedings) => f with { Proceedings = proceedings ?? default } },
        { Column.Choice<Prejudice>("prejudice"), f => f.Prejudice, (f, prejudice) => f with { Prejudice = prejudice ?? default } },
        { Column.Text("proceedings_note", TriageAnswers.ReasonLength), f => f.ProceedingsNote, (f, note) => f with { ProceedingsNote = note } },
        { Column.DateToCome("proceedings_review"), f => f.ProceedingsReview, (f, proceedingsReview) => f with { ProceedingsReview = proceedingsReview } },
        { Column.YesNo("disputes_change"), f => f.DisputesChange, (f, disputesChange) => f with { DisputesChange = disputesChange ?? false } },
    };

    public static RecordTable Assessments { get; } = new CaseTable<Assessment, AssessmentFacts>(
        "assessments.csv",
        (caseId, facts) => new Assessment(caseId, facts),
        assessment => assessment.Facts,
        new Fields<AssessmentFacts>(new())
        {
            { Answers, f => f.Answers, (f, answers) => f with { Answers = answers } },
            { Column.Account("assessed_by").Needed(), f => f.AssessedBy, (f, assessedBy) => f with { AssessedBy = assessedBy ?? default } },
            { Column.Date("assessed_on").Needed(), f => f.AssessedOn, (f, assessedOn) => f with { AssessedOn = assessedOn ?? default } },
            { Column.Account("decided_by"), f => f.DecidedBy, (f, decidedBy) => f with { DecidedBy = decidedBy } },
            { Column.Date("reviewed_on"), f => f.ReviewedOn, (f, reviewedOn) => f with { ReviewedOn = reviewedOn } },
            { Column.Account("reviewed_by"), f => f.ReviewedBy, (f, reviewedBy) => f with { ReviewedBy = reviewedBy } },
            { Column.YesNo("agreed"), f => f.Agreed, (f, agreed) => f with { Agreed = agreed } },
            { Column.Text("review_note", AssessmentFacts.NoteLength), f => f.ReviewNote, (f, reviewNote) => f with { ReviewNote = reviewNote } },
            { Column.YesNo("superseded"), f => f.Superseded, (f, superseded) => f with { Superseded = superseded ?? false } },
        })
    {
        Key = [],
    };

    public static RecordTable Safeguarding { get; } = new CaseTable<SafeguardingConcern, SafeguardingConcernFacts>(
        "safeguarding.csv",
        (caseId, facts) => new SafeguardingConcern(caseId, facts),
        concern => concern.Facts,
        new Fields<SafeguardingConcernFacts>(new("", default, default))
        {
            { Column.Text("concern", SafeguardingConcern.ConcernLength).Needed(), f => f.Concern, (f, concern) => f with { Concern = concern ?? "" } },
            { Column.Account("raised_by").Needed(), f => f.RaisedBy, (f, raisedBy) => f with { RaisedBy = raisedBy ?? default } },
            { Column.Instant("raised").Needed(), f => f.RaisedAt, (f, raised) => f with { RaisedAt = raised ?? default } },
            { PassedOnTo, f => f.PassedOnTo, (f, passedOnTo) => f with { PassedOnTo = passedOnTo } },
            { PassedOn, f => f.PassedOnAt, (f, passedOn) => f with { PassedOnAt = passedOn } },
        })
    {
        Together = [(PassedOnTo, PassedOn)],
    };

    public static RecordTable Refusals { get; } = new CaseTable<RejectionNotice, RejectionNoticeFacts>(
        "refusals.csv",
        (caseId, facts) => new RejectionNotice(caseId, facts),
        refusal => refusal.Facts,
        new Fields<RejectionNoticeFacts>(new("", null, false))
        {
            { Column.Key("reason", ListName.TriageReason).Needed(), f => f.Reason, (f, reason) => f with { Reason = reason ?? "" } },
            { Column.Date("written"), f => f.Written, (f, written) => f with { Written = written } },
            { Column.YesNo("ombudsman_told"), f => f.OmbudsmanTold, (f, ombudsmanTold) => f with { OmbudsmanTold = ombudsmanTold ?? false } },
            { Column.DateToCome("review"), f => f.ReviewOn, (f, review) => f with { ReviewOn = review } },
            { Column.Date("proceedings_ended"), f => f.ProceedingsEnded, (f, proceedingsEnded) => f with { ProceedingsEnded = proceedingsEnded } },
            { ConsideredAgain, f => f.ConsideredAgain, (f, again) => f with { ConsideredAgain = again } },
        });

    public static IReadOnlyList<RecordTable> All { get; } = [Assessments, Safeguarding, Refusals];
}
