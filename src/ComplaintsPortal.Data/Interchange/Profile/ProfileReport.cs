using System.Globalization;
using System.Text.Json;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>What the council decided of its report: <c>report</c> in <c>profile.json</c>, left out where it decided nothing.</summary>
internal static class ProfileReport
{
    private const string OneYear = "year";
    private const string TwoYears = "year and last year";

    /// <summary>The decisions of a profile; a list that it has takes the place of the whole list that was there.</summary>
    /// <param name="said">The object.</param>
    /// <param name="before">What was decided until now.</param>
    /// <param name="parts">Takes the values out, and reports what is wrong.</param>
    /// <param name="tables">Where each table stands in the file: what the council's lists say of it can only be told later.</param>
    /// <param name="without">Where each procedure is named that has no part of its own: whether there is one can only be told later, too.</param>
    public static ReportLayoutFacts Read(
        JsonPart said, ReportLayoutFacts before, ProfileParts parts, List<(CrossTable Table, JsonPart Part)> tables, List<JsonPart> without)
    {
        if (!parts.Expect(said, JsonTokenType.StartObject, "an object in braces"))
        {
            return before;
        }

        parts.Known(said, "years", "sections", "tables", "sheet", "withoutPart", "keepsFewApart");
        tables.AddRange(Tables(said["tables"], parts));
        without.AddRange(parts.Items(said["withoutPart"], JsonTokenType.String, "the key of a procedure in quotes"));
        return new ReportLayoutFacts(
            said["sections"] is { } sections ? Sections(sections, parts) : before.Sections,
            said["tables"] is null ? before.Tables : [.. tables.Select(one => one.Table)],
            parts.Number(said, "years", CrossTable.MostYears, least: 2) ?? before.Years)
        {
            Sheet = said["sheet"] is { } sheet ? Sheet(sheet, parts) : before.Sheet,
            WithoutPart = said["withoutPart"] is null ? before.WithoutPart : [.. without.Select(procedure => procedure.Text!)],
            KeepsFewApart = said["keepsFewApart"] is { } apart ? parts.Flag(apart) : before.KeepsFewApart,
        };
    }

    public static void Write(Utf8JsonWriter json, ReportLayoutFacts facts)
    {
        if (facts.IsNothing)
        {
            return;
        }

        json.WriteStartObject("report");
        json.WriteNumber("years", facts.Years);
        WriteSections(json, facts.Sections);
        json.WriteStartArray("tables");
        foreach (var table in facts.Tables)
        {
            Write(json, table);
        }

        json.WriteEndArray();
        WriteSheet(json, facts.Sheet);
        if (facts.WithoutPart.Count > 0)
        {
            json.WriteStartArray("withoutPart");
            foreach (var procedure in facts.WithoutPart)
            {
                json.WriteStringValue(procedure);
            }

            json.WriteEndArray();
        }

        if (facts.KeepsFewApart)
        {
            json.WriteBoolean("keepsFewApart", true);
        }

        json.WriteEndObject();
    }

    private static void WriteSheet(Utf8JsonWriter json, IReadOnlyList<SheetText> sheet)
    {
        if (sheet.Count > 0)
        {
            json.WriteStartObject("sheet");
            foreach (var (slot, text) in sheet)
            {
                json.WriteString(slot, text);
            }

            json.WriteEndObject();
        }
    }

