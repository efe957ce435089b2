namespace ComplaintsPortal.Testing.Host;

/// <summary>A clock that stands still until it is told otherwise: Tuesday 10 November 2026, 10:00 in London.</summary>
public sealed class FixedTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Set(DateTimeOffset instant) => now = instant;

    public void Advance(TimeSpan by) => now += by;
}
