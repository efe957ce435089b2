namespace ComplaintsPortal.Reports.Annual;

/// <summary>Something that a published report does not say, so that nobody can be recognised.</summary>
/// <param name="Table">The table in which it would stand.</param>
/// <param name="Row">Its row; null where the whole table is left out.</param>
/// <param name="Column">Its column; null where the whole table is left out.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record HiddenNumber(string Table, string? Row, string? Column, string Why);
