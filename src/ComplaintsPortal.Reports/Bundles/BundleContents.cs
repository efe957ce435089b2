namespace ComplaintsPortal.Reports.Bundles;

/// <summary>A line of the contents.</summary>
/// <param name="Number">The number of the paper, from 1.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Attachment">What can be shown of its file; null where it is none.</param>
/// <param name="Page">The page of the bundle on which it begins; null while that is not known.</param>
public sealed record BundleLine(int Number, BundlePaper Paper, Attachment? Attachment, int? Page)
{
    /// <summary>The name of the place where it begins.</summary>
    public string Anchor => $"section-{Number}";
}

/// <summary>The papers of a bundle with the pages on which they begin, as far as those are known.</summary>
public sealed record BundleContents(BundleDocument Document, IReadOnlyList<BundleLine> Lines, int Pages, IReadOnlyList<PlacedPages> FilePages)
{
    /// <summary>The same before anything was printed.</summary>
    public BundleContents(BundleDocument document, IReadOnlyDictionary<string, Attachment> attached)
        : this(document, [.. document.Papers.Select((paper, place) => new BundleLine(place + 1, paper, attached.GetValueOrDefault(paper.Key), null))], 0, [])
    {
    }

    /// <summary>What is supplied separately.</summary>
    public IReadOnlyList<string> Separately => [.. Lines.Where(line => line.Attachment?.Separately is not null).Select(line => line.Paper.File!.FileName)];

    /// <summary>The same once it is known where each paper was printed; null where that is not known of every one.</summary>
    /// <param name="printedOn">The printed page of each place.</param>
    /// <param name="printed">How many pages were printed.</param>
    public BundleContents? Placed(IReadOnlyDictionary<string, int> printedOn, int printed)
    {
        if (!Lines.All(line => printedOn.ContainsKey(line.Anchor)))
        {
            return null;
        }

        List<BundleLine> lines = [];
        List<PlacedPages> files = [];
        var inserted = 0;
        foreach (var (place, line) in Lines.Index())
        {
            lines.Add(line with { Page = printedOn[line.Anchor] + inserted });
            if (line.Attachment is { Pdf: { } pdf, Pages: var pages })
            {
                // They follow the last page that tells of the file, which is before the next paper.
                files.Add(new PlacedPages(place + 1 < Lines.Count ? printedOn[Lines[place + 1].Anchor] - 1 : printed, pdf));
                inserted += pages;
            }
        }

        return new BundleContents(Document, lines, printed + inserted, files);
    }

    /// <summary>Whether both say the same, so that what was printed by the one is right by the other.</summary>
    public bool SaysTheSameAs(BundleContents other) => Pages == other.Pages && Lines.SequenceEqual(other.Lines);
}
