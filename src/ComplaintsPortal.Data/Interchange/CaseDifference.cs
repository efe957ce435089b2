using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>What has to be done so that a stored case says what the data set states of it.</summary>
internal sealed record CaseDifference(StatedCase Stated, StoredCase Stored)
{
    private readonly IReadOnlyDictionary<int, StoredStage> known = Stored.Stages.ToDictionary(stage => stage.Facts.Number);

    /// <summary>Actions to add, and those to take away.</summary>
    public (IReadOnlyList<LearningActionFacts> Missing, IReadOnlyList<StoredAction> Surplus) Actions { get; } =
        Stated.Actions is { } actions ? Matching.Match(actions, Stored.Actions, action => action.Facts) : ([], []);

    /// <summary>Payments to add, and those to take away.</summary>
    public (IReadOnlyList<PaymentFacts> Missing, IReadOnlyList<StoredPayment> Surplus) Payments { get; } =
        Stated.Payments is { } payments ? Matching.Match(payments, Stored.Payments, payment => payment.Facts) : ([], []);

    /// <summary>The numbers of the stages whose issues are to be stated anew.</summary>
    public IReadOnlyList<int> StagesWithOtherIssues => [.. Stated.Stages.Select(stage => stage.Number).Where(number => Issues(number) is not ([], []))];

    /// <summary>Whether the case itself, its stages or its issues differ.</summary>
    public bool InTheCase =>
        Stated.Facts != Stored.Facts || Stated.Stages.Count != Stored.Stages.Count
        || Stated.Stages.Any(stage => known.GetValueOrDefault(stage.Number)?.Facts != stage) || StagesWithOtherIssues.Count > 0;

    /// <summary>Whether anything at all differs.</summary>
    public bool Any => InTheCase || Actions is not ([], []) || Payments is not ([], []);

    /// <summary>Counts everything about the case.</summary>
    public void Count(Tally tally)
    {
        tally[Kind.Cases].Changed += Any ? 1 : 0;
        tally[Kind.Cases].LeftAlone += Any ? 0 : 1;
        foreach (var stage in Stated.Stages)
        {
            var before = known.GetValueOrDefault(stage.Number);
            tally[Kind.Stages].Created += before is null ? 1 : 0;
            tally[Kind.Stages].Changed += before is not null && before.Facts != stage ? 1 : 0;
            tally[Kind.Stages].LeftAlone += before?.Facts == stage ? 1 : 0;
            if (Stated.Issues is { } issues)
            {
                Count(tally[Kind.Issues], issues[stage.Number].Count(), Issues(stage.Number));
            }
        }

        tally[Kind.Stages].Removed += Stored.Stages.Count(stage => Stated.Stages.All(stated => stated.Number != stage.Facts.Number));
        Count(tally[Kind.Actions], Stated.Actions?.Count ?? 0, Actions);
        Count(tally[Kind.Payments], Stated.Payments?.Count ?? 0, Payments);
    }

    private (IReadOnlyList<IssueFacts> Missing, IReadOnlyList<IssueFacts> Surplus) Issues(int stage) =>
        Stated.Issues is { } issues ? Matching.Match(issues[stage], known.GetValueOrDefault(stage)?.Issues ?? [], issue => issue) : ([], []);

    private static void Count<TFacts, TStored>(Tally.Count count, int stated, (IReadOnlyList<TFacts> Missing, IReadOnlyList<TStored> Surplus) difference)
    {
        count.Created += difference.Missing.Count;
        count.LeftAlone += stated - difference.Missing.Count;
        count.Removed += difference.Surplus.Count;
    }
}
