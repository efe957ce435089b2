using System.Globalization;
using System.Text;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Wording;
using CsvHelper;

namespace ComplaintsPortal.Reports.Approving;

/// <summary>A figure that two reports on the same period give differently.</summary>
/// <param name="Period">The period that it counts, as figures write it.</param>
/// <param name="Name">What a person reads: "Concluded: statutory complaint; stage 1; upheld".</param>
/// <param name="Before">What the earlier report says.</param>
/// <param name="Now">What the later one says.</param>
public sealed record FigureChange(string Period, string Name, string Before, string Now);

/// <summary>Compares the figures of two reports, as their CSV files have them.</summary>
public static class FigureChanges
{
    /// <summary>What stands in the place of a figure that one of the two does not give.</summary>
    public const string NotGiven = "not given";

    /// <summary>Every figure that differs, in the order of the later file; what only the earlier one gives comes last.</summary>
    /// <param name="before">The CSV of the earlier report, in UTF-8.</param>
    /// <param name="now">The CSV of the later one.</param>
    /// <param name="setup">The lists and procedures, for the names of members.</param>
    public static IReadOnlyList<FigureChange> Between(byte[] before, byte[] now, CouncilSetup setup)
    {
        var (was, read) = (Read(before), Read(now));
        var earlier = was.ToDictionary(row => row.Asked, row => row.Value);
        var later = read.ToDictionary(row => row.Asked, row => row.Value);
        return
        [
            .. read.Where(row => earlier.GetValueOrDefault(row.Asked) != row.Value)
                .Select(row => Change(row.Asked, earlier.GetValueOrDefault(row.Asked), row.Value, setup)),
            .. was.Where(row => !later.ContainsKey(row.Asked)).Select(row => Change(row.Asked, row.Value, null, setup)),
        ];
    }

    private static List<(Asked Asked, string Value)> Read(byte[] csv)
    {
        List<(Asked, string)> rows = [];
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(csv),
            new CsvReaderOptions { Separator = ',', HasHeader = false, DetectSeparatorHint = false });
        while (reader.Read())
        {
            // The header is the first row, and the only one whose first cell is no period.
            if (reader.FieldCount == 4 && reader.GetString(0) is not "period" and var period)
            {
                rows.Add((new Asked(period, reader.GetString(1), reader.GetString(2)), reader.GetString(3)));
            }
        }

        return [.. rows.DistinctBy(row => row.Item1)];
    }

    private static FigureChange Change(Asked asked, string? before, string? now, CouncilSetup setup) =>
        new(asked.Period, NameOf(asked, setup), Shown(before), Shown(now));

    private static string NameOf(Asked asked, CouncilSetup setup) =>
        !Question.TryParse(asked.Period, asked.Measure, asked.Facets, out var question, out _) ? $"{asked.Measure} {asked.Facets}".TrimEnd()
        : question.Facets.Count == 0 ? question.Measure.Name
        : $"{question.Measure.Name}: {WhereWords.Of(question, setup)}";

    private static string Shown(string? value) => value is null ? NotGiven
        : decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Words.Number(number)
        : value;

    private readonly record struct Asked(string Period, string Measure, string Facets);
}
