using System.Globalization;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>Gathers every error of a data set, so that all of them are reported at once.</summary>
internal sealed class ErrorList
{
    /// <summary>So many are kept; a file that is wrong throughout must not fill the memory.</summary>
    public const int Most = 50_000;

    private const int LongestValue = 80;
    private static readonly string[] FileOrder = [AllFiles.Profile, .. AllFiles.InOrder.Select(file => file.Name)];
    private readonly List<(int Place, ImportError Error)> errors = [];
    private int left;

    public bool Any => errors.Count > 0;

    public int Count => errors.Count + left;

    public void Add(string file, string sentence) => Add(new ImportError(file, null, null, null, sentence), 0);

    public void Add(string file, int line, string? column, string? value, string sentence) =>
        Add(new ImportError(file, line, Shown(column), Shown(value), sentence), 0);

    public void Add(Row row, Column column, string sentence) =>
        Add(new ImportError(row.File.Name, row.Line, column.Name, Shown(row[column]), sentence), row.File.PlaceOf(column));

    /// <summary>In the order of the files, and in each by line and column.</summary>
    public IReadOnlyList<ImportError> InOrder()
    {
        var sorted = errors.OrderBy(one => Array.IndexOf(FileOrder, one.Error.File)).ThenBy(one => one.Error.Line ?? 0).ThenBy(one => one.Place)
            .Select(one => one.Error);
        return left == 0
            ? [.. sorted]
            : [.. sorted, new ImportError("", null, null, null, string.Create(CultureInfo.InvariantCulture, $"There are {left} more errors"))];
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

    // On one line, with a bad byte shown as what it is, unreadable, and a character that nobody sees by its number.
    private static string? Shown(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var shown = value.Length <= LongestValue ? value : value[..LongestValue] + "…";
        return Invisible.Shown(string.Concat(shown.Select(letter => letter == RowReader.NotUtf8 ? '\uFFFD' : char.IsControl(letter) ? ' ' : letter)));
    }
}
