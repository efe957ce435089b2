using ComplaintsPortal.Domain.Cases.Stages;
using static ComplaintsPortal.Domain.Cases.Correcting.DatesOfArrival;
using static ComplaintsPortal.Domain.Cases.Correcting.RecordedDate;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The dates of a stage that was reopened: how it first ended, and each time that it was opened and ended again.</summary>
internal static class DatesOfRounds
{
    private const string WhenReopened = "when the stage was reopened";

    internal static IEnumerable<RecordedDate> Of(Stage stage) =>
    [
        .. OfTheFirst(stage),
        .. stage.Reopening.Rounds.Count == 0 ? OfTheOnlyKnown(stage) : Each(stage.Reopening.Rounds, (round, place) => OfRound(stage, round, place)),
    ];

    // What figures count: the response of then ended it.
    private static IEnumerable<RecordedDate> OfTheFirst(Stage stage) => Where(
        stage.First?.Concluded, $"stage-{stage.Number}-first-concluded", $"Stage {stage.Number} first concluded",
        (on, office) => WhyNotBefore(stage.Reopening.Rounds is [var first, ..] ? first.On : stage.ReopenedOn, WhenReopened, on)
            ?? DateOfAct.WhyNot(on, office.Today, stage.AskedFor, stage.WasAcknowledged),
        on => EndAtFirst(stage, on!.Value), stage.Number);

    private static void EndAtFirst(Stage stage, DateOnly on)
    {
        foreach (var response in stage.Responses.Where(response => !response.Current && response.SentOn == stage.First!.Concluded))
        {
            response.Send(on);
        }

        stage.First = stage.First! with { Concluded = on };
    }

    // Of records that were made elsewhere no more may be known than when it was last reopened.
    private static IEnumerable<RecordedDate> OfTheOnlyKnown(Stage stage) => Where(
        stage.ReopenedOn, $"stage-{stage.Number}-reopened-1", $"Stage {stage.Number} reopened",
        (on, office) => WhyNotBefore(stage.Ended, "when the stage ended again", on)
            ?? DateOfAct.WhyNot(on, office.Today, stage.AskedFor, new Milestone(stage.First?.Concluded, "when it was concluded before")),
        on => stage.ReopenedOn = on, stage.Number);

    private static IEnumerable<RecordedDate> OfRound(Stage stage, Round round, int place)
    {
        var rounds = stage.Reopening.Rounds;
        var (before, next) = (place == 1 ? stage.First?.Concluded : rounds[place - 2].Concluded, place < rounds.Count ? rounds[place] : null);
        var times = rounds.Count == 1 ? "" : $", time {place}";
        return
        [
            .. Where(round.On, $"stage-{stage.Number}-reopened-{place}", $"Stage {stage.Number} reopened{times}",
                (on, office) => WhyNotBefore(next is null ? stage.Ended : round.Concluded, "when the stage ended again", on)
                    ?? DateOfAct.WhyNot(on, office.Today, stage.AskedFor, new Milestone(before, "when it was concluded before")),
                on => Reopen(stage, round, next, on!.Value), stage.Number),
            .. Where(next is null ? null : round.Concluded, $"stage-{stage.Number}-concluded-{place}", $"Stage {stage.Number} concluded again{times}",
                (on, office) => WhyNotBefore(next!.On, WhenReopened, on) ?? DateOfAct.WhyNot(on, office.Today, new Milestone(round.On, WhenReopened)),
                on => EndAgain(stage, round, on!.Value), stage.Number),
        ];
    }

    private static void Reopen(Stage stage, Round round, Round? next, DateOnly on)
    {
        round.Restate(round.Facts with { On = on });
        stage.ReopenedOn = next is null ? on : stage.ReopenedOn;
    }

    private static void EndAgain(Stage stage, Round round, DateOnly on)
    {
        foreach (var response in stage.Responses.Where(response => !response.Current && response.SentOn == round.Concluded))
        {
            response.Send(on);
        }

        round.Restate(round.Facts with { Concluded = on });
    }
}
