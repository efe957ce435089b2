using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Document;

/// <summary>Something that stands in a part of a report.</summary>
public abstract record Block
{
    /// <summary>Whether it stands in the data annex alone, where the council wants no more of a part than usual.</summary>
    public bool IsDetail { get; init; }
}

/// <summary>A paragraph that the portal words.</summary>
public sealed record Paragraph(Phrase Words) : Block;

/// <summary>A short paragraph in a quieter type: what is counted below it.</summary>
public sealed record Note(string Text) : Block;

/// <summary>Points of a list.</summary>
public sealed record Points(IReadOnlyList<string> Items) : Block;

/// <summary>What people said, in words that were cleared of names.</summary>
public sealed record Quotations(IReadOnlyList<string> Items) : Block;

/// <summary>Words with what they mean.</summary>
public sealed record Definitions(IReadOnlyList<Definition> Items) : Block;

/// <summary>A word with what it means.</summary>
public sealed record Definition(string Word, string Meaning);

/// <summary>Whether the figures add up, in one line.</summary>
/// <param name="Sentence">The sum.</param>
/// <param name="Holds">Whether it is right.</param>
public sealed record Sum(Phrase Sentence, bool Holds) : Block;

/// <summary>A few numbers that matter most, shown large.</summary>
public sealed record KeyNumbers(IReadOnlyList<KeyNumber> Items) : Block;

/// <summary>A number shown large.</summary>
/// <param name="Value">The number: "393", "66%".</param>
/// <param name="What">What it counts, with last year's number in brackets.</param>
/// <param name="More">How it is made or how it changed.</param>
public sealed record KeyNumber(Phrase Value, Phrase What, Phrase More);

/// <summary>Lines that each say which way something went.</summary>
public sealed record Movements(IReadOnlyList<Movement> Items) : Block;

/// <summary>One line of a summary.</summary>
/// <param name="Direction">Which way it went.</param>
/// <param name="What">What went there.</param>
/// <param name="Sentence">The numbers, in words.</param>
public sealed record Movement(Direction Direction, string What, Phrase Sentence);
