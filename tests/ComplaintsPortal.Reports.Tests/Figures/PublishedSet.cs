using System.Globalization;
using System.Text.Json;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using CsvHelper;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>Loads a published data set by the shortest way.</summary>
public static class PublishedSet
{
    public static async Task<Ledger> LoadAsync(string folder)
    {
        var profile = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "profile.json"))).RootElement;
        var ledger = await Ledger.OpenAsync(db => Apply(db, profile));
        var stages = Rows(folder, "stages.csv").ToLookup(row => row["case"]);
        var issues = Rows(folder, "issues.csv").ToLookup(row => (row["case"], row["stage"]));
        ledger.Db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var row in Rows(folder, "cases.csv"))
        {
            var one = ledger.Add(CaseOf(row), [.. stages[row["reference"]!].Select(StageOf)]);
            foreach (var stage in one.Stages)
            {
                stage.RestateIssues(issues[(one.Reference, stage.Number.ToString(CultureInfo.InvariantCulture))]
                    .Select(issue => new IssueFacts(issue["theme"], issue["classification"], issue["finding"])));
            }
        }

        ledger.Db.Caseloads.AddRange(Rows(folder, "caseloads.csv").Select(row =>
            new Caseload(row["period"]!, row["caseload"]!, row["service"], decimal.Parse(row["value"]!, CultureInfo.InvariantCulture))));
        await ledger.Db.SaveChangesAsync();
        return ledger;
    }

    private static CaseFacts CaseOf(Dictionary<string, string?> row) => new(row["reference"]!, row["procedure"]!, Date(row["received"])!.Value)
    {
        Triage = Enum.Parse<Triage>(row["triage"] ?? "accepted", ignoreCase: true),
        TriageReason = row["triage_reason"],
        Channel = row["channel"],
        Division = row["division"],
        Service = row["service"],
        Team = row["team"],
        District = row["district"],
        Complainant = row["complainant"],
        ComplainantType = row["complainant_type"],
        SubjectStatus = row["subject_status"],
        AdvocacyProvider = row["advocacy_provider"],
    };

    private static StageFacts StageOf(Dictionary<string, string?> row) =>
        new(int.Parse(row["stage"]!, CultureInfo.InvariantCulture), Date(row["received"])!.Value)
        {
            Started = Date(row["started"]),
            Extended = row["extended"] == "yes",
            Concluded = Date(row["concluded"]),
            Outcome = row["outcome"],
            Reopened = int.Parse(row["reopened"] ?? "0", CultureInfo.InvariantCulture),
            EscalationReason = row["escalation_reason"],
        };

    private static void Apply(PortalDb db, JsonElement profile)
    {
        foreach (var list in profile.GetProperty("lists").EnumerateObject())
        {
            foreach (var (entry, position) in list.Value.EnumerateArray().Select((entry, position) => (entry, position)))
            {
                var key = Text(entry, "key")!;
                Replace(db, db.ListEntries.Find(list.Name, key), new ListEntry(list.Name, key, Text(entry, "label")!)
                {
                    Parent = Text(entry, "parent"),
                    Child = Flag(entry, "child"),
                    Fault = Flag(entry, "fault"),
                    Responded = Flag(entry, "responded", otherwise: true),
                    Position = position,
                });
            }
        }

        foreach (var one in profile.GetProperty("procedures").EnumerateArray())
        {
            var made = new Procedure(Text(one, "key")!, Text(one, "name")!, Enum.Parse<ProcedureKind>(Text(one, "kind")!, true), Text(one, "legalBasis"),
                one.GetProperty("stages").EnumerateArray().Select(stage =>
                    new StageRule(stage.GetProperty("number").GetInt32(), Text(stage, "name")!, Number(stage, "standardDays"), Number(stage, "maximumDays"))));
            Replace(db, db.Procedures.Find(made.Key), made);
        }
    }

    private static void Replace<T>(PortalDb db, T? known, T made) where T : class
    {
        if (known is not null)
        {
            db.Remove(known);
            db.SaveChangesAsync().GetAwaiter().GetResult();
        }

        db.Add(made);
    }

    private static IEnumerable<Dictionary<string, string?>> Rows(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            yield break;
        }

        using var csv = CsvReader.FromFile(path);
        while (csv.Read())
        {
            yield return csv.Headers.ToDictionary(name => name, name => csv.GetString(name) is { Length: > 0 } value ? value : null);
        }
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement element, string name, bool otherwise = false) =>
        element.TryGetProperty(name, out var value) ? value.GetBoolean() : otherwise;

    private static int? Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
