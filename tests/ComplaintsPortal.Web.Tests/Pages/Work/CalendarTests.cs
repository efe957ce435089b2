using System.Net;
using AngleSharp.Dom;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Work;

/// <summary>The dates of the work in hand by day. Today is Tuesday 10 November 2026.</summary>
public sealed class CalendarTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Month_OfAnOfficer_HasTheirDatesOnTheirDaysAndLeadsToTheCases()
    {
        var (ada, mabel) = ((await portal.OfficeAsync()).Ada, (await portal.OfficeAsync()).Mabel);
        var id = await portal.AddCaseAsync(its => its.WithReference("MINE").Accepted());
        await portal.AddCaseAsync((its, office) => its.WithReference("MABELS").Accepted().GivenTo(office.Mabel));
        await portal.ChangeMeanwhileAsync(id, @case =>
            @case.Keeping.Diary.SetTask(new("Ring the school", new DateOnly(2026, 11, 12), ada), 0, A.Office(mabel, portal.Time.GetUtcNow())));
        using var client = await portal.SignInAsync(Role.Officer);

        var month = await client.OpenAsync("/work/calendar");

        Assert.Equal("Calendar: November 2026", month.Heading);
        Assert.Equal(42, month.Document.QuerySelectorAll(".portal-calendar__day").Length);
        Assert.Contains("10 November, today", Day(month, "[aria-current=date]"), StringComparison.Ordinal);
        Assert.Contains("MINE, Stage 1 is due", With(month, "16 November"), StringComparison.Ordinal);
        Assert.Contains("Task: Ring the school", With(month, "12 November"), StringComparison.Ordinal);
        Assert.DoesNotContain("MABELS", month.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(month.Document.QuerySelector(".portal-calendar a")!.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task Calendar_ByPersonAndTeam_IsNarrowedToThose()
    {
        await portal.AddCaseAsync(its => its.WithReference("ADAS").Accepted());
        var id = await portal.AddCaseAsync((its, office) => its.WithReference("MABELS").Accepted().GivenTo(office.Mabel));
        const string team = "north";
        await portal.DbAsync(db =>
        {
            db.ListEntries.Add(new ListEntry(ListName.Team, team, "North team"));
            return db.SaveChangesAsync();
        });
        await portal.DbAsync(db => db.Cases.Where(@case => @case.Id == id).ExecuteUpdateAsync(set => set.SetProperty(@case => @case.Team, team)));
        using var client = await portal.SignInAsync(Role.Officer);
        var mabel = (await portal.OfficeAsync()).Mabel;

        Assert.Equal(["MABELS"], Cases(await client.OpenAsync($"/work/calendar?whose={mabel.Id}")));
        Assert.Equal(["ADAS", "MABELS"], Cases(await client.OpenAsync("/work/calendar?whose=everybody")));
        Assert.Equal(["MABELS"], Cases(await client.OpenAsync($"/work/calendar?whose=everybody&team={team}")));
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/work/calendar?whose=somebody")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/work/calendar?team=nowhere")).Status);
    }

    [Fact]
    public async Task Calendar_AWeekAtATime_GoesForwardAndBack()
    {
        await portal.AddCaseAsync(its => its.WithReference("NEXT").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var week = await client.OpenAsync("/work/calendar?show=week");
        var next = await client.OpenAsync(week.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var back = await client.OpenAsync(next.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        Assert.Equal("Calendar: Week from Monday 9 November 2026", week.Heading);
        Assert.Equal("Calendar: Week from Monday 16 November 2026", next.Heading);
        Assert.Equal((7, week.Heading), (next.Document.QuerySelectorAll(".portal-calendar__day").Length, back.Heading));
        Assert.Equal(["NEXT"], Cases(next));
        Assert.Contains("Nothing is due on these days", week.Text, StringComparison.Ordinal);
        Assert.Equal(week.Heading, (await client.OpenAsync("/work/calendar?show=week&on=9999-12-31")).Heading);
    }

    private static string[] Cases(PortalAnswer answer) =>
        [.. answer.Document.QuerySelectorAll(".portal-calendar li > a").Select(link => link.FirstChild!.TextContent).Distinct().Order()];

    private static string Day(PortalAnswer answer, string selector) => answer.Document.QuerySelector(selector)!.Text();

    private static string With(PortalAnswer answer, string date) => answer.Document.QuerySelectorAll(".portal-calendar__day")
        .Single(day => day.QuerySelector(".portal-calendar__date")!.TextContent.EndsWith($" {date}", StringComparison.Ordinal)).TextContent;
}
