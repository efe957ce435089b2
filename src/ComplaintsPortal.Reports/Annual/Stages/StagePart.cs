using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>All that a report says of one stage of one procedure.</summary>
internal sealed class StagePart
{
    private readonly StageOutcomes outcomes;
    private readonly StageComplainants complainants;
    private readonly StagePlaces places;

    public StagePart(StageScope scope)
    {
        Scope = scope;
        Flow = new StageFlow(scope);
        outcomes = new StageOutcomes(scope);
        Timeliness = new StageTimeliness(scope);
        complainants = new StageComplainants(scope);
        places = new StagePlaces(scope);
    }

    public StageScope Scope { get; }

    public StageFlow Flow { get; }

    public StageTimeliness Timeliness { get; }

    /// <summary>Whether there was anything at this stage in either period.</summary>
    public bool IsNothing => Flow.WorkedOn.IsNothing && Flow.Concluded.IsNothing;

    /// <summary>The tables whose rows should add up to their whole.</summary>
    public IEnumerable<(string What, Breakdown Breakdown)> Breakdowns =>
    [
        ("outcomes", outcomes.Breakdown), ("complainants", complainants.Breakdown),
        ("services", places.Breakdown), ("children's situations", places.Subjects),
    ];

    /// <summary>The part under its own heading.</summary>
    public Section Compose() => new(Scope.Heading, Blocks(), Parts());

    /// <summary>What stands before the parts below: the flow in words, as a table, and its sum. Where the whole is brief, all of it.</summary>
    public IReadOnlyList<Block> Blocks() => Scope.IsInFull
        ? [.. Limits(), Flow.InWords(), Flow.Table() with { IsDetail = true }, .. Sum()]
        : [.. Limits(), Flow.InWords(), .. Flow.NothingWaits ? [] : Sum(),
            .. outcomes.InBrief().Select(block => block with { IsDetail = true }), .. Timeliness.InBrief(), .. Timeliness.ByDivision(),
            .. complainants.Blocks(),
            .. places.Blocks()];

    /// <summary>The parts below.</summary>
    public IReadOnlyList<Section> Parts() =>
        Scope.IsInFull ? [.. new[] { outcomes.Compose(), Timeliness.Compose(), complainants.Compose(), places.Compose() }.OfType<Section>()] : [];

    private IEnumerable<Block> Sum() => Flow.WorkedOn.This == 0 && Flow.Holds ? [] : [Flow.Sum()];

    private IEnumerable<Block> Limits()
    {
        if (Scope.Rule is { StandardDays: { } days } rule)
        {
            yield return new Note(rule.MayBeExtended
                ? $"Limit: {days} working days, at most {rule.MaximumDays} where extended."
                : $"Limit: {days} working days.");
        }
    }
}
