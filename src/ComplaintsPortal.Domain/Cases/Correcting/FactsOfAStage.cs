using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The coded facts of a stage: why it was asked for, on which ground it was extended, what was found, how its rounds ended.</summary>
internal static class FactsOfAStage
{
    private const string AnOutcome = "an outcome";

    internal static IEnumerable<RecordedFact> Of(Stage stage, Vocabulary words) =>
        [.. OfTheRequest(stage, words), .. OfTheExtension(stage, words), .. OfTheRounds(stage, words), .. OfThePoints(stage, words)];

    private static IEnumerable<RecordedFact> OfTheRequest(Stage stage, Vocabulary words)
    {
        if (stage.EscalationReason is not null || stage.Case.Stages[0] != stage)
        {
            yield return FromList(words, ListName.EscalationReason, $"stage-{stage.Number}-reason", $"Why stage {stage.Number} was asked for",
                stage.EscalationReason, to => stage.EscalationReason = to, stage) with
            { MayBeNone = true };
        }

        if (stage.RequestedOrally)
        {
            yield return RecordedFact.Of($"stage-{stage.Number}-orally", $"Whether stage {stage.Number} was asked for by word of mouth", true,
                to => stage.RequestedOrally = to, stage.Number) with
            {
                WhyNotTo = (_, _) => stage.RecordSent is null ? null : new Refusal("A written record of the request was sent", new Regulation(16)),
            };
        }
    }

    // An extension of which the portal knows no more than that it was made has no date to take out.
    private static IEnumerable<RecordedFact> OfTheExtension(Stage stage, Vocabulary words) => stage switch
    {
        { Extension: { Ground: { } ground } extension } when words.Procedure(stage.Case.Procedure) is { } procedure =>
        [
            RecordedFact.Of($"stage-{stage.Number}-ombudsman-told", $"Whether the notice of the extension of stage {stage.Number} named the Ombudsman",
                extension.OmbudsmanTold, to => extension.Restate(extension.Facts with { OmbudsmanTold = to }), stage.Number),
            RecordedFact.Of($"stage-{stage.Number}-extension-ground", $"Ground of the extension of stage {stage.Number}", ground,
                ExtensionGroundWords.InWords, to => extension.Restate(extension.Facts with { Ground = to }), stage.Number) with
            {
                Choices =
                [
                    .. stage.Clock.ExtensionGrounds(procedure).Append(ground).Distinct().Select(one => new FactChoice(one.ToString(), one.InWords())),
                ],
            },
        ],
        { Extended: true, Extension: null } =>
        [
            RecordedFact.Of($"stage-{stage.Number}-extended", $"Whether stage {stage.Number} was extended", true,
                to => stage.Extended = to, stage.Number),
        ],
        _ => [],
    };

    private static IEnumerable<RecordedFact> OfTheRounds(Stage stage, Vocabulary words)
    {
        if (stage.First is { Outcome: { } first })
        {
            yield return Outcome(stage, words, $"stage-{stage.Number}-first-outcome", $"First outcome of stage {stage.Number}", first,
                to => stage.First = stage.First! with { Outcome = to });
        }

        // The last round ends with the stage.
        foreach (var (place, round) in stage.Reopening.Rounds.Index().SkipLast(1).Where(one => one.Item.Outcome is not null))
        {
            yield return Outcome(
                stage, words, $"stage-{stage.Number}-outcome-{place + 1}", $"Outcome of stage {stage.Number} after it was reopened, time {place + 1}",
                round.Outcome!, to => round.Restate(round.Facts with { Outcome = to }));
        }
    }

    private static RecordedFact Outcome(Stage stage, Vocabulary words, string key, string name, string outcome, Action<string> write) =>
        FromList(words, ListName.Outcome, key, name, outcome, to => write(to!), stage) with
        {
            ForAManager = AnOutcome,
            WhyNotTo = (to, office) => OutcomesOfAKind.WhyNot(words.Lists.Find(ListName.Outcome, to)!, office.Procedure.Kind),
        };

    private static IEnumerable<RecordedFact> OfThePoints(Stage stage, Vocabulary words) =>
        from one in stage.PointsRaised.Index()
        from fact in OfThePoint(stage, one.Item, one.Item.Number ?? one.Index + 1, words)
        select fact;

    // While nothing was found on a point it is reworded, and while the stage is open its finding is recorded anew.
    private static IEnumerable<RecordedFact> OfThePoint(Stage stage, Point point, int number, Vocabulary words)
    {
        var (key, name) = ($"stage-{stage.Number}-point-{number}", $"point {number} of stage {stage.Number}");
        var wasConcludedOn = stage.Reopening.IsLaterRound && point.AddedIn == 0;
        if (!stage.IsOpen || point.Finding is not null || wasConcludedOn)
        {
            yield return FromList(words, ListName.Theme, $"{key}-theme", $"Theme of {name}", point.Theme,
                to => point.Restate(point.Facts with { Theme = to }), stage) with
            { MayBeNone = true };
            yield return FromList(words, ListName.Classification, $"{key}-classification", $"Classification of {name}", point.Classification,
                to => point.Restate(point.Facts with { Classification = to }), stage) with
            { MayBeNone = true };
        }

        if (!stage.IsOpen && point.Finding is not null)
        {
            yield return FromList(words, ListName.Finding, $"{key}-finding", $"Finding on {name}", point.Finding, _ => { }, stage) with
            {
                ForAManager = "a finding",
                Write = (to, office, why) => Find(stage, point, to, new OutcomeBasis(words.Lists, office.Rules.Outcome, why), office),
            };
        }

        if (wasConcludedOn && point.FirstFinding is not null)
        {
            yield return FromList(words, ListName.Finding, $"{key}-first-finding", $"First finding on {name}, before it was reopened", point.FirstFinding,
                to => point.Restate(point.Facts with { FirstFinding = to }), stage) with
            { ForAManager = "a finding" };
        }
    }

    // The outcome stays, and from now on may be another than the one that follows.
    private static void Find(Stage stage, Point point, string? finding, OutcomeBasis basis, Office office)
    {
        point.Find(finding);
        stage.OutcomeOfFindings = stage.Points.Derive(office.Procedure, basis)?.Key;
        stage.OutcomeReason = stage.OutcomeOfFindings is null || stage.OutcomeOfFindings == stage.Outcome ? null : stage.OutcomeReason ?? basis.WhyOtherwise;
    }

    private static RecordedFact FromList(Vocabulary words, string list, string key, string name, string? value, Action<string?> write, Stage stage) =>
        new(key, name, stage.Number, value) { Choices = words.Choices(list, value), Write = (to, _, _) => write(to) };
}
