using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The standard paragraphs, where the council changed those of the portal: <c>paragraphs.csv</c>.</summary>
internal sealed class ParagraphFile() : KeyedFile<StandardParagraph>("paragraphs.csv", [Key, .. Fields])
{
    private static readonly Column<string?> Key = Column.Text("paragraph", StandardParagraph.KeyLength).Needed();

    private static readonly Fields<ParagraphTerms> Fields = new(new("", "", ""))
    {
        { Column.Text("name", StandardParagraph.NameLength).Needed(), f => f.Name, (f, name) => f with { Name = name ?? "" } },
        { Column.Text("plain", StandardParagraph.TextLength).Needed(), f => f.Plain, (f, plain) => f with { Plain = plain ?? "" } },
        { Column.Text("young_person", StandardParagraph.TextLength).Needed(), f => f.ForYoungPeople,
            (f, young) => f with { ForYoungPeople = young ?? "" } },
        { Column.Times("place"), f => f.Position + 1, (f, place) => f with { Position = Math.Max(0, (place ?? 1) - 1) } },
        { Column.YesNo("retired"), f => f.Retired, (f, retired) => f with { Retired = retired ?? false } },
    };

    public static ParagraphFile Only { get; } = new();

    /// <summary>Those that are not as a portal begins with them.</summary>
    public async Task<IEnumerable<string?[]>> RowsAsync(PortalDb db, CancellationToken stop)
    {
        var begun = DefaultParagraphs.All().ToDictionary(paragraph => paragraph.Key, paragraph => paragraph.Terms);
        var stored = await db.StandardParagraphs.AsNoTracking().ToListAsync(stop);
        return stored.Where(paragraph => begun.GetValueOrDefault(paragraph.Key) != paragraph.Terms)
            .OrderBy(paragraph => paragraph.Position).ThenBy(paragraph => paragraph.Key, StringComparer.Ordinal).Select(Cells);
    }

    public override string?[] Cells(StandardParagraph record) => Fields.Cells(record.Terms, Addresses.None, record.Key);

    protected override StandardParagraph Make(Row row, StandardParagraph? known) =>
        new(row.Value(Key) ?? "", Fields.Read(row, known?.Terms, Addresses.None));

    protected override void Restate(StandardParagraph known, StandardParagraph stated) => known.Restate(stated.Terms);

    // They are few, and their keys are stored as they were spelt: which of them is meant is decided where keys are compared.
    protected override IQueryable<StandardParagraph> Find(PortalDb db, string[] keys) => db.StandardParagraphs;
}
