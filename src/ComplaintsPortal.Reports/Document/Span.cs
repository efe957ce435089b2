using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Document;

/// <summary>A piece of a line that somebody wrote.</summary>
public abstract record Span
{
    /// <summary>What it says, without how it looks.</summary>
    public abstract string Text { get; }

    /// <summary>What some pieces say one after the other.</summary>
    public static string TextOf(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span.Text));
}

/// <summary>Plain words.</summary>
public sealed record PlainSpan(string Words) : Span
{
    /// <inheritdoc />
    public override string Text => Words;
}

/// <summary>Words in bold.</summary>
public sealed record BoldSpan(IReadOnlyList<Span> Spans) : Span
{
    /// <inheritdoc />
    public override string Text => TextOf(Spans);
}

/// <summary>Words in italics.</summary>
public sealed record ItalicSpan(IReadOnlyList<Span> Spans) : Span
{
    /// <inheritdoc />
    public override string Text => TextOf(Spans);
}

/// <summary>Words that lead to an address, https or mailto.</summary>
public sealed record LinkSpan(string Address, IReadOnlyList<Span> Spans) : Span
{
    /// <inheritdoc />
    public override string Text => TextOf(Spans);
}

/// <summary>A figure that fills itself in.</summary>
/// <param name="Written">How it is written in the text, without its braces.</param>
/// <param name="Said">What it says.</param>
public sealed record FigureSpan(string Written, string Said) : Span
{
    /// <summary>What was asked for it: a draft leads from the figure to what it counted. Null where it is kept from whoever reads.</summary>
    public Question? Asked { get; init; }

    /// <inheritdoc />
    public override string Text => Said;
}
