using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>A row or a column of a grid before it is answered: a member of a facet, or several facets at once.</summary>
/// <param name="Label">What a person reads.</param>
/// <param name="Narrow">Narrows a question to it.</param>
/// <param name="Depth">How deep it lies below another that includes it; only those at the top are added up.</param>
internal sealed record GridRow(string Label, Func<Question, Question> Narrow, int Depth = 0);
