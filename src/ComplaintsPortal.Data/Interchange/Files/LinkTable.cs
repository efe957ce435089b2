using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of which cases have to do with one another, each named by its reference: <c>links.csv</c>.</summary>
internal sealed class LinkTable() : RecordTable(new InterchangeFile("links.csv", false, Case, Other, Kind, Since), typeof(CaseLink))
{
    /// <summary>The column of the case that the first one has to do with.</summary>
    public static readonly Column<string?> Other = Column.Reference("other", Arrival.ReferenceLength).Needed();

    private static readonly Column<string?> Kind = Column.Key("kind", ListName.LinkKind).Needed();

    private static readonly Column<DateOnly?> Since = Column.Date("since").Needed();

    public static LinkTable Only { get; } = new() { Key = [Other] };

    public override bool AfterCases => true;

    public override string?[] Cells(Row row, Addresses addresses) => [row[Case], row[Other], row[Kind], Cell.Write(row.Value(Since))];

    public override string?[] Cells(object record, Addresses addresses) => throw NeedsReferences();

    public override object Make(int? caseId, Row row, Addresses addresses) => throw NeedsReferences();

    /// <summary>The link that a row states.</summary>
    public static CaseLink Make(Row row, IReadOnlyDictionary<string, int> cases) =>
        new(cases[row[Case]!], new CaseLinkFacts(cases[row[Other]!], row[Kind]!, row.Value(Since) ?? default));

    public override async Task<IReadOnlyList<StoredRecord>> ReadAsync(PortalDb db, int[] cases, Addresses addresses, CancellationToken stop)
    {
        var links = await db.CaseLinks.AsNoTracking().Where(link => EF.Parameter(cases).Contains(link.CaseId))
            .Join(db.Cases, link => link.OtherCaseId, other => other.Id, (link, other) => new { Link = link, other.Reference })
            .OrderBy(one => one.Link.Id).ToListAsync(stop);
        return links.ConvertAll(one => new StoredRecord(one.Link, one.Link.CaseId)
        {
            Cells = [null, one.Reference, one.Link.Kind, Cell.Write(one.Link.Since)],
        });
    }

    public override async Task<bool> AnyAsync(PortalDb db, CancellationToken stop) => await db.CaseLinks.AnyAsync(stop);

    public override Task<int> LastKeyAsync(PortalDb db, CancellationToken stop) => throw NeedsReferences();

    private static NotSupportedException NeedsReferences() => new("The other case of a link is known by its reference alone");
}
