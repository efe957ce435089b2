using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;
using CsvHelper;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>
/// Reads one CSV file row by row: UTF-8, commas, RFC 4180 quoting, a header row whose columns may come in any order. What is wrong
/// with the file or with a row's shape is reported here; what a value means is checked elsewhere.
/// </summary>
internal sealed partial class RowReader(string path, InterchangeFile file, ErrorList errors)
{
    /// <summary>Stands in a text where a byte was not UTF-8: a character that Unicode assigns to nothing.</summary>
    public const char NotUtf8 = '\uFDD0';

    private const int LargestRow = 1 << 20;
    private static readonly Encoding Marking = Encoding.GetEncoding(
        Encoding.UTF8.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(NotUtf8.ToString()));

    private CsvMalformedRecord? malformed;
    private bool otherwiseSeparated;

    /// <summary>
    /// Whether every row of the file was understood. Where a quote was never closed, rows after it are missing, and that other
    /// files name them is not their error.
    /// </summary>
    public bool Complete { get; private set; } = true;

    /// <summary>The rows, in the order of the file; those that are empty throughout are passed over.</summary>
    public IEnumerable<Row> Read()
    {
        if (FileShape.WhatIsWrong(path, file) is { } wrong)
        {
            Complete = false;
            errors.Add(file.Name, 1, null, null, wrong);
            yield break;
        }

        using var reader = CsvReader.FromFile(path, Options());
        if (Header(reader) is not { IsComplete: true } header)
        {
            Complete = false;
            yield break;
        }

        while (NextWithValues(reader))
        {
            yield return RowOf(reader, header);
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

    private bool NextWithValues(CsvReader reader)
    {
        while (Next(reader))
        {
            if (malformed is not null || !AllBlank(reader, 0))
            {
                return true;
            }
        }

        return false;
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

    private HeaderRow? Header(CsvReader reader)
    {
        if (!NextWithValues(reader))
        {
            errors.Add(file.Name, 1, null, null, "Enter a header row with the names of the columns: the file is empty");
            return null;
        }

        var names = Enumerable.Range(0, reader.FieldCount).Select(place => Text(reader, place));
        return new HeaderRow(file, [.. names], (int)reader.LineNumber, errors);
    }

    private Row RowOf(CsvReader reader, HeaderRow header)
    {
        var line = (int)reader.LineNumber;
        var before = errors.Count;
        if (malformed is { } record)
        {
            Complete &= !record.RawRecord.Contains('\n', StringComparison.Ordinal);
            errors.Add(file.Name, line, null, record.RawRecord, Sentence(record));
        }
        else if (reader.FieldCount == 1 && header.Needed > 1 && Text(reader, 0) is { } whole && FileShape.SeparatorOf(whole) is { } separator)
        {
            return NotSeparated(line, whole, separator);
        }
        else if (reader.FieldCount < header.Needed || (reader.FieldCount > header.Fields && !AllBlank(reader, header.Fields)))
        {
            errors.Add(file.Name, line, null, null, $"Give the row {header.Needed} values, as the header row has: there are {reader.FieldCount}");
        }

        var broken = errors.Count != before;
        header.CheckNameless(place => IsBlank(reader.GetSpan(place)), reader.FieldCount, line);
        var cells = header.Arrange(place => Text(reader, place), reader.FieldCount);
        return new Row(file, line, Composed(cells)) { Broken = broken, Stated = header.Stated };
    }

    // A file in which each row is so has one error; which case a row is about nobody knows.
    private Row NotSeparated(int line, string whole, string separator)
    {
        if (!otherwiseSeparated)
        {
            errors.Add(file.Name, line, null, whole, $"Put commas between the values of this row, and of others like it: there are {separator} between them");
        }

        otherwiseSeparated = true;
        Complete = false;
        return new Row(file, line, new string?[file.Columns.Count]) { Broken = true, Stated = new bool[file.Columns.Count] };
    }

    // Two ways to write one letter are one letter in a key.
    private string?[] Composed(string?[] cells)
    {
        for (var place = 0; place < cells.Length; place++)
        {
            if (cells[place] is { } text && !Ascii.IsValid(text) && file.Columns[place].Holds is Holds.Reference or Holds.Key or Holds.Procedure)
            {
                cells[place] = WrittenKey.Composed(text);
            }
        }

        return cells;
    }

    private static bool AllBlank(CsvReader reader, int first)
    {
        for (var place = first; place < reader.FieldCount; place++)
        {
            if (!IsBlank(reader.GetSpan(place)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one is not ((byte)' ' or (byte)'\t'))
            {
                return one > 127 && Invisible.Without(Encoding.UTF8.GetString(bytes)).Length == 0;
            }
        }

        return true;
    }

    private static string? Text(CsvReader reader, int place)
    {
        var bytes = reader.GetSpan(place);
        return bytes.IsEmpty ? null : Utf8.IsValid(bytes) ? reader.GetString(place) : Marking.GetString(bytes);
    }

    private static string Sentence(CsvMalformedRecord record) => record.Reason switch
    {
        CsvMalformedReason.StrayQuote when BlankBeforeQuote().IsMatch(record.RawRecord) =>
            "Remove the blank between the comma and the quote: a value in quotes begins with its quote",
        CsvMalformedReason.StrayQuote =>
            "Put the whole value in quotes and double each quote in it: there is a quote inside a value that does not begin with one",
        CsvMalformedReason.TextAfterClosingQuote => "Double each quote inside the value: there is text after the closing quote",
        _ => "Close the quote that is opened here: it runs to the end of the file",
    };

    [GeneratedRegex(@"(?:^|,)[ \t\u00A0]+""")]
    private static partial Regex BlankBeforeQuote();
}
