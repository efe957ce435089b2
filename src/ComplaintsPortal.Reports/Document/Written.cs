namespace ComplaintsPortal.Reports.Document;

/// <summary>A paragraph that somebody wrote.</summary>
public sealed record WrittenParagraph(IReadOnlyList<Span> Spans) : Block;

/// <summary>A list that somebody wrote.</summary>
/// <param name="IsNumbered">Whether its points have numbers.</param>
/// <param name="Items">The points.</param>
public sealed record WrittenList(bool IsNumbered, IReadOnlyList<IReadOnlyList<Span>> Items) : Block;

/// <summary>A quotation that somebody wrote down, in paragraphs.</summary>
public sealed record WrittenQuotation(IReadOnlyList<IReadOnlyList<Span>> Paragraphs) : Block;
