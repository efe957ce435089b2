using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>Holds the values that a file expects against those that are found.</summary>
/// <param name="Count">How many rows the file has.</param>
/// <param name="Differences">Those that are not found as expected, in the order of the file.</param>
public sealed record FigureCheck(int Count, IReadOnlyList<FigureDifference> Differences)
{
    /// <summary>How it went: "273 figures, 0 differ".</summary>
    public string Summary => $"{Count} {(Count == 1 ? "figure" : "figures")}, {Differences.Count} differ";

    /// <summary>Answers every row that can be answered, and compares.</summary>
    public static async Task<FigureCheck> RunAsync(PortalDb db, QuestionFile file, CancellationToken stop = default)
    {
        var asked = file.Rows.Where(row => row.Errors.Count == 0).Select(row => row.Question!).Distinct().ToArray();
        var found = (await new FigureBook(db).AnswerAsync(asked, stop)).ToDictionary(figure => figure.Question, figure => figure.Value);
        return new FigureCheck(file.Rows.Count, [.. file.Rows.Select(row => Compare(row, found)).OfType<FigureDifference>()]);
    }

    private static FigureDifference? Compare(QuestionRow row, Dictionary<Question, decimal?> found)
    {
        if (row.Errors.Count > 0)
        {
            return new FigureDifference(row, $"no answer ({string.Join("; ", row.Errors)})");
        }

        var value = found[row.Question!];
        var alike = decimal.TryParse(row.Expected, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var expected)
            ? expected == value
            : row.Expected.Length == 0 && value is null;
        return alike ? null : new FigureDifference(row, QuestionFile.Number(value) is { Length: > 0 } number ? number : "no value");
    }
}

/// <summary>A row of which the value is not found as expected.</summary>
/// <param name="Row">The row.</param>
/// <param name="Found">What is found instead, or why nothing is.</param>
public sealed record FigureDifference(QuestionRow Row, string Found)
{
    /// <summary>The difference on one line.</summary>
    public override string ToString() =>
        $"line {Row.Line}: {Row.Question?.ToString() ?? string.Join(',', Row.Cells)}: "
            + $"expected {(Row.Expected.Length > 0 ? Row.Expected : "no value")}, found {Found}";
}
