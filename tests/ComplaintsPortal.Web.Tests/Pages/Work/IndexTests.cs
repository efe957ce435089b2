using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Pages.Work;

/// <summary>Today is Tuesday 10 November 2026; a statutory complaint is due ten working days after it arrived.</summary>
public sealed class IndexTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Work_NothingToDo_SaysSoInNoughts()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("My work", answer.Heading);
        Assert.Contains("Today is Tuesday 10 November 2026. The next 5 working days end on Tuesday 17 November 2026.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(8, answer.Document.QuerySelectorAll(".portal-counts__none").Length);
        Assert.Empty(answer.Document.QuerySelectorAll("section table"));
    }

    [Theory]
    [InlineData("2026-10-26", "overdue", "Overdue by 1 working day")]
    [InlineData("2026-10-27", "due-today", "Due today")]
    [InlineData("2026-10-28", "due-soon", "1 working day left")]
    [InlineData("2026-11-03", "due-soon", "5 working days left")]
    public async Task Work_ByDueDate_StandsInOneListOnly(string received, string list, string left)
    {
        await portal.AddCaseAsync(its => its.WithReference("CSC-1").ReceivedOn(Date(received)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        Assert.Equal([list], Lists(answer));
        Assert.Contains("CSC-1", Line(answer, list), StringComparison.Ordinal);
        Assert.Contains(left, Line(answer, list), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_DueAfterTheWorkingWeek_IsNotListedYet()
    {
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 11, 4)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        Assert.Empty(Lists(answer));
    }

    [Theory]
    [InlineData("/work")]
    [InlineData("/work/due?state=due-today")]
    public async Task Work_AnsweredStage_SaysSoAndNotHowMuchTimeIsLeft(string page)
    {
        await portal.AddCaseAsync(its => its.WithReference("SENT").ReceivedOn(new(2026, 10, 27)).AtStage(1).SentOn(new(2026, 11, 9)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync(page);

        Assert.Contains("Answered, outcome to be recorded9 Nov 2026", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Due today10 Nov 2026", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_ByWhatHappenedToTheResponse_ListsEachWhereItWaits()
    {
        await portal.AddCaseAsync((its, office) =>
            its.WithReference("WAITS").ReceivedOn(new(2026, 11, 9)).AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        await portal.AddCaseAsync((its, office) =>
            its.WithReference("RETURNED").ReceivedOn(new(2026, 11, 9)).AtStage(1).WithResponseDraftedBy(office.Ada).Submitted().ReturnedBy(office.Mabel));
        await portal.AddCaseAsync(its => its.WithReference("APPROVED").ReceivedOn(new(2026, 11, 9)).AtStage(1).WithApprovedResponse());
        await portal.AddCaseAsync(its => its.WithReference("SENT").ReceivedOn(new(2026, 11, 9)).AtStage(1).SentOn(new(2026, 11, 10)));
        await portal.AddCaseAsync(its => its.WithReference("NEW").ReceivedOn(new(2026, 11, 9)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        Assert.Equal(["returned", "to-be-sent", "awaiting-triage", "awaiting-approval"], Lists(answer));
        Assert.Contains("RETURNED", Line(answer, "returned"), StringComparison.Ordinal);
        Assert.Contains("APPROVED", Line(answer, "to-be-sent"), StringComparison.Ordinal);
        Assert.Contains("NEW", Line(answer, "awaiting-triage"), StringComparison.Ordinal);
        Assert.Contains("WAITS", Line(answer, "awaiting-approval"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_SomebodyElsesCase_IsEverybodysAndNotMine()
    {
        await portal.AddCaseAsync((its, office) => its.WithReference("MABEL").ReceivedOn(new(2026, 10, 26)).Accepted().GivenTo(office.Mabel));
        using var client = await portal.SignInAsync(Role.Officer);

        var mine = await client.OpenAsync("/work");
        var everybodys = await client.OpenAsync("/work?whose=everybody");

        Assert.Empty(Lists(mine));
        Assert.Equal("Everybody's work", everybodys.Heading);
        Assert.Contains("Mabel Firth", Line(everybodys, "overdue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_CaseThatNobodyHas_IsOfferedToEverybody()
    {
        var id = await portal.AddCaseAsync(its => its.WithReference("NOBODY").ReceivedOn(new(2026, 11, 9)).Accepted());
        await portal.LeaveToNobodyAsync(id);
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        Assert.Equal(["nobody"], Lists(answer));
        Assert.Contains("NOBODY", Line(answer, "nobody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_EarlierStageLeftWithoutAResponse_IsListedBesideTheLater()
    {
        await portal.AddCaseAsync(its => its.WithReference("TWICE").ReceivedOn(new(2026, 9, 1)).AtStage(1).GoneOn(new(2026, 11, 9)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        Assert.Equal(["overdue"], Lists(answer));
        Assert.Contains("stage 1", Line(answer, "overdue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_MoreThanTen_ShowsTheMostUrgentTenAndLeadsToAllOfThem()
    {
        for (var day = 1; day <= 11; day++)
        {
            var received = new DateOnly(2026, 9, day);
            await portal.AddCaseAsync(its => its.WithReference($"SEP-{received.Day:00}").ReceivedOn(received).Accepted());
        }

        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        var rows = answer.Document.QuerySelectorAll("section[aria-labelledby=overdue] tbody tr");
        Assert.Equal(10, rows.Length);
        Assert.Contains("SEP-01", rows[0].TextContent, StringComparison.Ordinal);
        var all = answer.Document.QuerySelector("section[aria-labelledby=overdue] p a")!;
        Assert.Equal("All 22: Overdue", all.TextContent);
        var list = await client.OpenAsync(all.GetAttribute("href")!);
        Assert.Contains("1 to 22 of 22", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-02", "overdue", "Acknowledge: overdue by 1 working day")]
    [InlineData("2026-11-03", "due-today", "Acknowledge: due today")]
    [InlineData("2026-11-04", "due-soon", "Acknowledge: 1 working day left")]
    public async Task Work_AnotherDeadlineThanTheStages_IsListedWithWhatIsDue(string received, string list, string line)
    {
        await portal.AddCaseAsync(its => its.WithReference("CODE").ReceivedOn(Date(received)).Under("code").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/work");

        var row = answer.Document.QuerySelectorAll($"section[aria-labelledby={list}] tbody tr")
            .Single(one => one.TextContent.Contains("Acknowledge", StringComparison.Ordinal));
        Assert.Contains(line, row.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/cases/", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_MoreThanAPage_GoesOnWhereThePageBeforeEnded()
    {
        for (var day = 1; day <= 13; day++)
        {
            var received = new DateOnly(2026, 9, day);
            await portal.AddCaseAsync(its => its.WithReference($"SEP-{received.Day:00}").ReceivedOn(received).Accepted());
        }

        using var client = await portal.SignInAsync(Role.Officer);

        var first = Rows(await client.OpenAsync("/work/due?state=overdue"));
        var second = Rows(await client.OpenAsync("/work/due?state=overdue&page=2"));

        Assert.Equal((25, 1), (first.Length, second.Length));
        Assert.Equal(26, first.Concat(second).Distinct().Count());
        Assert.Contains("Offer stage 2", second[0], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/work/due?state=concluded")).Status);
        Assert.Equal(first, Rows(await client.OpenAsync("/work/due")));
    }

    private static string[] Rows(PortalAnswer answer) => [.. answer.Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent)];

    private static string[] Lists(PortalAnswer answer) =>
        [.. answer.Document.QuerySelectorAll("main section").Select(section => section.GetAttribute("aria-labelledby")!)];

    private static string Line(PortalAnswer answer, string list) =>
        Assert.Single(answer.Document.QuerySelectorAll($"section[aria-labelledby={list}] tbody tr")).TextContent;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
