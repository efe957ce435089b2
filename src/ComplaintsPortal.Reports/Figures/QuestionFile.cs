using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using CsvHelper;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>A question as a line of a file asks it, with the value that the file expects, where it expects one.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Expected">The value in the file, as written; null where the file has no such column.</param>
/// <param name="Published">Where the number stands in a published report, where the file says so.</param>
public sealed record AskedLine(int Line, Question Question, string? Expected, string? Published)
{
    /// <summary>The expected value as a number; null where nothing is expected.</summary>
    public decimal? ExpectedValue => string.IsNullOrWhiteSpace(Expected) ? null : decimal.Parse(Expected, NumberStyles.Number, CultureInfo.InvariantCulture);
}

/// <summary>Reads a file of questions (<c>period,measure,facets</c>, and perhaps <c>value</c> and <c>published</c>) and writes one of answers.</summary>
public static class QuestionFile
{
    private static readonly string[] Required = ["period", "measure", "facets"];
    private static readonly string[] Known = [.. Required, "value", "published"];

    /// <summary>Reads the questions; where any cannot be read or answered, every error is a sentence with its line.</summary>
    public static (IReadOnlyList<AskedLine> Lines, IReadOnlyList<string> Errors) Read(string path, CouncilSetup setup)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true, DetectSeparatorHint = false });
        string[] header = csv.Read() ? Cells(csv) : [];
        List<string> errors =
        [
            .. Required.Except(header).Select(column => $"line 1: the column \"{column}\" is missing"),
            .. header.Except(Known).Select(column => $"line 1: there is no column \"{column}\"; the columns are {string.Join(", ", Known)}"),
        ];
        if (errors.Count > 0)
        {
            return ([], errors);
        }

        List<AskedLine> lines = [];
        while (csv.Read())
        {
            var cells = header.Zip(Cells(csv)).ToDictionary(cell => cell.First, cell => cell.Second);
            ReadLine((int)csv.LineNumber, cells, setup, lines, errors);
        }

        return (lines, errors);
    }

    /// <summary>Writes the answers as <c>period,measure,facets,value</c>.</summary>
    public static string Write(IEnumerable<Figure> figures) => string.Concat(
        figures.Select(figure => $"{Field(figure.Question.Period.Name)},{figure.Question.Measure},{Field(figure.Question.WrittenFacets)},{Number(figure.Value)}\n")
            .Prepend("period,measure,facets,value\n"));

    /// <summary>A value as a file writes it: without trailing noughts, empty where there is none.</summary>
    public static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static void ReadLine(int line, Dictionary<string, string> cells, CouncilSetup setup, List<AskedLine> lines, List<string> errors)
    {
        if (!Question.TryParse(cells.GetValueOrDefault("period"), cells.GetValueOrDefault("measure"), cells.GetValueOrDefault("facets"), out var question, out var found))
        {
            errors.AddRange(found.Select(error => $"line {line}: {error}"));
            return;
        }

        var expected = cells.GetValueOrDefault("value");
        errors.AddRange(question.WhyNotAnswer(setup.Lists, setup.Procedures).Select(error => $"line {line}: {error}"));
        if (!string.IsNullOrWhiteSpace(expected) && !decimal.TryParse(expected, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            errors.Add($"line {line}: the value \"{expected}\" is not a number");
        }

        lines.Add(new AskedLine(line, question, expected, cells.GetValueOrDefault("published")));
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    // RFC 4180: only what would end the field is quoted.
    private static string Field(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
