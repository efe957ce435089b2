using System.Text;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>
/// What is wrong with a file as a whole, seen before a row of it is read: what it was saved as, what stands between its values,
/// whether it has a header row. One sentence, in place of an error for each of its columns or rows.
/// </summary>
public static class FileShape
{
    private const int LongestHeader = 1 << 16;

    private const string OtherLineEnds = "\u0085\u2028\u2029";

    private static readonly Dictionary<char, string> Separators = new()
    {
        [';'] = "semicolons",
        ['\t'] = "tabs",
        ['|'] = "vertical bars",
        [':'] = "colons",
        [' '] = "blanks",
        ['^'] = "circumflexes",
        ['~'] = "tildes",
        ['\u060C'] = "Arabic commas",
        ['\u3001'] = "ideographic commas",
        ['\uFF0C'] = "full-width commas",
        ['\uFF1B'] = "full-width semicolons",
    };

    /// <summary>The sentence; null where the file can be read row by row.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The names that its columns may have.</param>
    /// <param name="needed">Those that it must have.</param>
    public static string? WhatIsWrong(string path, IReadOnlyCollection<string> columns, IEnumerable<string> needed)
    {
        var start = Start(path);
        return OfItsFormat(start) ?? (Header(start) is { } header ? OfItsHeader(header, columns, needed) : null);
    }

    internal static string? WhatIsWrong(string path, InterchangeFile file) => WhatIsWrong(
        path, [.. file.Columns.Select(column => column.Name)],
        file.Columns.Where(column => column.Required).DefaultIfEmpty(file.Columns[0]).Select(column => column.Name));

    /// <summary>The column that is meant by a name with other capital letters, blanks, hyphens, quotes or invisible characters; null where none is.</summary>
    internal static Column? Meant(string name, InterchangeFile file) => Letters(Plain(name)) is { Length: > 0 } meant
        ? file.Columns.FirstOrDefault(column => Letters(column.Name) == meant)
        : null;

    /// <summary>What stands between the values of a row that holds no comma: "semicolons"; null where nothing does.</summary>
    internal static string? SeparatorOf(string row) => ";\t|".Where(row.Contains).Select(letter => Separators[letter]).FirstOrDefault();

    private static string Letters(string name) => name.Replace("_", "", StringComparison.Ordinal);

    private static string Plain(string name) =>
        WrittenKey.Folded(Invisible.Without(name).Trim('"', '\'', ' ')).Replace(' ', '_').Replace('-', '_');

    private static byte[] Start(string path)
    {
        var start = new byte[LongestHeader];
        using var stream = File.OpenRead(path);
        return start[..stream.ReadAtLeast(start, LongestHeader, throwOnEndOfStream: false)];
    }

    private static string? OfItsFormat(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, _, ..] => "Save the file as UTF-8: it is in UTF-16 or another encoding",
        [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => "Save the sheet as CSV in UTF-8: this is a workbook, whatever its name says",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [(byte)'<', ..] => "Save the table as CSV in UTF-8: this is a document, whatever its name says",
        _ => null,
    };

    // The first line with anything in it; one that is longer than any header is none.
    private static string? Header(byte[] start)
    {
        var lines = Encoding.UTF8.GetString(start).Split('\n', '\r');
        return Array.Find(lines, line => line.Any(char.IsLetterOrDigit));
    }

    private static string? OfItsHeader(string header, IReadOnlyCollection<string> columns, IEnumerable<string> needed)
    {
        if (Invisible.Without(header).StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return "Remove the first line, which names a separator: the first row has the names of the columns, and commas stand between values";
        }

        if (header.AsSpan().IndexOfAny(OtherLineEnds) >= 0)
        {
            return "Save the file with a usual end to each line (CR LF or LF): this one has a character there that ends no row";
        }

        if (header.Trim() is ['"', .. var whole, '"'] && !whole.Contains('"', StringComparison.Ordinal) && Known(whole, ',', columns) > 1)
        {
            return "Remove the quotes around each whole row: they make one value of all its values";
        }

        var commas = Known(header, ',', columns);
        var other = header.Where(letter => letter != ',' && letter != '_' && letter != '-' && letter != '"' && letter != '\'' && !char.IsLetterOrDigit(letter))
            .Distinct().Select(letter => (Letter: letter, Known: Known(header, letter, columns))).OrderByDescending(one => one.Known).FirstOrDefault();
        return other.Known > Math.Max(commas, 1)
            ? $"Save the file with commas between its values: there are {Separators.GetValueOrDefault(other.Letter, Named(other.Letter))} between them"
            : commas > 0 ? null
            : $"Add a first row with the names of the columns ({string.Join(", ", needed)}): this one names none of them";
    }

    private static string Named(char letter) =>
        char.IsControl(letter) ? FormattableString.Invariant($"the characters U+{(int)letter:X4}") : $"\"{letter}\"";

    private static int Known(string header, char separator, IReadOnlyCollection<string> columns) =>
        header.Split(separator).Select(Plain).Where(columns.Contains).Distinct().Count();
}
