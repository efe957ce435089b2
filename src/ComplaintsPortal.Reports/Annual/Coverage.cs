using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>Which figures of a file stand in a report: those whose question the document tells, in a table, a chart or a sentence.</summary>
/// <param name="Count">How many figures the file has.</param>
/// <param name="Missing">Those that do not stand in it, in the order of the file.</param>
public sealed record Coverage(int Count, IReadOnlyList<QuestionRow> Missing)
{
    /// <summary>How it went: "273 figures, 271 stand in the report, 2 do not".</summary>
    public string Summary =>
        $"{Count} {(Count == 1 ? "figure" : "figures")}, {Count - Missing.Count} {(Count - Missing.Count == 1 ? "stands" : "stand")} in the report, "
            + $"{Missing.Count} {(Missing.Count == 1 ? "does" : "do")} not";

    /// <summary>Holds a file without errors against a report.</summary>
    public static Coverage Of(AnnualReport report, QuestionFile file, CouncilSetup setup)
    {
        var same = new SameCohort(setup);
        var shown = report.Shown.Select(same.Of).ToHashSet();
        return new Coverage(file.Rows.Count, [.. file.Rows.Where(row => !shown.Contains(same.Of(row.Question!)))]);
    }
}
