using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The file of which cases have to do with one another, each named by its reference: <c>links.csv</c>.</summary>
internal sealed class LinkTable() : RecordTable(new InterchangeFile(
    "links.csv", false, Column.Reference("case", Case.ReferenceLength).Needed(), Column.Reference("other", Case.ReferenceLength).Needed(),
    Column.Key("kind", ListName.LinkKind).Needed(), Column.Date("since").Needed()), typeof(CaseLink))
{
    public static LinkTable Only { get; } = new() { Key = ["other"] };

    public override bool AfterCases => true;

    public override string?[] Cells(Row row, Addresses addresses) => [row["case"], row["other"], row["kind"], Cell.Write(row.Date("since"))];

    public override string?[] Cells(object record, Addresses addresses) => throw NeedsReferences();

    public override object Make(int? caseId, Row row, Addresses addresses) => throw NeedsReferences();

    /// <summary>The link that a row states.</summary>
    public static CaseLink Make(Row row, IReadOnlyDictionary<string, int> cases) =>
        new(cases[row["case"]!], new CaseLinkFacts(cases[row["other"]!], row["kind"]!, row.Date("since") ?? default));

    public override async Task<IReadOnlyList<StoredRecord>> ReadAsync(PortalDb db, int[] cases, Addresses addresses, CancellationToken stop)
    {
        var links = await db.CaseLinks.AsNoTracking().Where(link => EF.Parameter(cases).Contains(link.CaseId))
            .Join(db.Cases, link => link.OtherCaseId, other => other.Id, (link, other) => new { Link = link, other.Reference }).OrderBy(one => one.Link.Id).ToListAsync(stop);
        return links.ConvertAll(one => new StoredRecord(one.Link, one.Link.CaseId) { Cells = [null, one.Reference, one.Link.Kind, Cell.Write(one.Link.Since)] });
    }

    public override async Task<bool> AnyAsync(PortalDb db, CancellationToken stop) => await db.CaseLinks.AnyAsync(stop);

    public override Task<int> LastKeyAsync(PortalDb db, CancellationToken stop) => throw NeedsReferences();

    private static NotSupportedException NeedsReferences() => new("The other case of a link is known by its reference alone");
}
