using System.Globalization;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>One reason why a data set cannot be imported, with the place where it stands.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which the row starts, from 1; null where the whole file is meant.</param>
/// <param name="Column">The column's name; in the profile the path of the property, such as <c>procedures[0].kind</c>.</param>
/// <param name="Value">What stands there, shortened where it is long.</param>
/// <param name="Sentence">What is wrong and what to do, for the person who prepared the data.</param>
public sealed record ImportError(string File, int? Line, string? Column, string? Value, string Sentence)
{
    /// <summary>The whole of it on one line.</summary>
    public override string ToString()
    {
        var place = string.Join(", ", new[] { File, Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null, Column }.Where(part => !string.IsNullOrEmpty(part)));
        return Value is null ? $"{place}: {Sentence}" : $"{place}, \"{Value}\": {Sentence}";
    }
}

/// <summary>Gathers every error of a data set, so that all of them are reported at once.</summary>
internal sealed class ErrorList
{
    /// <summary>So many are kept; a file that is wrong throughout must not fill the memory.</summary>
    public const int Most = 50_000;

    private const int LongestValue = 80;
    private static readonly string[] FileOrder = [InterchangeFile.ProfileName, .. InterchangeFile.All.Select(file => file.Name)];
    private readonly List<(int Place, ImportError Error)> errors = [];
    private int left;

    public bool Any => errors.Count > 0;

    public int Count => errors.Count + left;

    public void Add(string file, string sentence) => Add(new ImportError(file, null, null, null, sentence), 0);

    public void Add(string file, int line, string? column, string? value, string sentence) =>
        Add(new ImportError(file, line, column, Shown(value), sentence), 0);

    public void Add(Row row, string? column, string sentence) =>
        Add(new ImportError(row.File.Name, row.Line, column, column is null ? null : Shown(row[column]), sentence), column is null ? -1 : row.File.PlaceOf(column));

    /// <summary>In the order of the files, and in each by line and column.</summary>
    public IReadOnlyList<ImportError> InOrder()
    {
        var sorted = errors.OrderBy(one => Array.IndexOf(FileOrder, one.Error.File)).ThenBy(one => one.Error.Line ?? 0).ThenBy(one => one.Place).Select(one => one.Error);
        return left == 0 ? [.. sorted] : [.. sorted, new ImportError("", null, null, null, string.Create(CultureInfo.InvariantCulture, $"There are {left} more errors"))];
    }

    private void Add(ImportError error, int place)
    {
        if (errors.Count < Most)
        {
            errors.Add((place, error));
        }
        else
        {
            left++;
        }
    }

    // On one line, and with a bad byte shown as what it is: unreadable.
    private static string? Shown(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var shown = value.Length <= LongestValue ? value : value[..LongestValue] + "…";
        return string.Concat(shown.Select(letter => letter == RowReader.NotUtf8 ? '\uFFFD' : char.IsControl(letter) ? ' ' : letter));
    }
}
