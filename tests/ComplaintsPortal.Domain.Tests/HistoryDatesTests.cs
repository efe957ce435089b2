namespace ComplaintsPortal.Domain.Tests;

public sealed class HistoryDatesTests
{
    private static readonly DateOnly Entered = new(2026, 11, 10);

    [Theory]
    [InlineData("Stage 1 acknowledged on 5 November 2026", "2026-11-05")]
    [InlineData("Stage 1 response approved", "2026-11-10")]
    [InlineData("Stage 1 concluded on 9 November 2026: Upheld", "2026-11-09")]
    [InlineData("Reasonable adjustment reviewed, to be looked at again on 1 February 2027", "2026-11-10")]
    [InlineData("Clock of stage 1 set to start on 3 November 2026; due on 17 November 2026", "2026-11-10")]
    [InlineData("Rang on 31 November 2026", "2026-11-10")]
    public void Happened_OfASentence_IsTheDayThatItNames(string what, string day) =>
        Assert.Equal(day, HistoryDates.Happened(what, Entered).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
