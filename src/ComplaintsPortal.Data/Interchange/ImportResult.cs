using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>How an import is done.</summary>
/// <param name="DryRun">Whether only to report what would be done.</param>
/// <param name="By">Who imports; null for the command line.</param>
/// <param name="Now">The instant, UTC.</param>
public sealed record ImportTerms(bool DryRun, Domain.People.Officer? By, DateTimeOffset Now)
{
    /// <summary>An entry of the history, by whoever imports.</summary>
    internal HistoryEntry Entry(string what, string? why = null) => new(Now, By?.Id, By?.Name ?? Import.CommandLine, what, why);
}

/// <summary>What an import did, or would do, to the records of one kind.</summary>
/// <param name="Kind">In the plural: "cases".</param>
/// <param name="Created">How many are new.</param>
/// <param name="Changed">How many were there and differ.</param>
/// <param name="LeftAlone">How many were there and say the same.</param>
/// <param name="Removed">How many a case of the data set no longer has.</param>
public sealed record ImportCount(string Kind, int Created, int Changed, int LeftAlone, int Removed);

/// <summary>What came of an import.</summary>
/// <param name="DryRun">Whether it only looked.</param>
/// <param name="Counts">Per kind of record; empty where there are errors.</param>
/// <param name="Errors">Every error, in the order of files, lines and columns. With one of them nothing is stored.</param>
public sealed record ImportResult(bool DryRun, IReadOnlyList<ImportCount> Counts, IReadOnlyList<ImportError> Errors)
{
    /// <summary>Whether the data set can be imported.</summary>
    public bool Succeeded => Errors.Count == 0;

    /// <summary>Whether anything was stored, or would be.</summary>
    public bool Changes => Counts.Any(count => count.Created + count.Changed + count.Removed > 0);

    /// <summary>How many stages got other due dates because the rules of their procedure changed.</summary>
    public int Redated { get; init; }

    /// <summary>How many accepted cases of the data set have no stage: allowed, but no figure over stages will count them.</summary>
    public int WithoutStage { get; init; }
}
