namespace ComplaintsPortal.Domain.Calendar;

/// <summary>What the clock on the office wall says: dates of the law are dates in the United Kingdom.</summary>
public static class UnitedKingdomTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Today's date in the United Kingdom. At 23:30 UTC on 30 June it is already 1 July.</summary>
    public static DateOnly Today(this TimeProvider time) => time.GetUtcNow().InUnitedKingdom().Date();

    /// <summary>The instant as the office's wall clock shows it.</summary>
    public static DateTimeOffset InUnitedKingdom(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    /// <summary>The instant at which the office's wall clock shows that time of that day; in the hour that comes twice, the later.</summary>
    public static DateTimeOffset InUnitedKingdom(this DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        return new DateTimeOffset(wall, London.GetUtcOffset(wall)).ToUniversalTime();
    }

    /// <summary>The date part of a wall-clock time.</summary>
    public static DateOnly Date(this DateTimeOffset wallClock) => DateOnly.FromDateTime(wallClock.DateTime);
}
