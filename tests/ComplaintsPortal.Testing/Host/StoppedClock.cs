using Microsoft.Extensions.Time.Testing;

namespace ComplaintsPortal.Testing.Host;

/// <summary>The clock of tests: it stands still until a test moves it.</summary>
public static class StoppedClock
{
    /// <summary>A clock at Tuesday 10 November 2026, 10:00 in London.</summary>
    public static FakeTimeProvider New() => new(new DateTimeOffset(2026, 11, 10, 10, 0, 0, TimeSpan.Zero));
}
