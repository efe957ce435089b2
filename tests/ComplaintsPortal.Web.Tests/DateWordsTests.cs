using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Web.Tests;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2026-11-09", "2026-11-10", "Overdue by 1 working day")]
    [InlineData("2026-11-05", "2026-11-10", "Overdue by 3 working days")]
    [InlineData("2026-11-06", "2026-11-07", "Overdue")]
    [InlineData("2026-11-10", "2026-11-10", "Due today")]
    [InlineData("2026-11-11", "2026-11-10", "1 working day left")]
    [InlineData("2026-11-16", "2026-11-10", "4 working days left")]
    [InlineData("2026-11-09", "2026-11-07", "1 working day left")]
    public void TimeLeft_AroundTheDueDate_CountsWorkingDays(string due, string today, string words) =>
        Assert.Equal(words, DateWords.TimeLeft(Date(due), Date(today), A.Calendar()));

    [Fact]
    public void InWords_JustBeforeMidnightInSummer_IsTheNextDayInTheOffice() =>
        Assert.Equal("Today, 12:30am", new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero).InWords(new DateOnly(2026, 7, 1)));

    [Fact]
    public void InWords_WithinASentence_NamesTheDayAndTheTimeInTheOffice() =>
        Assert.Equal("Wednesday 1 July 2026 at 12:30am", new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero).InWords());

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
