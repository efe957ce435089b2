using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>How an import is done.</summary>
/// <param name="DryRun">Whether only to report what would be done.</param>
/// <param name="By">Who imports; null for the command line.</param>
/// <param name="Now">The instant, UTC.</param>
public sealed record ImportTerms(bool DryRun, Domain.People.Officer? By, DateTimeOffset Now);

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

/// <summary>Counts while an import runs.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, Count> counts = [];

    public int Redated { get; set; }

    public int WithoutStage { get; set; }

    /// <summary>The files of the documents that were added, which have yet to come.</summary>
    public List<StoredFile> Files { get; } = [];

    public Count this[string kind] => counts.TryGetValue(kind, out var count) ? count : counts[kind] = new Count();

    public IReadOnlyList<ImportCount> Counts =>
        [.. Kind.All.Where(kind => Kind.Always.Contains(kind) || this[kind].Any).Select(kind => (Kind: kind, Count: this[kind])).Select(one => new ImportCount(one.Kind, one.Count.Created, one.Count.Changed, one.Count.LeftAlone, one.Count.Removed))];

    /// <summary>Takes note of a record that is added.</summary>
    public void Add(object record)
    {
        if (record is CaseDocument { IsKept: true } document)
        {
            Files.Add(document.Facts.File);
        }
    }

    internal sealed class Count
    {
        public int Created { get; set; }

        public int Changed { get; set; }

        public int LeftAlone { get; set; }

        public int Removed { get; set; }

        public bool Any => Created + Changed + LeftAlone + Removed > 0;
    }
}

/// <summary>The kinds of record that are counted, in the order in which they are reported.</summary>
internal static class Kind
{
    public const string Procedures = "procedures";
    public const string Entries = "list entries";
    public const string Rules = "council's rules";
    public const string BankHolidays = "bank holidays";
    public const string Closures = "closures";
    public const string Accounts = "accounts";
    public const string Cases = "cases";
    public const string Stages = "stages";
    public const string People = "people";
    public const string Issues = "issues";
    public const string Actions = "actions";
    public const string Payments = "payments";
    public const string Caseloads = "caseloads";

    /// <summary>Those that are reported whether or not there is one.</summary>
    public static IReadOnlyList<string> Always { get; } = [Procedures, Entries, Closures, Cases, Stages, People, Issues, Actions, Payments, Caseloads];

    public static IReadOnlyList<string> All { get; } = [Procedures, Entries, Rules, BankHolidays, Closures, .. InterchangeFile.All.Select(file => file.Kind)];
}
