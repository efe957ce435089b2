using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Web.TagHelpers;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

public sealed class ClockRulerTests
{
    private static readonly DateOnly Start = new(2026, 11, 2);

    [Fact]
    public void Ruler_WithinTheLimit_SpansTheLastLimitAndMarksToday()
    {
        var ruler = Ruler(new StageRule(1, "Local resolution", 10, 20), extended: false, new DateOnly(2026, 11, 10));

        Assert.Equal((6, 20, "Today, day 6"), (ruler.Day, ruler.Length, ruler.MarkLabel));
        Assert.Equal([(0, "2 Nov", false), (10, "Day 10: due 16 Nov", true), (20, "Day 20, if extended: 30 Nov", false)], ruler.Labels());
    }

    [Fact]
    public void Ruler_Extended_KeepsTheDateBeforeIt()
    {
        var ruler = Ruler(new StageRule(1, "Local resolution", 10, 20), extended: true, new DateOnly(2026, 11, 10));

        Assert.Equal([(0, "2 Nov", false), (10, "Day 10: 16 Nov", false), (20, "Day 20: due 30 Nov", true)], ruler.Labels());
        Assert.Equal(
            "Working days: started on 2 Nov, today is day 6, due on day 20, 30 Nov; before the extension it was due on day 10, 16 Nov.", ruler.Sentence);
    }

    [Fact]
    public void Ruler_LongOverdue_EndsAQuarterBeyondTheLastLimit()
    {
        var ruler = Ruler(new StageRule(1, "Local resolution", 10, 20), extended: false, new DateOnly(2026, 12, 31));

        Assert.Equal((25, "Today, day 41"), (ruler.Length, ruler.MarkLabel));
    }

    [Fact]
    public void Ruler_OneLimitOnly_NamesItOnce()
    {
        var ruler = Ruler(new StageRule(3, "Review panel", 50, 50), extended: false, Start);

        Assert.Equal([(0, "2 Nov", false), (50, "Day 50: due 14 Jan", true)], ruler.Labels());
    }

    [Fact]
    public void Ruler_LimitOfNoDays_CanStillBeDrawn()
    {
        var ruler = Ruler(new StageRule(1, "At once", 0), extended: false, Start);

        Assert.Equal((0, 1), (ruler.Due, ruler.Length));
    }

    private static ClockRuler Ruler(StageRule rule, bool extended, DateOnly today) =>
        new(Clock.For(rule, new StageDates(Start), extended, A.Calendar())!, today, "Today", A.Calendar());
}
