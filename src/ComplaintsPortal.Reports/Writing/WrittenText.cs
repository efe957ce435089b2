using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>A text in the small Markdown, read: as blocks of a report in which the figures are not filled in yet.</summary>
/// <param name="Blocks">The blocks. What cannot stand in a report stands in them as it was typed.</param>
/// <param name="Inserts">The figures as they are written, each once, in the order in which they first stand in the text.</param>
/// <param name="Errors">What cannot stand in a report, a sentence each.</param>
internal sealed record WrittenText(IReadOnlyList<Block> Blocks, IReadOnlyList<string> Inserts, IReadOnlyList<string> Errors)
{
    /// <summary>The blocks with what each figure says in its place.</summary>
    public IReadOnlyList<Block> Filled(IReadOnlyDictionary<string, FigureSpan> said) => [.. Blocks.Select(block => Filled(block, said))];

    private static Block Filled(Block block, IReadOnlyDictionary<string, FigureSpan> said) => block switch
    {
        WrittenParagraph paragraph => new WrittenParagraph(Filled(paragraph.Spans, said)),
        WrittenList list => list with { Items = [.. list.Items.Select(item => Filled(item, said))] },
        WrittenQuotation quotation => new WrittenQuotation([.. quotation.Paragraphs.Select(paragraph => Filled(paragraph, said))]),
        _ => block,
    };

    private static IReadOnlyList<Span> Filled(IReadOnlyList<Span> spans, IReadOnlyDictionary<string, FigureSpan> said) =>
        [.. spans.Select(span => Filled(span, said))];

    private static Span Filled(Span span, IReadOnlyDictionary<string, FigureSpan> said) => span switch
    {
        FigureSpan figure => said[figure.Written],
        BoldSpan bold => new BoldSpan(Filled(bold.Spans, said)),
        ItalicSpan italic => new ItalicSpan(Filled(italic.Spans, said)),
        LinkSpan link => link with { Spans = Filled(link.Spans, said) },
        _ => span,
    };
}
