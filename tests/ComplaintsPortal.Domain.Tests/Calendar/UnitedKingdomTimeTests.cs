using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.Extensions.Time.Testing;

namespace ComplaintsPortal.Domain.Tests.Calendar;

public sealed class UnitedKingdomTimeTests
{
    [Theory]
    [InlineData("2026-06-30T22:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T23:30:00Z", "2026-07-01")]
    [InlineData("2026-12-31T23:30:00Z", "2026-12-31")]
    [InlineData("2027-01-01T00:00:00Z", "2027-01-01")]
    [InlineData("2026-03-29T00:59:00Z", "2026-03-29")] // the hour before the clocks go forward
    public void Today_AnInstant_IsTheDateInLondon(string instant, string expected)
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));

        Assert.Equal(expected, time.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
