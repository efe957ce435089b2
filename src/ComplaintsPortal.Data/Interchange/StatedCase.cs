using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>A case as the data set states it. What the data set has no file for is null, and is left as it is.</summary>
internal sealed record StatedCase(CaseFacts Facts, IReadOnlyList<StageFacts> Stages)
{
    /// <summary>The issues of each stage, by its number.</summary>
    public ILookup<int, IssueFacts>? Issues { get; private init; }

    public IReadOnlyList<LearningActionFacts>? Actions { get; private init; }

    public IReadOnlyList<PaymentFacts>? Payments { get; private init; }

    /// <summary>The cases of one part of a sound data set.</summary>
    public static IReadOnlyList<StatedCase> AllOf(DataSet data, ILookup<InterchangeFile, Row> rows)
    {
        var stages = ByCase(rows, InterchangeFile.Stages);
        var issues = ByCase(rows, InterchangeFile.Issues);
        var actions = ByCase(rows, InterchangeFile.Actions);
        var payments = ByCase(rows, InterchangeFile.Payments);
        return [.. rows[InterchangeFile.Cases].Select(Interchange.Facts.Case).Select(facts => new StatedCase(facts, [.. stages[facts.Reference].Select(Interchange.Facts.Stage)])
        {
            Issues = data.Has(InterchangeFile.Issues) ? issues[facts.Reference].ToLookup(row => row.Number("stage"), Interchange.Facts.Issue) : null,
            Actions = data.Has(InterchangeFile.Actions) ? [.. actions[facts.Reference].Select(Interchange.Facts.Action)] : null,
            Payments = data.Has(InterchangeFile.Payments) ? [.. payments[facts.Reference].Select(Interchange.Facts.Payment)] : null,
        })];
    }

    private static ILookup<string?, Row> ByCase(ILookup<InterchangeFile, Row> rows, InterchangeFile file) => rows[file].ToLookup(row => row["case"]);
}
