using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Security;

/// <summary>Attempts at what a person's role does not allow: each stands in the audit, and of a case in its history.</summary>
internal static class RefusedAttempts
{
    private const string OfACase = "cases/{id:int}";

    /// <summary>Records that the person of this request was refused. An address may hold what was searched for, so its pattern is kept.</summary>
    public static async Task RecordAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (services.GetRequiredService<SignedIn>().Find() is not { } officer)
        {
            return;
        }

        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/') ?? "";
        var db = services.GetRequiredService<PortalDb>();
        var what = $"Refused: {(HttpMethods.IsPost(context.Request.Method) ? "a form of " : "")}/{pattern} is not for the role {officer.Role}";
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (pattern.StartsWith(OfACase, StringComparison.Ordinal)
            && int.TryParse((string?)context.GetRouteValue("id"), CultureInfo.InvariantCulture, out var id)
            && await db.Cases.SealedToo().AnyAsync(@case => @case.Id == id, context.RequestAborted))
        {
            db.RecordReading(id, officer, now, what);
        }
        else
        {
            db.Record(new HistoryEntry(now, officer.Id, officer.Name, what));
        }

        await db.SaveChangesAsync(context.RequestAborted);
    }
}
