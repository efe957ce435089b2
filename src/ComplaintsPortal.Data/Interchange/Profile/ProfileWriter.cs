using System.Text.Encodings.Web;
using System.Text.Json;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>Writes the council's whole set-up as <c>profile.json</c>: every procedure and every list in their order, its rules and its calendar.</summary>
internal static class ProfileWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<byte[]> WriteAsync(PortalDb db, CancellationToken stop)
    {
        var setup = await Data.Council.CouncilSetup.ReadAsync(db, stop);
        var holidays = await db.BankHolidays.AsNoTracking().OrderBy(holiday => holiday.Date).ToListAsync(stop);
        var closures = await db.Closures.AsNoTracking().OrderBy(closure => closure.Date).Select(closure => closure.Date).ToListAsync(stop);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("council", setup.Council.Name);
            json.WriteString("team", setup.Council.Team);
            WriteIf(json, "colour", setup.Council.Colour);
            ProfileLetterhead.Write(json, setup.Council);
            ProfileAccessibility.Write(json, setup.Council.Accessibility);
            WriteAll(json, "procedures", setup.Procedures, one => Write(json, one));
            json.WriteStartObject("lists");
            foreach (var list in ListName.All)
            {
                WriteAll(json, list, setup.Lists.All(list), entry => Write(json, entry));
            }

            json.WriteEndObject();
            ProfileRules.Write(json, setup.Rules.Facts);
            ProfileReport.Write(json, setup.Report);
            WriteAll(json, "bankHolidays", holidays, holiday => json.WriteStringValue(Cell.Write(holiday.Date)));
            WriteNames(json, [.. holidays.Where(holiday => holiday.Name is not null)]);
            WriteAll(json, "closures", closures, date => json.WriteStringValue(Cell.Write(date)));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    // A list in which every day is called as everywhere looks as it always did.
    private static void WriteNames(Utf8JsonWriter json, IReadOnlyList<BankHoliday> named)
    {
        if (named.Count == 0)
        {
            return;
        }

        json.WriteStartObject("bankHolidayNames");
        foreach (var holiday in named)
        {
            json.WriteString(Cell.Write(holiday.Date)!, holiday.Name);
        }

        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            write(one);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Procedure procedure)
    {
        json.WriteStartObject();
        json.WriteString("key", procedure.Key);
        json.WriteString("name", procedure.Name);
        json.WriteString("kind", procedure.Kind.Key());
        WriteIf(json, "legalBasis", procedure.LegalBasis);
        WriteIf(json, "retired", procedure.Retired, written: true);
        WriteAll(json, "stages", procedure.Stages.OrderBy(rule => rule.Number), rule => Write(json, rule));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StageRule rule)
    {
        json.WriteStartObject();
        json.WriteNumber("number", rule.Number);
        json.WriteString("name", rule.Name);
        WriteIf(json, "standardDays", rule.StandardDays);
        WriteIf(json, "maximumDays", rule.MaximumDays);
        WriteIf(json, "acknowledgeDays", rule.AcknowledgeDays);
        WriteIf(json, "clockFrom", rule.ClockFrom == ClockFrom.Received ? null : rule.ClockFrom.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ListEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("key", entry.Key);
        json.WriteString("label", entry.Label);
        WriteIf(json, "parent", entry.Parent);
        WriteIf(json, "child", entry.Child, written: true);
        WriteIf(json, "fault", entry.Fault, written: true);
        WriteIf(json, "responded", entry.Responded, written: false);
        WriteIf(json, "retired", entry.Retired, written: true);
        json.WriteEndObject();
    }

    // A value that the reader assumes where nothing is written is left out.
    private static void WriteIf(Utf8JsonWriter json, string name, bool flag, bool written)
    {
        if (flag == written)
        {
            json.WriteBoolean(name, flag);
        }
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteIf(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }
}
