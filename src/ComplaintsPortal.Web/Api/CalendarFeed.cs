using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Web.Security;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace ComplaintsPortal.Web.Api;

/// <summary>
/// The dates of somebody's cases as a calendar (RFC 5545), which their own calendar program reads: <c>GET /calendar/KEY.ics</c>. It names a
/// case by its reference alone: whoever looks over a shoulder learns of nobody.
/// </summary>
public static class CalendarFeed
{
    /// <summary>Maps it. The key in the address says whose it is.</summary>
    public static void MapCalendarFeed(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/calendar/{key}.ics", AnswerAsync).RequireAuthorization(Policies.ReadOwnCalendar).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(HttpContext context, PortalDb db, SignedIn signedIn, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "no-store";
        var calendar = new Ical.Net.Calendar();
        calendar.AddProperty("X-WR-CALNAME", "Complaints Portal");
        calendar.Events.AddRange((await Agenda.ReadAsync(db, signedIn.Officer.Id, stop)).Select(Event));
        return Results.Text(new CalendarSerializer().SerializeToString(calendar), "text/calendar; charset=utf-8");
    }

    private static CalendarEvent Event(AgendaLine line) => new()
    {
        Uid = string.Create(CultureInfo.InvariantCulture, $"{line.Reference}-{line.Stage}-{line.Kind}-{line.Task}-{line.Due:yyyyMMdd}@complaints-portal"),
        Summary = $"{line.Reference}: {InWords(line)}",
        Start = new CalDateTime(line.Due),
        End = new CalDateTime(line.Due.AddDays(1)),
    };

    private static string InWords(AgendaLine line) => line switch
    {
        { Task: { } task } => $"task {task}",
        { Kind: { } kind } => DeadlineWords.ToDo(kind, line.Stage),
        _ => $"stage {line.Stage} is due",
    };
}
