using System.Text;
using System.Text.Unicode;
using ComplaintsPortal.Data.Interchange.Format;
using CsvHelper;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>
/// Reads one CSV file row by row: UTF-8, commas, RFC 4180 quoting, a header row whose columns may come in any order. What is wrong
/// with the file or with a row's shape is reported here; what a value means is checked elsewhere.
/// </summary>
internal sealed class RowReader(string path, InterchangeFile file, ErrorList errors)
{
    /// <summary>Stands in a text where a byte was not UTF-8: a character that Unicode assigns to nothing.</summary>
    public const char NotUtf8 = '\uFDD0';

    private const int LargestRow = 1 << 20;
    private static readonly Encoding Marking = Encoding.GetEncoding(
        Encoding.UTF8.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(NotUtf8.ToString()));

    private CsvMalformedRecord? malformed;
    private bool[]? stated;
    private int fields;

    /// <summary>
    /// Whether every row of the file was understood. Where a quote was never closed, rows after it are missing, and that other
    /// files name them is not their error.
    /// </summary>
    public bool Complete { get; private set; } = true;

    /// <summary>The rows, in the order of the file.</summary>
    public IEnumerable<Row> Read()
    {
        if (WhatIsWrongWithTheEncoding() is { } wrong)
        {
            Complete = false;
            errors.Add(file.Name, 1, null, null, wrong);
            yield break;
        }

        using var reader = CsvReader.FromFile(path, Options());
        if (Places(reader) is not { } places)
        {
            Complete = false;
            yield break;
        }

        while (Next(reader))
        {
            yield return RowOf(reader, places);
        }
    }

    private CsvReaderOptions Options() => new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        MaxRecordSize = LargestRow,
        OnMalformedRecord = record => malformed = record,
    };

    private string? WhatIsWrongWithTheEncoding()
    {
        Span<byte> start = stackalloc byte[4];
        using var stream = File.OpenRead(path);
        var read = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        return start[..read] switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, _, ..] => "Save the file as UTF-8: it is in UTF-16 or another encoding",
            _ => null,
        };
    }

    private bool Next(CsvReader reader)
    {
        malformed = null;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException exception)
        {
            Complete = false;
            errors.Add(file.Name, (int)exception.LineNumber, null, null, "Close the quote that is opened here: the row is longer than a million bytes");
            return false;
        }
    }

    // Where in a row of this file each known column stands; null where the header row cannot be used.
    private int[]? Places(CsvReader reader)
    {
        if (!Next(reader))
        {
            errors.Add(file.Name, 1, null, null, "Enter a header row with the names of the columns: the file is empty");
            return null;
        }

        var places = Enumerable.Repeat(-1, file.Columns.Count).ToArray();
        for (var place = 0; place < reader.FieldCount; place++)
        {
            Take(Text(reader, place), place, places, (int)reader.LineNumber);
        }

        foreach (var missing in file.Columns.Where((column, at) => column.Required && places[at] < 0))
        {
            errors.Add(file.Name, (int)reader.LineNumber, missing.Name, null, "Add this column: it is required");
        }

        fields = reader.FieldCount;
        stated = Array.ConvertAll(places, place => place >= 0);
        return file.Columns.Where((column, at) => column.Required && places[at] < 0).Any() ? null : places;
    }

    private void Take(string? name, int place, int[] places, int line)
    {
        switch (file.PlaceOf(name ?? ""))
        {
            case < 0:
                errors.Add(file.Name, line, name ?? "", name ?? "", $"Remove or rename this column: {file.Name} has none of this name");
                break;
            case var known when places[known] >= 0:
                errors.Add(file.Name, line, name, name, "Remove this column: it is there twice");
                break;
            case var known:
                places[known] = place;
                break;
        }
    }

    private Row RowOf(CsvReader reader, int[] places)
    {
        var line = (int)reader.LineNumber;
        var before = errors.Count;
        if (malformed is { } record)
        {
            Complete &= !record.RawRecord.Contains('\n', StringComparison.Ordinal);
            errors.Add(file.Name, line, null, record.RawRecord, Sentence(record.Reason));
        }
        else if (reader.FieldCount != fields)
        {
            errors.Add(file.Name, line, null, null, $"Give the row {fields} values, as the header row has: there are {reader.FieldCount}");
        }

        var cells = Array.ConvertAll(places, place => place < 0 || place >= reader.FieldCount ? null : Text(reader, place));
        return new Row(file, line, cells) { Broken = errors.Count != before, Stated = stated };
    }

    private static string? Text(CsvReader reader, int place)
    {
        var bytes = reader.GetSpan(place);
        return bytes.IsEmpty ? null : Utf8.IsValid(bytes) ? reader.GetString(place) : Marking.GetString(bytes);
    }

    private static string Sentence(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote =>
            "Put the whole value in quotes and double each quote in it: there is a quote inside a value that does not begin with one",
        CsvMalformedReason.TextAfterClosingQuote => "Double each quote inside the value: there is text after the closing quote",
        _ => "Close the quote that is opened here: it runs to the end of the file",
    };
}
