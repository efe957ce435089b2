namespace ComplaintsPortal.Domain.Cases.Sealing;

/// <summary>A worry about a child's safety that was found in what arrived. It is passed on before anything else is decided.</summary>
public sealed class SafeguardingConcern : ICaseRecord
{
    /// <summary>The longest description.</summary>
    public const int ConcernLength = 4_000;

    /// <summary>The longest name of whom it was passed on to.</summary>
    public const int LineLength = 200;

    private SafeguardingConcern() => Facts = null!;

    /// <summary>A concern with everything that it says.</summary>
    public SafeguardingConcern(int caseId, SafeguardingConcernFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Everything that it says.</summary>
    public SafeguardingConcernFacts Facts { get; private set; }

    /// <summary>Whether it still has to be passed on.</summary>
    public bool IsWaiting => Facts.PassedOnAt is null;

    internal void PassOn(string to, DateTimeOffset at) => Facts = Facts with { PassedOnTo = to, PassedOnAt = at };
}

/// <summary>What a safeguarding concern says.</summary>
/// <param name="Concern">What was found, in words.</param>
/// <param name="RaisedBy">The account that found it.</param>
/// <param name="RaisedAt">When it was entered, UTC.</param>
/// <param name="PassedOnTo">To whom it was passed on; null while it was not.</param>
/// <param name="PassedOnAt">When it was, UTC.</param>
public sealed record SafeguardingConcernFacts(
    string Concern, Guid RaisedBy, DateTimeOffset RaisedAt, string? PassedOnTo = null, DateTimeOffset? PassedOnAt = null);
