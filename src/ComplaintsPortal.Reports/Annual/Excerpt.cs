using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>A part of the whole report, and how much of it stands in the report itself.</summary>
internal sealed record ComposedPart(Section Section, PartDetail Detail);

/// <summary>What of the whole stands in the report itself, so that it can be read, and what in its data annex: every table.</summary>
internal static class Excerpt
{
    /// <summary>The annex: every table under the heading of its part, numbered.</summary>
    public static IReadOnlyList<Section> AnnexOf(IReadOnlyList<ComposedPart> whole) => Numbering.Of([.. Annex(whole)]);

    /// <summary>The report, numbered. A chart without its table names the table of the annex that has its numbers.</summary>
    public static IReadOnlyList<Section> ReportOf(IReadOnlyList<ComposedPart> whole)
    {
        var numbers = new Dictionary<Table, int>(ReferenceEqualityComparer.Instance);
        foreach (var table in Annex(whole).SelectMany(section => section.WithAllBelow()).SelectMany(section => section.Blocks).Cast<Table>())
        {
            numbers[table] = numbers.Count + 1;
        }

        return Numbering.Of([.. whole.Select(part => new Cut(part.Detail, numbers).OfPart(part.Section))]);
    }

    private static IEnumerable<Section> Annex(IReadOnlyList<ComposedPart> whole) => whole.Select(part => Tables(part.Section)).OfType<Section>();

    private static Section? Tables(Section section)
    {
        Block[] tables = [.. section.Blocks.Select(TableOf).OfType<Table>()];
        Section[] below = [.. section.Sections.Select(Tables).OfType<Section>()];
        return tables.Length + below.Length == 0 ? null : section with { Blocks = tables, Sections = below, StartsAPage = false, Leads = false };
    }

    private static Table? TableOf(Block block) => block switch { Table table => table, Chart chart => chart.Data, _ => null };

    private sealed class Cut(PartDetail detail, Dictionary<Table, int> numbers)
    {
        // A longer table is looked up rather than read.
        private const int MostRows = 12;

        private int left;

        public Section OfPart(Section part)
        {
            var cut = Of(part) ?? part with { Blocks = [], Sections = [] };
            return left == 0 ? cut : cut with
            {
                Blocks = [.. cut.Blocks, new Note(Words.Count(
                    left, "more table of this part stands in the data annex.", "more tables of this part stand in the data annex."))],
            };
        }

        // A part of which nothing is left but its heading is not in the report.
        private Section? Of(Section section)
        {
            Block[] blocks = [.. section.Blocks.SelectMany(Of)];
            Section[] below = [.. section.Sections.Select(Of).OfType<Section>()];
            return blocks.Length + below.Length == 0 ? null : section with { Blocks = blocks, Sections = below };
        }

        private IEnumerable<Block> Of(Block block) => (block, detail) switch
        {
            (_, PartDetail.All) => [block],
            (Chart { IsDetail: true } or Table { IsDetail: true } or Table { Rows.Count: > MostRows }, _) => Left(),
            (Chart chart, PartDetail.Tables) => [chart.Data],
            (Chart chart, _) => [chart with { AnnexTable = numbers[chart.Data] }],
            (Table, PartDetail.Charts) => Left(),
            _ => [block],
        };

        private Block[] Left()
        {
            left++;
            return [];
        }
    }
}
