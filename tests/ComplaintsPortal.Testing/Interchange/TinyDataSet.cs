using System.Security.Cryptography;
using Xunit;

namespace ComplaintsPortal.Testing.Interchange;

/// <summary>A small sound data set with a row of everything, in a folder of its own; tests change a word of it.</summary>
public sealed class TinyDataSet : IDisposable
{
    private TinyDataSet(string folder) => Folder = folder;

    public string Folder { get; }

    public static TinyDataSet Empty() => new(Directory.CreateTempSubdirectory("portal-data-").FullName);

    public static TinyDataSet Sound()
    {
        var data = Empty();
        data.Write("profile.json", """
            {
              "council": "Anyshire County Council",
              "team": "Feedback Team",
              "procedures": [
                { "key": "corporate", "name": "Corporate complaint", "kind": "complaint",
                  "stages": [ { "number": 1, "name": "Response", "standardDays": 10, "maximumDays": 20 } ] } ],
              "lists": {
                "division": [ { "key": "ics", "label": "Integrated services" } ],
                "service": [ { "key": "cin", "label": "Children in need", "parent": "ics" } ],
                "team": [ { "key": "north", "label": "North", "parent": "cin" } ],
                "district": [ { "key": "fens", "label": "The Fens" } ],
                "advocacy-provider": [ { "key": "voices", "label": "Voices" } ]
              },
              "closures": [ "2022-12-28" ]
            }
            """);
        const string CaseColumns = "reference,procedure,received,triage,triage_reason,channel,division,service,team,district,complainant,complainant_type,"
            + "subject_status,advocacy_provider,summary";
        data.Write("cases.csv", $"""
            {CaseColumns}
            A/1,children-act,2022-03-01,accepted,,email,ics,cin,north,fens,P1,parent,child-in-need,voices,Contact arrangements
            A/2,corporate,01/04/2022,rejected,not-eligible,,,,,,P2,,,,
            A/3,corporate,2022-05-03,,,,,,,,,,,,
            """);
        data.Write("stages.csv", """
            case,stage,received,acknowledged,agreed,started,extended,concluded,outcome,reopened,escalation_reason,panel_met,panel_reported
            A/1,1,2022-03-01,2022-03-02,2022-03-03,2022-03-04,yes,2022-03-20,upheld,1,,,
            A/1,3,2022-04-01,,,,,,,,disagreed-outcome,2022-04-20,2022-04-25
            A/3,1,2022-05-03,,,,,,,,,,
            """);
        data.Write("people.csv", """
            person,age_band,gender,ethnicity,disability,sexual_orientation
            P1,25-44,female,white-british,no,heterosexual
            """);
        data.Write("issues.csv", """
            case,stage,theme,classification,finding
            A/1,1,delay,delay,upheld
            A/1,1,communication,,not-upheld
            """);
        data.Write("actions.csv", """
            case,theme,service,description,owner,agreed,due,completed
            A/1,delay,cin,Answer letters within a week,Head of service,2022-04-01,2022-05-01,2022-04-20
            ,,,Publish the leaflet,,,,
            """);
        data.Write("payments.csv", """
            case,paid,category,amount
            A/1,2022-04-02,distress,150.50
            ,2022-04-03,time-and-trouble,100
            ,2022-04-03,time-and-trouble,100
            """);
        data.Write("caseloads.csv", """
            period,caseload,service,value
            2021-22,open-cases,cin,120
            2021-22,open-cases,,1200.5
            """);
        return data;
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public TinyDataSet Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text.ReplaceLineEndings("\n") + "\n");
        return this;
    }

    public TinyDataSet Without(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Replaces a text that must be there.</summary>
    public TinyDataSet With(string file, string text, string replacement)
    {
        var before = Read(file);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), before.Replace(text, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Puts a value in the place of another: line and column of a file without quotes.</summary>
    public TinyDataSet WithCell(string file, int line, string column, string value)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var cells = lines[line - 1].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = value;
        lines[line - 1] = string.Join(',', cells);
        File.WriteAllLines(PathOf(file), lines);
        return this;
    }

    public TinyDataSet WithLine(string file, string line)
    {
        File.AppendAllText(PathOf(file), line + "\n");
        return this;
    }

    /// <summary>Every file by its name, to compare data sets byte by byte.</summary>
    public IReadOnlyDictionary<string, string> Files() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