    private static void WriteSections(Utf8JsonWriter json, IReadOnlyList<SectionChoice> sections)
    {
        json.WriteStartArray("sections");
        foreach (var choice in sections)
        {
            json.WriteStartObject();
            json.WriteString("section", choice.Key);
            if (choice.Out)
            {
                json.WriteBoolean("out", true);
            }

            WriteIf(json, "reason", choice.Reason);
            WriteIf(json, "shows", choice.Detail == PartDetail.Usual ? null : choice.Detail.Key());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CrossTable table)
    {
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        json.WriteString("section", table.Section);
        json.WriteStartArray("measures");
        foreach (var measure in table.Measures)
        {
            json.WriteStringValue(measure);
        }

        json.WriteEndArray();
        WriteIf(json, "rows", table.Rows);
        WriteIf(json, "columns", table.Columns);
        WriteIf(json, "where", table.Where.Length == 0 ? null : table.Where);
        json.WriteNumber("years", table.Years);
        WriteIf(json, "share", table.Share);
        if (table.Chart)
        {
            json.WriteBoolean("chart", true);
        }

        json.WriteEndObject();
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static List<SheetText> Sheet(JsonPart part, ProfileParts parts)
    {
        if (!parts.Expect(part, JsonTokenType.StartObject, "an object in braces"))
        {
            return [];
        }

        parts.Known(part, [.. SheetSlot.All.Select(slot => slot.Key)]);
        return [.. from slot in SheetSlot.All
                   let said = part[slot.Key]
                   where said is not null
                   select new SheetText(slot.Key, said is { Kind: JsonTokenType.String, Text: "" } ? "" : parts.Text(said, SheetText.TextLength) ?? "")];
    }

    private static List<SectionChoice> Sections(JsonPart part, ProfileParts parts)
    {
        List<SectionChoice> choices = [];
        foreach (var one in parts.Items(part))
        {
            parts.Known(one, "section", "out", "reason", "shows");
            var key = parts.Required(one, "section", CrossTable.TitleLength);
            var choice = new SectionChoice(
                key ?? "", parts.Flag(one["out"]), parts.Text(one["reason"], SectionChoice.ReasonLength), Detail(one["shows"], parts));
            if (key is not null && choice.WhyNot() is { } refusal)
            {
                parts.Add(one["section"]!, refusal.Sentence);
            }
            else if (choices.Exists(other => other.Key == key))
            {
                parts.Add(one["section"]!, "Name each part once: this one is there twice");
            }
            else if (key is not null)
            {
                choices.Add(choice);
            }
        }

        return choices;
    }

    private static PartDetail Detail(JsonPart? part, ProfileParts parts)
    {
        var key = Word(part, parts);
        var detail = key is null ? PartDetail.Usual : PartDetails.Find(key);
        if (detail is null)
        {
            parts.Add(part!, $"Enter one of {string.Join(", ", Enum.GetValues<PartDetail>().Select(one => one.Key()))}");
        }

        return detail ?? PartDetail.Usual;
    }

    private static IEnumerable<(CrossTable Table, JsonPart Part)> Tables(JsonPart? part, ProfileParts parts)
    {
        HashSet<string> titles = [];
        foreach (var one in parts.Items(part))
        {
            parts.Known(one, "title", "section", "measure", "measures", "rows", "columns", "where", "years", "share", "chart");
            var title = parts.Required(one, "title", CrossTable.TitleLength);
            var section = parts.Required(one, "section", CrossTable.TitleLength);
            var table = new CrossTable(
                title ?? "", section ?? "", Measures(one, parts), Word(one["rows"], parts), Word(one["columns"], parts),
                parts.Text(one["where"], CrossTable.WhereLength) ?? "", Years(one, parts), parts.Text(one["share"], CrossTable.WhereLength),
                parts.Flag(one["chart"]));
            if (title is not null && !titles.Add(title))
            {
                parts.Add(one["title"]!, "Give each table a title of its own: this one is there twice");
            }

            yield return (table, one);
        }

        if (part?.Items.Count > ReportLayout.MostTables)
        {
            parts.Add(part, string.Create(CultureInfo.InvariantCulture, $"Add at most {ReportLayout.MostTables} tables"));
        }
    }

    private static string? Word(JsonPart? part, ProfileParts parts) => parts.Text(part, CrossTable.TitleLength);

    private static List<string> Measures(JsonPart table, ProfileParts parts)
    {
        if (table["measure"] is { } one)
        {
            return Word(one, parts) is { } measure ? [measure] : [];
        }

        return [.. parts.Items(table["measures"], JsonTokenType.String, "a measure in quotes").Select(measure => measure.Text!)];
    }

    // One year, this one and the last, or so many.
    private static int Years(JsonPart table, ProfileParts parts) => table["years"] switch
    {
        null => 1,
        { Kind: JsonTokenType.String, Text: OneYear } => 1,
        { Kind: JsonTokenType.String, Text: TwoYears } => 2,
        _ => parts.Number(table, "years", CrossTable.MostYears) ?? 1,
    };
}
