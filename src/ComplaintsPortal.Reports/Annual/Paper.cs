using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>A document that can be written as HTML, PDF and Word: a report, or what goes with it.</summary>
/// <param name="Cover">Its first page, or the head of its first page.</param>
/// <param name="Sections">Its parts, numbered.</param>
public sealed record Paper(Cover Cover, IReadOnlyList<Section> Sections);
