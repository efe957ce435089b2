using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Figures;
using CsvHelper;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>
/// A file of questions: the columns <c>period,measure,facets</c> in any order, and where the answers are known already or it is
/// said where they were published, <c>value</c> and <c>published</c>.
/// </summary>
public sealed class QuestionFile
{
    private const string Value = "value";
    private static readonly string[] Needed = ["period", "measure", "facets"];
    private static readonly string[] Known = [.. Needed, Value, "published"];

    private readonly string[] columns;

    private QuestionFile(string[] columns, IReadOnlyList<QuestionRow> rows, IReadOnlyList<string> errors) =>
        (this.columns, Rows, Errors) = (columns, rows, errors);

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<QuestionRow> Rows { get; }

    /// <summary>What is wrong with the file as a whole; a sentence each. Then it has no rows.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>Everything that is wrong with the file and its rows, each with its line.</summary>
    public IReadOnlyList<string> AllErrors => [.. Errors, .. Rows.SelectMany(row => row.Errors.Select(error => $"Line {row.Line}: {error}"))];

    /// <summary>Reads a file and holds each question against the council's lists.</summary>
    /// <param name="path">The file: UTF-8, with a header row.</param>
    /// <param name="setup">The lists and procedures.</param>
    /// <param name="withValues">Whether the column <c>value</c> is needed too.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static QuestionFile Read(string path, CouncilSetup setup, bool withValues = false)
    {
        if (FileShape.WhatIsWrong(path, Known, withValues ? [.. Needed, Value] : Needed) is { } wrong)
        {
            return new QuestionFile([], [], [$"Line 1: {wrong}"]);
        }

        using var csv = CsvReader.FromFile(path,
            new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true, DetectSeparatorHint = false });
        if (!ReadOn(csv))
        {
            return new QuestionFile([], [], ["Enter a header row, period,measure,facets: the file is empty"]);
        }

        var header = WithoutEmptyEnd([.. Cells(csv).Select(cell => cell.Trim())], 0);
        string[] errors = [.. HeaderErrors(header, withValues ? [.. Needed, Value] : Needed)];
        return errors.Length > 0 ? new QuestionFile(header, [], errors) : new QuestionFile(header, [.. ReadRows(csv, header, setup)], []);
    }

    /// <summary>Writes the same rows with the answers in the column <c>value</c>.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="values">The answers, in the order of the rows.</param>
    public void Write(TextWriter to, IReadOnlyList<decimal?> values)
    {
        var written = columns.Contains(Value) ? columns : [.. columns.Where(Needed.Contains), Value, .. columns.Except(Needed)];
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(written);
        foreach (var (row, value) in Rows.Zip(values))
        {
            csv.WriteRecord([.. written.Select(column => column == Value ? Number(value) : row.Cells[Array.IndexOf(columns, column)])]);
        }
    }

    /// <summary>A value as files write it: without a separator of thousands or needless zeros; nothing where there is none.</summary>
    public static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<string> HeaderErrors(string[] header, IEnumerable<string> needed) =>
    [
        .. needed.Except(header).Select(name => $"Line 1: add the column \"{name}\""),
        .. header.Except(Known).Select(name => $"Line 1: remove or rename the column \"{name}\": the columns are {string.Join(", ", Known)}"),
        .. header.Distinct().Where(name => header.Count(other => other == name) > 1).Select(name => $"Line 1: remove the column \"{name}\": it is there twice"),
    ];

    private static IEnumerable<QuestionRow> ReadRows(CsvReader csv, string[] header, CouncilSetup setup)
    {
        while (ReadOn(csv))
        {
            var (line, cells) = ((int)csv.LineNumber, WithoutEmptyEnd(Cells(csv), header.Length));
            yield return cells.Length == header.Length
                ? Row(line, cells, name => Array.IndexOf(header, name) is >= 0 and var at ? cells[at] : "", setup)
                : new QuestionRow(line, cells, null, "", [$"Give the row {header.Length} values, as the header row has: there are {cells.Length}"]);
        }
    }

    private static QuestionRow Row(int line, string[] cells, Func<string, string> cell, CouncilSetup setup)
    {
        var read = Question.TryParse(cell("period"), cell("measure"), cell("facets"), out var question, out var errors);
        return new QuestionRow(line, cells, question, cell(Value).Trim(), read ? question!.WhyNotAnswer(setup.Lists, setup.Procedures) : errors);
    }

    // A row that is empty throughout is passed over, as an import does.
    private static bool ReadOn(CsvReader csv)
    {
        while (csv.Read())
        {
            if (!Array.TrueForAll(Cells(csv), IsBlank))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] WithoutEmptyEnd(string[] cells, int least)
    {
        var kept = cells.Length;
        while (kept > least && IsBlank(cells[kept - 1]))
        {
            kept--;
        }

        return cells[..kept];
    }

    private static bool IsBlank(string cell) => Invisible.Without(cell).Length == 0;

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}

/// <summary>A row of a file of questions.</summary>
/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="Cells">Its values as written.</param>
/// <param name="Question">What it asks; null where it cannot be understood.</param>
/// <param name="Expected">What is written in the column <c>value</c>.</param>
/// <param name="Errors">Why it cannot be answered; a sentence each.</param>
public sealed record QuestionRow(int Line, IReadOnlyList<string> Cells, Question? Question, string Expected, IReadOnlyList<string> Errors);
