using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>A case as the data set states it. What the data set has no file for is not among its records, and is left as it is.</summary>
/// <param name="Row">The row of the case.</param>
/// <param name="Stages">The rows of its stages.</param>
/// <param name="Records">The rows of its records, by the table that they belong to.</param>
internal sealed record StatedCase(Row Row, IReadOnlyList<Row> Stages, IReadOnlyDictionary<RecordTable, IReadOnlyList<Row>> Records)
{
    /// <summary>The rows of its history, in the order in which it was written.</summary>
    public IReadOnlyList<Row> History { get; init; } = [];

    public string Reference => Row[CaseFile.Reference]!;

    /// <summary>The cases of one part of a sound data set.</summary>
    public static IReadOnlyList<StatedCase> AllOf(DataSet data, ILookup<InterchangeFile, Row> rows)
    {
        var stages = ByCase(rows, StageFile.File);
        var history = ByCase(rows, HistoryFile.File);
        var tables = RecordTables.All.Where(table => data.Has(table.File) && !table.AfterCases)
            .Select(table => (Table: table, Rows: ByCase(rows, table.File))).ToArray();
        return
        [
            .. rows[CaseFile.File].Select(row => new StatedCase(
                row,
                [.. stages[row[CaseFile.Reference]]],
                tables.ToDictionary(one => one.Table, one => (IReadOnlyList<Row>)[.. one.Rows[row[CaseFile.Reference]]]))
            {
                History = [.. history[row[CaseFile.Reference]]],
            }),
        ];
    }

    /// <summary>What it says of itself, and where it says nothing, what is known already.</summary>
    public CaseFacts Facts(CaseFacts? known, Addresses addresses) => CaseFile.Facts(Row, known, addresses);

    private static ILookup<string?, Row> ByCase(ILookup<InterchangeFile, Row> rows, InterchangeFile file) => rows[file].ToLookup(row => row[RecordTable.Case]);
}
