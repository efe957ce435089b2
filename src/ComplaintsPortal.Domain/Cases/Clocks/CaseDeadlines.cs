using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Every deadline of a case besides the clocks of its stages, as one pure function of its facts. Each topic is a function of its
/// own; whoever adds one adds it to <see cref="Of"/>.
/// </summary>
public static class CaseDeadlines
{
    /// <summary>All of them, the soonest first: those that were met, those that are pending, and the complainant's windows.</summary>
    public static IReadOnlyList<Deadline> Of(Case @case, Procedure procedure, WorkingCalendar calendar, CouncilRules rules)
    {
        if (@case.Keeping.Voiding.Standing is not null)
        {
            return [];
        }

        var given = new DeadlineTerms(procedure, calendar, rules);
        return
        [
            .. OfCase(@case, given).Concat(@case.Stages.SelectMany(stage => OfStage(stage, given)))
                .OrderBy(deadline => deadline.Due).ThenBy(deadline => deadline.Stage).ThenBy(deadline => deadline.Kind),
        ];
    }

    private static IEnumerable<Deadline> OfCase(Case @case, DeadlineTerms given) =>
    [
        .. AcknowledgementDeadline.BeforeTriage(@case, given),
        .. ConsentDeadline.Of(@case),
        .. FreezingReview.Of(@case),
        .. ReviewDeadline.Of(@case),
    ];

    private static IEnumerable<Deadline> OfStage(Stage stage, DeadlineTerms given) =>
    [
        .. AcknowledgementDeadline.Of(stage, given),
        .. StageTwoOfferDeadline.Of(stage, given),
        .. WrittenExplanationDeadline.Of(stage, given),
        .. AgreedDateDeadline.Of(stage),
        .. NextStageWindow.Of(stage, given),
        .. PanelDeadlines.Of(stage, given),
    ];
}

/// <summary>By which rules the deadlines of a case are worked out.</summary>
/// <param name="Procedure">The procedure that it belongs to, or before triage looks like.</param>
/// <param name="Calendar">For the working days.</param>
/// <param name="Rules">What the council decided where the law leaves it open.</param>
public sealed record DeadlineTerms(Procedure Procedure, WorkingCalendar Calendar, CouncilRules Rules);
