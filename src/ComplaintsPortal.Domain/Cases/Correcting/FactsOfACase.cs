using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The coded facts of how a case went on: withdrawals, what was held back, who recommended, how the panel met.</summary>
internal static class FactsOfACase
{
    internal static IEnumerable<RecordedFact> Of(Case @case, Vocabulary words) =>
    [
        .. @case.Withdrawals.Index().SelectMany(one => OfWithdrawal(one.Item, one.Index + 1, words)),
        .. OfFreezing(@case),
        .. @case.Stages.SelectMany(OfRecommendations),
        .. OfPanel(@case),
    ];

    private static IEnumerable<RecordedFact> OfWithdrawal(Withdrawal one, int place, Vocabulary words)
    {
        yield return new($"withdrawal-{place}-channel", "How it was withdrawn", one.Stage, one.Channel)
        {
            Choices = words.Choices(ListName.Channel, one.Channel),
            MayBeNone = true,
            Write = (to, _, _) => one.Restate(one.Facts with { Channel = to }),
        };
        yield return RecordedFact.Of($"withdrawal-{place}-review", "Whether the council went on with what was withdrawn as a management review",
            one.ContinuesAsReview, to => one.Restate(one.Facts with { ContinuesAsReview = to }), one.Stage);
    }

    // While a stage is open it is considered anew.
    private static IEnumerable<RecordedFact> OfFreezing(Case @case) => @case.Freezing is { } freezing && !@case.Stages.Any(stage => stage.IsOpen)
        ?
        [
            RecordedFact.Of("freezing-answer", "Whether a disputed change was held back", freezing.Answer, FreezingAnswerWords.InWords,
                to => freezing.Restate(freezing.Facts with { Answer = to, Review = to is FreezingAnswer.Frozen ? freezing.Review : null })) with
            {
                ForAManager = "what was decided about a disputed change",
                WhyNotTo = (to, _) => CaseEscalation.WhyNotReviewFreezingOn(Enum.Parse<FreezingAnswer>(to!), freezing.Review, freezing.Decided),
            },
        ]
        : [];

    private static IEnumerable<RecordedFact> OfRecommendations(Stage stage) => stage.Number != Investigation.StageNumber ? [] :
        from one in stage.Recommendations.Made().Index()
        select RecordedFact.Of($"stage-{stage.Number}-recommendation-{one.Index + 1}-from", $"Who made recommendation {one.Index + 1} of stage {stage.Number}",
            one.Item.From, RecommenderWords.InWords, to => one.Item.Restate(one.Item.Facts with { From = to }), stage.Number) with
        {
            Choices = [.. stage.Recommendations.Recommenders().Append(one.Item.From).Distinct().Select(who => new FactChoice(who.ToString(), who.InWords()))],
        };

    // Until it has met it is arranged anew.
    private static IEnumerable<RecordedFact> OfPanel(Case @case)
    {
        if (@case.Panel is not { } panel || @case.Stage(Panel.StageNumber) is not { PanelMet: not null })
        {
            yield break;
        }

        if (panel.Mode is { } mode)
        {
            yield return RecordedFact.Of("panel-mode", "How the panel met", mode, PanelModeWords.InWords,
                to => panel.Restate(panel.Facts with { Mode = to }), Panel.StageNumber);
        }

        if (panel.Preference is { } preference)
        {
            yield return RecordedFact.Of("panel-preference", "How the complainant would have liked the panel to meet", preference, PanelModeWords.InWords,
                to => panel.Restate(panel.Facts with { Preference = to }), Panel.StageNumber);
        }
    }
}
