namespace ComplaintsPortal.Reports.Document;

/// <summary>Numbers the parts, the tables and the charts of a report in reading order, each from 1 and each number once.</summary>
internal sealed class Numbering
{
    private int tables;
    private int charts;

    /// <summary>The same sections with their numbers.</summary>
    public static IReadOnlyList<Section> Of(IReadOnlyList<Section> sections) => new Numbering().Number(sections, "");

    private List<Section> Number(IReadOnlyList<Section> sections, string above) =>
        [.. sections.Select((section, index) => Number(section, $"{above}{index + 1}"))];

    private Section Number(Section section, string number)
    {
        var blocks = section.Blocks.Select(Number).ToList();
        return section with { Number = number, Blocks = blocks, Sections = Number(section.Sections, number + ".") };
    }

    private Block Number(Block block) => block switch
    {
        Table table => table with { Number = ++tables },
        Chart { AnnexTable: not null } chart => chart with { Number = ++charts },
        Chart chart => chart with { Number = ++charts, Data = chart.Data with { Number = ++tables } },
        _ => block,
    };
}
