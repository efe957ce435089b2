using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>Reads <c>profile.json</c> and reports everything in it that cannot be meant.</summary>
/// <param name="today">Today's date.</param>
/// <param name="errors">Where to report.</param>
internal sealed class ProfileReader(DateOnly today, ErrorList errors)
{
    private const long LargestFile = 16 << 20;

    private const int MostStages = 99;

    private static readonly string[] Kinds = [.. Enum.GetNames<ProcedureKind>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Clocks = [.. Enum.GetNames<ClockFrom>().Select(name => name.ToLowerInvariant())];

    private readonly ProfileParts parts = new(errors);

    /// <summary>The profile; null where the file is no JSON object at all.</summary>
    public StatedProfile? Read(string path)
    {
        if (new FileInfo(path).Length > LargestFile)
        {
            errors.Add(AllFiles.Profile, "Make the file smaller than 16 megabytes");
            return null;
        }

        return Tree(File.ReadAllBytes(path)) is { } tree && parts.Expect(tree, JsonTokenType.StartObject, "an object in braces") ? Read(tree) : null;
    }

    private JsonPart? Tree(byte[] bytes)
    {
        ReadOnlySpan<byte> text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        try
        {
            if (FirstBadLine(text) is { } line)
            {
                errors.Add(AllFiles.Profile, line, null, null, "Save the file as UTF-8: this line is in another encoding");
                return null;
            }

            return JsonPart.Read(text);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            var line = (int)((exception as JsonException)?.LineNumber ?? 0) + 1;
            errors.Add(AllFiles.Profile, line, null, null, "Mend the JSON here: a comma, quote or bracket is missing or too many");
            return null;
        }
    }

    private static int? FirstBadLine(ReadOnlySpan<byte> text)
    {
        if (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, _, ..])
        {
            return 1;
        }

        var number = 1;
        foreach (var range in text.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(text[range]))
            {
                return number;
            }

            number++;
        }

