using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>A sound data set in which the case A/1 says something in every column of every file: nothing that is written may be lost.</summary>
internal static class FullDataSet
{
    public const string Ada = "ada.osei@example.gov.uk";
    public const string Mabel = "mabel.firth@example.gov.uk";

    public const string Ira = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private static readonly CouncilLists Lists = new(DefaultLists.All());

    public static TinyDataSet Make()
    {
        var data = TinyDataSet.Sound()
            .Write("accounts.csv", $"email,name,role,closed\n{Ada},Ada Osei,officer,no\n{Mabel},Mabel Firth,manager,yes")
            .Write("contacts.csv", $"{Header(ContactFile.Only.File)}\nP1,Nora Field,nora@example.org,01223 000000,\"1 Long Lane\nEly\",refuge");
        data.Write("appointees.csv", $"{Header(AppointeeFile.Only.File)}\n{Row(AppointeeFile.Only.File).Replace("A/1", Ira, StringComparison.Ordinal)}");
        data.Write("templates.csv", $"{Header(TemplateFile.File)}\n{string.Join(',', TemplateFile.File.Columns.Select(column => Quoted(Sample(column))))}");
        data.Write(
            "paragraphs.csv",
            $"{Header(ParagraphFile.Only.File)}\n{string.Join(',', ParagraphFile.Only.File.Columns.Select(column => Quoted(Sample(column))))}");
        data.Write("words.csv",
            $"{Header(WordsFile.File)}\n2021-22,themes,1,\"Words, and {{{{received}}}}\",74,2020-21,{Ada},Ada Osei,2022-04-02T10:11:12.5Z");
        data.Write("ombudsman-letters.csv", $"{Header(OmbudsmanLetterFile.Only.File)}\n2021-22,40,38,12,9,75,64");
        foreach (var file in new[] { CaseFile.File, StageFile.File, PeopleFile.File })
        {
            AddColumns(data, file);
        }

        foreach (var file in RecordTables.All.Select(table => table.File).Append(HistoryFile.File))
        {
            data.Write(file.Name, $"{Header(file)}\n{Row(file)}");
        }

        return data;
    }

    public static string Header(InterchangeFile file) => string.Join(',', file.Columns.Select(column => column.Name));

    /// <summary>A value of each column, in their order: the case is A/1, the stage its first.</summary>
    public static string?[] Cells(InterchangeFile file) => [.. file.Columns.Select((column, place) => place == 0 ? "A/1" : Sample(column))];

    /// <summary>What a row of these values looks like.</summary>
    public static string Row(InterchangeFile file) => string.Join(',', Cells(file).Select(Quoted));

    // What the small data set says of A/1 already stays; a column that came later is added to every row, and said of A/1. Of what was erased
    // nothing is said any more: that is A/2, which has nothing.
    private static void AddColumns(TinyDataSet data, InterchangeFile file)
    {
        var lines = data.Read(file.Name).TrimEnd('\n').Split('\n');
        foreach (var column in file.Columns.Where(column => !lines[0].Split(',').Contains(column.Name)))
        {
            for (var line = 0; line < lines.Length; line++)
            {
                lines[line] += "," + (line == 0 ? column.Name : line == (column == CaseFile.ErasedOn ? 2 : 1) ? Quoted(Sample(column)) : "");
            }
        }

        data.Write(file.Name, string.Join('\n', lines));
    }

    private static string? Sample(Column column) => column.Holds switch
    {
        Holds.Text => $"Words for {column.Name}, \"quoted\""[..Math.Min(column.Longest, 20)],
        Holds.Reference when column == LinkTable.Other || column == CaseFile.OmbudsmanOf => "A/3",
        Holds.Reference => "P1",
        Holds.OmbudsmanReference => "25 001 573",
        Holds.Key => Key(column.List!),
        Holds.Choice => column.Words[^1],
        Holds.Date or Holds.DateInALife or Holds.DateToCome => "2022-04-02",
        Holds.Instant => "2022-04-02T10:11:12.5Z",
        Holds.YesNo => "yes",
        Holds.StageNumber => "1",
        Holds.Times => "3",
        Holds.Pounds => "12.50",
        Holds.Number => "7.25",
        Holds.Account => Ada,
        Holds.Accounts => $"{Ada} {Mabel}",
        Holds.Time => "14:30",
        Holds.Appointee => Ira,
        Holds.Address => "somebody@example.org",
        Holds.FileName => "plan.txt",
        Holds.Bytes => "12345678",
        Holds.Sha256 => new string('a', 64),
        _ => null,
    };

    private static string Key(string list) => list switch
    {
        ListName.Division => "ics",
        ListName.Service => "cin",
        ListName.Team => "north",
        ListName.District => "fens",
        ListName.AdvocacyProvider => "voices",
        _ => Lists.All(list).First().Key,
    };

    private static string? Quoted(string? value) =>
        value?.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
