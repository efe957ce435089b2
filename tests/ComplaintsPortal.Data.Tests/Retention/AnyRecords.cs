using System.Globalization;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Tests.Interchange;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Tests.Retention;

/// <summary>
/// Records drawn by lot, of cases in which everything is done: any of all that a case can have, on any day, with any of the keys, and in every text a
/// word that stands nowhere else, in contacts, history and files too. Who of the staff did something is no such word.
/// </summary>
internal static class AnyRecords
{
    /// <summary>What every personal word of theirs begins with.</summary>
    public const string Mark = "zqzword";

    private static readonly CouncilLists Lists = new(DefaultLists.All());

    // Files of which a case has at most one row, or that say of a case what would keep it or hide it.
    private static readonly string[] Left = ["voided.csv", "links.csv", "access.csv", "documents.csv"];

    // What was cleared by a second person names nobody, and is published.
    private static readonly string[] ForTheReport = ["cleared", "paragraph", "said", "found", "did", "post"];

    public static TinyDataSet Draw(int seed, int cases)
    {
        var lot = new Random(seed);
        var data = FullDataSet.Make();
        foreach (var table in RecordTables.All)
        {
            data.Write(table.File.Name, FullDataSet.Header(table.File));
        }

        data.Write(HistoryFile.File.Name, FullDataSet.Header(HistoryFile.File));
        data.Write("cases.csv", FullDataSet.Header(CaseFile.File)).Write("stages.csv", FullDataSet.Header(StageFile.File));
        data.Write("people.csv", FullDataSet.Header(PeopleFile.File)).Write("contacts.csv", FullDataSet.Header(ContactFile.Only.File));
        HashSet<int> people = [];
        for (var number = 1; number <= cases; number++)
        {
            people.Add(Write(data, lot, number, cases));
        }

        foreach (var person in people.Order())
        {
            string? OfThem(Column column, int place) => place == 0 ? $"P{person}" : Value(column, lot, person, default);
            data.WithLine("people.csv", Line(PeopleFile.File, OfThem)).WithLine("contacts.csv", Line(ContactFile.Only.File, OfThem));
        }

        return data;
    }

    // The number of whoever complains in it.
    private static int Write(TinyDataSet data, Random lot, int number, int cases)
    {
        var complainant = lot.Next(cases) + 1;
        var day = new DateOnly(2019, 4, 1).AddDays(lot.Next(1_000));
        string? Said(Column column) => column.Name switch
        {
            "procedure" => new[] { "children-act", "corporate", "code" }[lot.Next(3)],
            "triage" => "accepted",
            "complainant" => $"P{complainant}",
            "ombudsman_of" or "split_from" or "erased_on" => null,
            _ => Value(column, lot, number, day),
        };
        data.WithLine("cases.csv", Line(CaseFile.File, (column, place) => place == 0 ? $"R/{number}" : Said(column)));
        data.WithLine("stages.csv", Line(StageFile.File, (column, place) => place == 0 ? $"R/{number}" : Value(column, lot, number, day)));
        foreach (var file in RecordTables.All.Select(table => table.File).Where(file => !Left.Contains(file.Name) && lot.Next(3) > 0))
        {
            data.WithLine(file.Name, Line(file, (column, place) => place == 0 ? $"R/{number}" : Value(column, lot, number, day)));
        }

        data.WithLine(HistoryFile.File.Name, Line(HistoryFile.File, (column, place) => place == 0 ? $"R/{number}" : Value(column, lot, number, day)));
        if (lot.Next(3) == 0)
        {
            data.WithDocument($"R/{number}", 1, $"{Mark}{number}.txt", $"{Mark} in the file of {number}");
        }

        return complainant;
    }

    private static string Line(InterchangeFile file, Func<Column, int, string?> value) => string.Join(',', file.Columns.Select(value));

    private static string? Value(Column column, Random lot, int number, DateOnly day) => column.Holds switch
    {
        Holds.Text when column.Name == "by_name" => "Ada Osei",
        Holds.Text when ForTheReport.Contains(column.Name) => "Cleared",
        Holds.Text => $"{Mark}{column.Name}{number}"[..Math.Min(column.Longest, $"{Mark}{column.Name}{number}".Length)],
        Holds.Reference => $"P{number}",
        Holds.OmbudsmanReference => string.Create(CultureInfo.InvariantCulture, $"25 {number:000} 573"),
        Holds.Key => Key(column.List!, lot),
        Holds.Choice => column.Words[lot.Next(column.Words.Count)],
        Holds.Date or Holds.DateInALife or Holds.DateToCome => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Holds.Instant => $"{day:yyyy-MM-dd}T10:11:12.5Z",
        Holds.YesNo => lot.Next(2) == 0 ? "yes" : "no",
        Holds.StageNumber => "1",
        Holds.Times => "1",
        Holds.Pounds => "12.50",
        Holds.Number => "7.25",
        Holds.Account => FullDataSet.Ada,
        Holds.Accounts => FullDataSet.Ada,
        Holds.Time => "14:30",
        Holds.Appointee => FullDataSet.Ira,
        Holds.Address => $"{Mark}{number}@example.org",
        _ => null,
    };

    private static string? Key(string list, Random lot) => list switch
    {
        ListName.Division => "ics",
        ListName.Service => "cin",
        ListName.Team => "north",
        ListName.District => "fens",
        ListName.AdvocacyProvider => "voices",
        _ => Lists.All(list).ElementAt(lot.Next(Lists.All(list).Count)).Key,
    };
}
