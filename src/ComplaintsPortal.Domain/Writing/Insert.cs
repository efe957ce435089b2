using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Domain.Writing;

/// <summary>A figure that is inserted in a text by its name. What it says is made from the answers to its questions.</summary>
/// <param name="Written">What stands between the braces.</param>
public abstract record Insert(string Written)
{
    /// <summary>All that is asked for it.</summary>
    public abstract IReadOnlyList<Question> Questions { get; }
}

/// <summary>A number: <c>received stage=1</c>.</summary>
/// <param name="Written">What stands between the braces.</param>
/// <param name="Asked">The figure.</param>
public sealed record NumberInsert(string Written, Question Asked) : Insert(Written)
{
    /// <inheritdoc />
    public override IReadOnlyList<Question> Questions => [Asked];
}

/// <summary>The change on the year before: <c>change received stage=1</c>.</summary>
/// <param name="Written">What stands between the braces.</param>
/// <param name="Asked">The figure.</param>
public sealed record ChangeInsert(string Written, Question Asked) : Insert(Written)
{
    /// <summary>The same figure of the year before.</summary>
    public Question Before => Asked.Over(Asked.Period.Previous);

    /// <summary>All that was counted the year before: whether there were any figures then.</summary>
    public Question AllBefore => Asked.Measure == Measure.Caseload ? Before : new Question(Before.Period, Asked.Measure);

    /// <inheritdoc />
    public override IReadOnlyList<Question> Questions => [Asked, Before, AllBefore];
}

/// <summary>A part as per cent of its cohort: <c>share outcome=upheld of concluded stage=1</c>.</summary>
/// <param name="Written">What stands between the braces.</param>
/// <param name="Part">The figure of the part.</param>
/// <param name="Whole">The figure of the whole cohort.</param>
public sealed record ShareInsert(string Written, Question Part, Question Whole) : Insert(Written)
{
    /// <inheritdoc />
    public override IReadOnlyList<Question> Questions => [Part, Whole];
}

/// <summary>The member of a facet under which most was counted: <c>most-common theme kind=complaint</c>.</summary>
/// <param name="Written">What stands between the braces.</param>
/// <param name="Facet">The facet.</param>
/// <param name="Members">Each of its members with its figure, without what was not recorded.</param>
public sealed record MostCommonInsert(string Written, Facet Facet, IReadOnlyList<KeyValuePair<string, Question>> Members) : Insert(Written)
{
    /// <inheritdoc />
    public override IReadOnlyList<Question> Questions => [.. Members.Select(member => member.Value)];
}
