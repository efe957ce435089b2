using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Writing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>What has to be done so that a stored case says what the data set states of it.</summary>
internal sealed class CaseDifference
{
    private readonly IReadOnlyDictionary<int, StageFacts> known;

    public CaseDifference(StatedCase stated, StoredCase stored, Addresses addresses)
    {
        (Stated, Stored) = (stated, stored);
        known = stored.Stages.ToDictionary(stage => stage.Number);
        Facts = InTheirSpelling(stated.Facts(stored.Facts, addresses), stored.Facts);
        Stages = [.. stated.Stages.Select(row => StageFile.Facts(row, known.GetValueOrDefault(row.Value(RecordTable.Stage) ?? 0), addresses))];
        Records = stated.Records.ToDictionary(one => one.Key, one => one.Key.Compare(one.Value, stored.Records(one.Key), addresses));
    }

    public StatedCase Stated { get; }

    public StoredCase Stored { get; }

    /// <summary>What is to be said of the case.</summary>
    public CaseFacts Facts { get; }

    /// <summary>What is to be said of its stages.</summary>
    public IReadOnlyList<StageFacts> Stages { get; }

    /// <summary>The records to add, and those to take away.</summary>
    public IReadOnlyDictionary<RecordTable, (IReadOnlyList<Row> Missing, IReadOnlyList<StoredRecord> Surplus)> Records { get; }

    /// <summary>Whether the case itself or its stages differ.</summary>
    public bool InTheCase =>
        Facts != Stored.Facts || Stages.Count != Stored.Stages.Count || Stages.Any(stage => known.GetValueOrDefault(stage.Number) != stage);

    /// <summary>Whether anything at all differs.</summary>
    public bool Any => InTheCase || Records.Values.Any(one => one is not ([], []));

    // The same reference or person in other letters is no difference.
    private static CaseFacts InTheirSpelling(CaseFacts stated, CaseFacts stored) => stated with
    {
        Reference = stored.Reference,
        Complainant = Spelling(stated.Complainant, stored.Complainant),
        SplitFrom = Spelling(stated.SplitFrom, stored.SplitFrom),
        OmbudsmanOf = Spelling(stated.OmbudsmanOf, stored.OmbudsmanOf),
    };

    private static string? Spelling(string? stated, string? stored) => WrittenKey.Comparer.Equals(stated, stored) ? stored : stated;

    /// <summary>Counts everything about the case.</summary>
    public void Count(Tally tally)
    {
        tally[Kind.Cases].Changed += Any ? 1 : 0;
        tally[Kind.Cases].LeftAlone += Any ? 0 : 1;
        foreach (var stage in Stages)
        {
            var before = known.GetValueOrDefault(stage.Number);
            tally[Kind.Stages].Created += before is null ? 1 : 0;
            tally[Kind.Stages].Changed += before is not null && before != stage ? 1 : 0;
            tally[Kind.Stages].LeftAlone += before == stage ? 1 : 0;
        }

        tally[Kind.Stages].Removed += Stored.Stages.Count(stage => Stages.All(stated => stated.Number != stage.Number));
        tally[HistoryFile.File.Kind].LeftAlone += Stated.History.Count;
        foreach (var (table, (missing, surplus)) in Records)
        {
            var count = tally[table.File.Kind];
            count.Created += missing.Count;
            count.LeftAlone += Stated.Records[table].Count - missing.Count;
            count.Removed += surplus.Count;
        }
    }
}