        return null;
    }

    private StatedProfile Read(JsonPart whole)
    {
        var days = new ProfileDays(parts, today);
        parts.Known(
            whole, "council", "team", "colour", "logo", "letterhead", "accessibility", "procedures", "lists", "rules", "report", "bankHolidays",
            "bankHolidayNames", "closures");
        List<(CrossTable Table, JsonPart Part)> tables = [];
        List<JsonPart> without = [];
        Dictionary<ListEntry, JsonPart> parents = [];
        return new StatedProfile
        {
            Council = parts.Text(whole["council"], CouncilProfile.NameLength),
            Team = parts.Text(whole["team"], CouncilProfile.NameLength),
            Colour = Colour(whole["colour"]),
            Logo = ProfileLetterhead.Logo(whole["logo"], parts),
            Letterhead = whole["letterhead"] is { } head ? before => ProfileLetterhead.Read(head, before, parts) : null,
            Accessibility = whole["accessibility"] is { } said ? before => ProfileAccessibility.Read(said, before, parts) : null,
            Procedures = Procedures(whole["procedures"]),
            Entries = Lists(whole["lists"], parents),
            Parents = parents,
            Rules = whole["rules"] is { } rules ? before => ProfileRules.Read(rules, before, parts) : null,
            Report = whole["report"] is { } report ? before => ProfileReport.Read(report, before, parts, tables, without) : null,
            Tables = tables,
            WithoutPart = without,
            BankHolidays = whole["bankHolidays"] is { } holidays ? days.Holidays(holidays) : null,
            BankHolidayNames = whole["bankHolidayNames"] is { } named ? days.Names(named) : null,
            Closures = whole["closures"] is { } closures ? days.Dates(closures) : null,
        };
    }

    private string? Colour(JsonPart? part)
    {
        if (parts.Text(part, CouncilColour.Length) is not { } colour || CouncilColour.WhyNot(colour) is not { } refusal)
        {
            return part?.Text;
        }

        parts.Add(part!, refusal.Sentence);
        return null;
    }

    private List<Procedure> Procedures(JsonPart? part)
    {
        List<Procedure> procedures = [];
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (var one in parts.Items(part))
        {
            parts.Known(one, "key", "name", "kind", "legalBasis", "stages", "retired");
            var key = parts.Key(one, keys);
            var name = parts.Required(one, "name", Procedure.NameLength);
            var kind = parts.OneOf(one, "kind", Kinds, required: true);
            var legalBasis = parts.Text(one["legalBasis"], Procedure.NameLength);
            var stages = Stages(one);
            if (key is not null)
            {
                procedures.Add(new Procedure(key, name ?? key, (ProcedureKind)Math.Max(kind, 0), legalBasis, stages)
                {
                    Retired = parts.Flag(one["retired"]),
                    Position = procedures.Count,
                });
                CheckStages(procedures[^1], one["stages"]);
            }
        }

        return procedures;
    }

    // What the administration page refuses of a procedure is refused here: no limit longer than the law's, no stage more than it has.
    private void CheckStages(Procedure procedure, JsonPart? stages)
    {
        foreach (var stage in procedure.Stages)
        {
            if (procedure.WhyNotHave(stage) is { } refusal)
            {
                var number = stage.Number.ToString(CultureInfo.InvariantCulture);
                parts.Add(stages!.Items.First(one => one["number"]?.Text == number), refusal.ToString());
            }
        }
    }

    private List<StageRule> Stages(JsonPart procedure)
    {
        List<StageRule> stages = [];
        foreach (var one in parts.Items(procedure["stages"]))
        {
            parts.Known(one, "number", "name", "standardDays", "maximumDays", "acknowledgeDays", "clockFrom");
            var number = parts.Number(one, "number", MostStages, required: true);
            if (number is { } taken && stages.Exists(stage => stage.Number == taken))
            {
                parts.Add(one["number"]!, "Give each stage a number of its own: this one is there twice");
            }
            else if (Stage(one, number) is { } stage)
            {
                stages.Add(stage);
            }
        }

        if (procedure["stages"] is not { Items.Count: > 0 })
        {
            parts.Add(procedure, "stages", "Give the procedure at least one stage");
        }

        return stages;
    }

    private StageRule? Stage(JsonPart one, int? number)
    {
        var name = parts.Required(one, "name", StageRule.NameLength);
        var standard = parts.Number(one, "standardDays", Procedure.MostDays);
        var maximum = parts.Number(one, "maximumDays", Procedure.MostDays);
        var acknowledge = parts.Number(one, "acknowledgeDays", Procedure.MostDays);
        var clock = parts.OneOf(one, "clockFrom", Clocks);
        if (maximum is not null && one["standardDays"] is null)
        {
            parts.Add(one["maximumDays"]!, "Enter standardDays too: without it the stage has no clock");
        }
        else if (maximum < standard)
        {
            parts.Add(one["maximumDays"]!, "Enter at least as many days as standardDays has");
        }

        return number is { } known
            ? new StageRule(known, name ?? "", standard, maximum) { AcknowledgeDays = acknowledge, ClockFrom = (ClockFrom)Math.Max(clock, 0) }
            : null;
    }

    private List<ListEntry> Lists(JsonPart? part, Dictionary<ListEntry, JsonPart> parents)
    {
        List<ListEntry> entries = [];
        if (part is not null && parts.Expect(part, JsonTokenType.StartObject, "an object in braces"))
        {
            parts.Known(part, [.. ListName.All]);
            foreach (var list in part.Members.DistinctBy(member => member.Name).Where(member => ListName.All.Contains(member.Name)))
            {
                AddEntries(list.Name, list.Part, entries, parents);
            }
        }

        return entries;
    }

    private void AddEntries(string list, JsonPart part, List<ListEntry> entries, Dictionary<ListEntry, JsonPart> parents)
    {
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (var one in parts.Items(part))
        {
            parts.Known(one, "key", "label", "parent", "child", "fault", "responded", "retired");
            var key = parts.Key(one, keys);
            var label = parts.Required(one, "label", ListEntry.LabelLength);
            var flags = (
                Child: parts.Flag(one["child"]), Fault: parts.Flag(one["fault"]),
                Responded: parts.Flag(one["responded"], whereMissing: true), Retired: parts.Flag(one["retired"]));
            var parent = parts.Text(one["parent"], ListEntry.KeyLength);
            if (key is not null)
            {
                entries.Add(new ListEntry(list, key, label ?? key)
                {
                    Parent = parent,
                    Child = flags.Child,
                    Fault = flags.Fault,
                    Responded = flags.Responded,
                    Retired = flags.Retired,
                    Position = keys.Count - 1,
                });
                if (parent is not null)
                {
                    parents.Add(entries[^1], one["parent"]!);
                }
            }
        }
    }
}
