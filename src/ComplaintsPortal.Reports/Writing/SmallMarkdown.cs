using ComplaintsPortal.Reports.Document;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = ComplaintsPortal.Reports.Document.Block;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>
/// Reads the small Markdown of <c>docs/report-words.md</c>: paragraphs, lists, quotations, bold, italics, links and inserted figures.
/// HTML is read only to be refused, as everything else is.
/// </summary>
internal sealed class SmallMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Make();
    private readonly List<string> errors = [];
    private readonly List<string> inserts = [];
    private readonly string text;

    private SmallMarkdown(string text) => this.text = text;

    /// <summary>Reads a text.</summary>
    public static WrittenText Read(string text)
    {
        var reading = new SmallMarkdown(text);
        Block[] blocks = [.. Markdown.Parse(text, Pipeline).SelectMany(reading.Blocks)];
        return new WrittenText(blocks, reading.inserts, [.. reading.errors.Distinct()]);
    }

    // Blanks before a line make no code of it.
    private static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.InlineParsers.Insert(0, new InsertParser());
        return builder.Build();
    }

    private IEnumerable<Block> Blocks(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return [new WrittenParagraph(Spans(paragraph))];
            case ListBlock list:
                return [new WrittenList(list.IsOrdered, [.. list.Cast<ListItemBlock>().Select(Item)])];
            case QuoteBlock quote:
                return [new WrittenQuotation([.. quote.Select(Quoted)])];
            default:
                errors.Add($"Line {block.Line + 1}: {WhyNot(block)}");
                return [AsTyped(block)];
        }
    }

    private static string WhyNot(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock => "a heading cannot stand here, because the part of the report has one. Write **bold** words instead",
        HtmlBlock => "HTML cannot stand here. Write paragraphs, lists, quotations, **bold**, *italics* and links",
        CodeBlock => "a block of code cannot stand here. Leave out the marks ``` around it",
        ThematicBreakBlock => "a line across the page cannot stand here. Leave an empty line instead",
        LinkReferenceDefinitionGroup => "write the address beside the words of the link, [like this](https://www.example.org)",
        _ => "this cannot stand here. Write paragraphs, lists, quotations, **bold**, *italics* and links",
    };

    private IReadOnlyList<Span> Item(ListItemBlock item)
    {
        if (item is [ParagraphBlock only])
        {
            return Spans(only);
        }

        if (item.Count > 0)
        {
            errors.Add($"Line {item.Line + 1}: a point of a list is one paragraph. Take out what else stands in it, such as a list within the list");
        }

        return [new PlainSpan(Typed(item))];
    }

    private IReadOnlyList<Span> Quoted(Markdig.Syntax.Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            return Spans(paragraph);
        }

        errors.Add($"Line {block.Line + 1}: a quotation has paragraphs alone");
        return [new PlainSpan(Typed(block))];
    }

    private List<Span> Spans(LeafBlock block) => Joined(Spans(block.Inline, block.Line + 1));

    private IEnumerable<Span> Spans(ContainerInline? inlines, int line) => (inlines ?? []).SelectMany(inline => Spans(inline, line));

    private IEnumerable<Span> Spans(Inline inline, int line)
    {
        switch (inline)
        {
            case LiteralInline literal:
                return [new PlainSpan(literal.Content.ToString())];
            case LineBreakInline:
                return [new PlainSpan(" ")];
            case HtmlEntityInline entity:
                return [new PlainSpan(entity.Transcoded.ToString())];
            case InsertInline insert:
                return [Insert(insert, line)];
            case EmphasisInline emphasis:
                var within = Joined(Spans((ContainerInline)emphasis, line));
                return [emphasis.DelimiterCount == 2 ? new BoldSpan(within) : new ItalicSpan(within)];
            case LinkInline { IsImage: false } link:
                return [Link(link.Url ?? "", Joined(Spans((ContainerInline)link, line)), line)];
            case AutolinkInline link:
                return [Link(link.IsEmail ? $"mailto:{link.Url}" : link.Url, [new PlainSpan(link.Url)], line)];
            case ContainerInline container and not LinkInline:
                return Spans(container, line);
            default:
                errors.Add($"Line {line}: {WhyNot(inline)}");
                return [new PlainSpan(Typed(inline))];
        }
    }

    private static string WhyNot(Inline inline) => inline switch
    {
        LinkInline => "a picture cannot stand here",
        HtmlInline html => $"{html.Tag} is HTML, which cannot stand here. Write **bold** or *italics*, or a backslash before <",
        CodeInline => "words between ` and ` would be code, which cannot stand here. Use quotation marks",
        _ => "this cannot stand here",
    };

    private Span Insert(InsertInline insert, int line)
    {
        if (!insert.HasEnd)
        {
            errors.Add($"Line {line}: close {{{{{Start(insert.Written)}, with }}}} after the figure");
            return new PlainSpan($"{{{{{insert.Written}");
        }

        if (!inserts.Contains(insert.Written))
        {
            inserts.Add(insert.Written);
        }

        return new FigureSpan(insert.Written, "");
    }

    private Span Link(string address, IReadOnlyList<Span> words, int line)
    {
        var isSafe = Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto);
        if (!isSafe || Span.TextOf(words).Trim().Length == 0)
        {
            errors.Add(isSafe
                ? $"Line {line}: give the link to {address} words that say where it leads"
                : $"Line {line}: the link to \"{address}\" cannot stand here. Give an address that begins with https:// or mailto:");
            return new PlainSpan(Span.TextOf(words));
        }

        return new LinkSpan(address, words);
    }

    // Words that stand beside each other are one piece.
    private static List<Span> Joined(IEnumerable<Span> spans)
    {
        var joined = new List<Span>();
        foreach (var span in spans)
        {
            if (span is PlainSpan plain && joined.LastOrDefault() is PlainSpan last)
            {
                joined[^1] = new PlainSpan(last.Words + plain.Words);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private WrittenParagraph AsTyped(Markdig.Syntax.Block block) => new([new PlainSpan(Typed(block))]);

    private string Typed(IMarkdownObject read) => ((MarkdownObject)read).Span is { IsEmpty: false } span && span.End < text.Length
        ? text[span.Start..(span.End + 1)]
        : "";

    private static string Start(string written) => written.Length <= 40 ? written : written[..40] + "…";
}
