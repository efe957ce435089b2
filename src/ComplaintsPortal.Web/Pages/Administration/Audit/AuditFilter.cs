using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Audit;

/// <summary>What part of the audit somebody looks at; it stands in the address.</summary>
public sealed class AuditFilter
{
    /// <summary>The subject, by its key; all of them where none is chosen.</summary>
    [DisplayName("About")]
    public string? About { get; set; }

    /// <summary>The account; everybody where none is chosen.</summary>
    public Guid? Who { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The entries, the last one first.</summary>
    public async Task<IQueryable<AuditEntry>> EntriesAsync(PortalDb db, CancellationToken stop)
    {
        var entries = AuditSubject.Of(db, About is null ? [] : [About]).AsNoTracking();
        if (Who is { } who)
        {
            // What failed was done by nobody who is known: it is about the account that was tried.
            var name = await db.Users.Where(account => account.Id == who).Select(account => account.Name).SingleOrDefaultAsync(stop) ?? "";
            var failed = AuditSubject.FailedAs(name);
            entries = entries.Where(entry => entry.By == who || (entry.By == null && entry.What.StartsWith(failed)));
        }

        if (From?.InUnitedKingdom(TimeOnly.MinValue) is { } from)
        {
            entries = entries.Where(entry => entry.At >= from);
        }

        if (To?.AddDays(1).InUnitedKingdom(TimeOnly.MinValue) is { } before)
        {
            entries = entries.Where(entry => entry.At < before);
        }

        return entries.OrderByDescending(entry => entry.Sequence);
    }

    /// <summary>What an address of the same part carries.</summary>
    public Dictionary<string, string> Route(long? before = null) => new Dictionary<string, string?>
    {
        ["before"] = before?.ToString(CultureInfo.InvariantCulture),
        ["Filter.About"] = About,
        ["Filter.Who"] = Who?.ToString(),
        ["Filter.From.Day"] = $"{From?.Day}",
        ["Filter.From.Month"] = $"{From?.Month}",
        ["Filter.From.Year"] = $"{From?.Year}",
        ["Filter.To.Day"] = $"{To?.Day}",
        ["Filter.To.Month"] = $"{To?.Month}",
        ["Filter.To.Year"] = $"{To?.Year}",
    }.Where(one => !string.IsNullOrEmpty(one.Value)).ToDictionary(one => one.Key, one => one.Value!);
}
