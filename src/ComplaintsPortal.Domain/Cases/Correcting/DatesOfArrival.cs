using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;
using static ComplaintsPortal.Domain.Cases.Correcting.RecordedDate;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The dates of what was decided on what arrived, and on requests for a stage, each with the rule of the act that recorded it.</summary>
internal static class DatesOfArrival
{
    internal static IEnumerable<RecordedDate> Of(Case @case) =>
    [
        .. OfAssessment(@case),
        .. Each(@case.Rejections, (notice, place) => OfRejection(@case, notice, place)),
        .. Each(@case.Skips, (skip, _) => OfSkip(@case, skip)),
        .. Each(@case.LateRequests, (request, place) => request.Accepted ? [] : OfLateRequest(request, place)),
    ];

    // What is the day on which a stage was asked for moves with it.
    internal static void Follow(Stage stage, DateOnly on)
    {
        foreach (var request in stage.Case.LateRequests.Where(one => one.Accepted && one.Stage == stage.Number && one.Asked == stage.Received))
        {
            request.Restate(request.Facts with { Asked = on });
        }

        if (stage.Case.Stages[0] == stage)
        {
            Array.ForEach([.. stage.Case.Skips.Where(skip => skip.On == stage.Received)], skip => skip.Restate(skip.Facts with { On = on }));
            Array.ForEach([.. stage.Case.Rejections.Where(notice => notice.Facts.ConsideredAgain == stage.Received)],
                notice => notice.Restate(notice.Facts with { ConsideredAgain = on }));
        }
    }

    private static IEnumerable<RecordedDate> OfAssessment(Case @case)
    {
        if (@case.Assessment is not { } assessment)
        {
            return [];
        }

        void Answer(TriageAnswers answers) => assessment.Restate(assessment.Facts with { Answers = answers });
        return
        [
            .. Where(assessment.Answers.GroundsArose, "grounds-arose", "What is complained about happened", @case.Triage.WhyNotAroseOn,
                on => Answer(assessment.Answers with { GroundsArose = on })),
            .. Where(assessment.Answers.BecameAware, "became-aware", "The complainant learned of it", @case.Triage.WhyNotAroseOn,
                on => Answer(assessment.Answers with { BecameAware = on })),
            .. Where(assessment.Answers.InterestDecided, "interest-decided", "Sufficient interest decided", @case.Triage.WhyNotInterestDecidedOn,
                on => DecideInterest(@case, assessment.Answers, on!.Value, Answer)),
            .. Where(assessment.Answers.ProceedingsReview, "proceedings-review", "Day on which the effect on proceedings is looked at again",
                (on, _) => WhyNotAfter(assessment.Facts.AssessedOn, on), on => Answer(assessment.Answers with { ProceedingsReview = on })),
        ];
    }

    // Where the council counts stage 1 from that decision, its clock goes with it.
    private static void DecideInterest(Case @case, TriageAnswers answers, DateOnly on, Action<TriageAnswers> answer)
    {
        if (@case.Stage(1) is { Started: not null } stage && stage.Started == answers.InterestDecided)
        {
            stage.Started = on;
        }

        answer(answers with { InterestDecided = on });
    }

    private static IEnumerable<RecordedDate> OfRejection(Case @case, RejectionNotice notice, int place) =>
    [
        .. Where(notice.Facts.Written, $"rejection-{place}-written", "Letter that rejected it", @case.Triage.WhyNotWrittenOn,
            on => notice.Restate(notice.Facts with { Written = on })),
        .. Where(notice.Facts.ReviewOn, $"rejection-{place}-review", "Day on which the rejection is looked at again",
            (on, _) => WhyNotAfter(notice.Facts.Written ?? @case.Received, on), on => notice.Restate(notice.Facts with { ReviewOn = on })),
        .. Where(notice.Facts.ProceedingsEnded, $"rejection-{place}-proceedings-ended", "Proceedings ended",
            (on, office) => WhyNotBefore(notice.Facts.ConsideredAgain, "when it came again", on) ?? DateOfAct.WhyNot(on, office.Today),
            on => notice.Restate(notice.Facts with { ProceedingsEnded = on })),
        .. Where(notice.Facts.ConsideredAgain, $"rejection-{place}-again", "Came again",
            (on, office) => DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Received, "when it arrived"),
                new Milestone(notice.Facts.ProceedingsEnded, "when the proceedings ended")),
            on => ComeAgain(@case, notice, on!.Value)),
    ];

    private static void ComeAgain(Case @case, RejectionNotice notice, DateOnly on)
    {
        if (@case.Stages is [var first, ..] && notice.Facts.ProceedingsEnded is not null && first.Received == notice.Facts.ConsideredAgain)
        {
            DatesOfAStage.Begin(first, on);
        }

        notice.Restate(notice.Facts with { ConsideredAgain = on });
    }

    private static IEnumerable<RecordedDate> OfSkip(Case @case, StageSkip skip) => Where(
        skip.On, "stage-1-skipped", "Stage 1 skipped by agreement", @case.Route.WhyNotSkipStageOneOn,
        on =>
        {
            if (@case.Stages is [var first, ..] && first.Received == skip.On)
            {
                DatesOfAStage.Begin(first, on!.Value);
            }

            skip.Restate(skip.Facts with { On = on!.Value });
        });

    // One that was accepted is the day on which its stage was asked for.
    private static IEnumerable<RecordedDate> OfLateRequest(LateRequest request, int place) => Where(
        request.Asked, $"late-request-{place}", $"Late request for stage {request.Stage}, which was refused",
        (on, office) => on <= request.WindowEnded
            ? new Refusal($"A request made by {request.WindowEnded:d MMMM yyyy} is in time and is not refused: move to stage {request.Stage} instead",
                new Regulation(18))
            : WhyNotBefore(request.DecidedOn, "when it was refused", on) ?? DateOfAct.WhyNot(on, office.Today),
        on => request.Restate(request.Facts with { Asked = on!.Value }));

    internal static Refusal? WhyNotBefore(DateOnly? last, string when, DateOnly on) =>
        on > last ? new Refusal($"Enter a date on or before {last:d MMMM yyyy}, {when}") : null;

    private static Refusal? WhyNotAfter(DateOnly decided, DateOnly on) =>
        on <= decided ? new Refusal($"Enter a date after {decided:d MMMM yyyy}, when that was decided") : KnownDate.WhyNot(on);
}
