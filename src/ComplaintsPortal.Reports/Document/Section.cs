namespace ComplaintsPortal.Reports.Document;

/// <summary>A part of a report under one heading. Its number and the level of its heading follow from where it stands.</summary>
/// <param name="Heading">What the part is about.</param>
/// <param name="Blocks">What stands under the heading, before the parts below it.</param>
/// <param name="Sections">The parts below it.</param>
public sealed record Section(string Heading, IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Sections)
{
    /// <summary>A part without parts below it.</summary>
    public Section(string heading, IReadOnlyList<Block> blocks)
        : this(heading, blocks, [])
    {
    }

    /// <summary>"3.1", given by <see cref="Numbering"/>.</summary>
    public string Number { get; init; } = "";

    /// <summary>Whether it begins on a page of its own where the report is printed; the first part always does.</summary>
    public bool StartsAPage { get; init; }

    /// <summary>Whether it is read before the contents: what everybody should know.</summary>
    public bool Leads { get; init; }

    /// <summary>The anchor that the contents link to.</summary>
    public string Anchor => $"section-{Number.Replace('.', '-')}";

    /// <summary>This part and every part below it.</summary>
    public IEnumerable<Section> WithAllBelow() => Sections.SelectMany(section => section.WithAllBelow()).Prepend(this);
}
