using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Audit;

/// <summary>From where on something is unusual, as whoever runs the portal decides; each begins with a safe choice.</summary>
/// <param name="Readings">So many records opened by one person on one day.</param>
/// <param name="TimesOthers">So many times as many as the others opened on average, where they opened at least <see cref="FewestReadings"/>.</param>
/// <param name="Refusals">So many refusals of one person, or of nobody who is known, on one day.</param>
/// <param name="NightFrom">The hour from which on it is night.</param>
/// <param name="NightUntil">The hour until which it is night.</param>
public sealed record UnusualLimits(int Readings = 200, int TimesOthers = 5, int Refusals = 20, int NightFrom = 22, int NightUntil = 6)
{
    /// <summary>Fewer readings are never unusual.</summary>
    public const int FewestReadings = 50;

    /// <summary>Whether it is night at an instant, by the clock of the United Kingdom.</summary>
    public bool IsNight(DateTimeOffset at) => at.InUnitedKingdom().Hour is var hour && (hour >= NightFrom || hour < NightUntil);
}

/// <summary>What was unusual on a day, as the audit tells it. It names who worked here and what they did, and nothing of any case.</summary>
public static class UnusualDay
{
    private const int Most = 20;

    /// <summary>The sentences; none where nothing was.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(PortalDb db, DateOnly day, UnusualLimits limits, CancellationToken stop = default)
    {
        var (from, before) = (day.InUnitedKingdom(TimeOnly.MinValue), day.AddDays(1).InUnitedKingdom(TimeOnly.MinValue));
        var entries = db.AuditEntries.SealedToo().AsNoTracking().Where(entry => entry.At >= from && entry.At < before);
        return
        [
            .. await ReadingsAsync(entries, limits, stop),
            .. await AtNightAsync(AuditSubject.Among(entries, ["taken-away"]), limits, stop),
            .. await RefusalsAsync(AuditSubject.Among(entries, ["refused"]), limits, stop),
            .. await ToldAsync(entries.Where(entry => entry.What.StartsWith("Signing in as ") && entry.What.Contains("the account is locked")), stop),
            .. await ToldAsync(
                entries.Where(entry => entry.What.StartsWith("Account of ")
                    && (entry.What.Contains(" changed: administrator, ") || entry.What.Contains(" changed: manager, "))), stop),
        ];
    }

    private static async Task<IEnumerable<string>> ReadingsAsync(IQueryable<AuditEntry> entries, UnusualLimits limits, CancellationToken stop)
    {
        var readers = await entries.Where(entry => entry.Reading && entry.By != null && !entry.What.StartsWith("Refused: "))
            .GroupBy(entry => new { entry.By, entry.ByName }).Select(reader => new { reader.Key.ByName, Count = reader.Count() })
            .OrderByDescending(reader => reader.Count).ThenBy(reader => reader.ByName).ToListAsync(stop);
        var all = readers.Sum(reader => reader.Count);
        return readers
            .Select(reader => (reader.ByName, reader.Count, Others: readers.Count < 2 ? 0 : (double)(all - reader.Count) / (readers.Count - 1)))
            .Where(one => one.Count >= limits.Readings
                || (one.Others > 0 && one.Count >= UnusualLimits.FewestReadings && one.Count >= limits.TimesOthers * one.Others))
            .Select(one => string.Create(
                CultureInfo.InvariantCulture, $"{one.ByName} opened records {one.Count:N0} times; the others did so {one.Others:N0} times on average"));
    }

    private static async Task<IEnumerable<string>> AtNightAsync(IQueryable<AuditEntry> entries, UnusualLimits limits, CancellationToken stop) =>
        (await entries.OrderBy(entry => entry.Sequence).Select(entry => new { entry.At, entry.ByName, entry.What }).ToListAsync(stop))
            .Where(entry => limits.IsNight(entry.At)).Take(Most)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.ByName} at {entry.At.InUnitedKingdom():HH:mm}, at night: {entry.What}"));

    private static async Task<IEnumerable<string>> RefusalsAsync(IQueryable<AuditEntry> entries, UnusualLimits limits, CancellationToken stop) =>
        (await entries.GroupBy(entry => new { entry.By, entry.ByName }).Select(person => new { person.Key.ByName, Count = person.Count() })
            .Where(person => person.Count >= limits.Refusals).OrderByDescending(person => person.Count).ThenBy(person => person.ByName).ToListAsync(stop))
            .Select(person => string.Create(CultureInfo.InvariantCulture, $"{person.ByName} was refused {person.Count:N0} times"));

    private static async Task<IEnumerable<string>> ToldAsync(IQueryable<AuditEntry> entries, CancellationToken stop) =>
        (await entries.GroupBy(entry => new { entry.ByName, entry.What }).Select(told => new { told.Key.ByName, told.Key.What, Count = told.Count() })
            .OrderByDescending(told => told.Count).ThenBy(told => told.What).Take(Most).ToListAsync(stop))
            .Select(told => string.Create(CultureInfo.InvariantCulture, $"{told.What} ({told.ByName}{(told.Count == 1 ? "" : $", {told.Count:N0} times")})"));
}
