using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>Cells that say figures and know which: a draft leads from each to what it counted.</summary>
internal static class FigureCells
{
    /// <summary>"74": the period that is reported.</summary>
    public static Cell ThisCell(this Compared value) => Of(Words.Number(value.This), value.Asked?.This);

    /// <summary>"188": the period before.</summary>
    public static Cell LastCell(this Compared value) => Of(Words.Number(value.Last), value.Asked?.Last);

    /// <summary>"£120".</summary>
    public static Cell ThisPounds(this Compared value) => Of(Words.Pounds(value.This), value.Asked?.This);

    /// <summary>"£80".</summary>
    public static Cell LastPounds(this Compared value) => Of(Words.Pounds(value.Last), value.Asked?.Last);

    /// <summary>"74 (188)": the period before in brackets.</summary>
    public static Cell BracketedCell(this Compared value) => new(value.Bracketed.Text) { Figures = [.. value.ThisCell().Figures, .. value.LastCell().Figures] };

    /// <summary>A cell that says one figure; a plain one where it answers no single question.</summary>
    public static Cell Of(string text, Question? question) => new(text) { Figures = question is null ? [] : [new SaidFigure(text, question)] };
}
