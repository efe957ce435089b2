using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of the figures of the Ombudsman's annual letters: <c>ombudsman-letters.csv</c>.</summary>
internal sealed class OmbudsmanLetterFile() : KeyedFile<OmbudsmanLetter>("ombudsman-letters.csv", [Key, .. Fields])
{
    private static readonly Column<string?> Key = Column.FinancialYear("period").Needed();

    private static readonly Fields<OmbudsmanLetterFacts> Fields = new(new())
    {
        { Column.Times("received"), f => f.Received, (f, number) => f with { Received = number } },
        { Column.Times("decided"), f => f.Decided, (f, number) => f with { Decided = number } },
        { Column.Times("investigated"), f => f.Investigated, (f, number) => f with { Investigated = number } },
        { Column.Times("upheld"), f => f.Upheld, (f, number) => f with { Upheld = number } },
        { Column.Times("uphold_rate"), f => f.UpholdRate, (f, rate) => f with { UpholdRate = rate } },
        { Column.Times("similar_rate"), f => f.SimilarRate, (f, rate) => f with { SimilarRate = rate } },
    };

    public static OmbudsmanLetterFile Only { get; } = new();

    public override string?[] Cells(OmbudsmanLetter record) => Fields.Cells(record.Facts, Addresses.None, record.Period);

    protected override OmbudsmanLetter Make(Row row, OmbudsmanLetter? known) =>
        new(row[Key] ?? "", Fields.Read(row, known?.Facts, Addresses.None));

    protected override void Restate(OmbudsmanLetter known, OmbudsmanLetter stated) => known.Restate(stated.Facts);

    protected override IQueryable<OmbudsmanLetter> Find(PortalDb db, string[] keys) =>
        db.OmbudsmanLetters.Where(one => EF.Parameter(keys).Contains(one.Period));
}
