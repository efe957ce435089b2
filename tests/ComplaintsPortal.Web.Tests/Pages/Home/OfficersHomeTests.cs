using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Pages.Home;

/// <summary>Today is Tuesday 10 November 2026; a statutory complaint is due ten working days after it arrived.</summary>
public sealed class OfficersHomeTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Home_NothingToDo_SaysSoInNoughts()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/");

        Assert.Equal((HttpStatusCode.OK, "Home"), (answer.Status, answer.Heading));
        Assert.Contains("Today is Tuesday 10 November 2026. The next 5 working days end on Tuesday 17 November 2026.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(6, answer.Document.QuerySelectorAll(".portal-counts__none").Length);
        Assert.Empty(answer.Document.QuerySelectorAll("section table"));
        Assert.Equal("/", (await client.OpenAsync("/work")).RedirectsTo);
    }

    [Theory]
    [InlineData("2026-10-26", "overdue", "Overdue by 1 working day")]
    [InlineData("2026-10-27", "due-today", "Due today")]
    [InlineData("2026-10-28", "due-soon", "1 working day left")]
    [InlineData("2026-11-03", "due-soon", "5 working days left")]
    [InlineData("2026-11-04", "waiting-for-owner", "6 working days left")]
    public async Task Home_ByDueDate_HasTheCaseInOneListOnlyWithItsNextStep(string received, string list, string left)
    {
        await portal.AddCaseAsync(its => its.WithReference("CSC-1").ReceivedOn(Date(received)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/");

        Assert.Equal([list], Lists(answer));
        Assert.Contains("CSC-1", Line(answer, list), StringComparison.Ordinal);
        Assert.Contains("Acknowledge the request, CSC-1", Line(answer, list), StringComparison.Ordinal);
        Assert.Contains(left, Line(answer, list), StringComparison.Ordinal);
        Assert.Contains("You", Line(answer, list), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_ByWhatHappenedToTheResponse_SaysTheStepAndWhoseMoveAndLeadsWhereTheyMay()
    {
        await portal.AddCaseAsync((its, office) => its.WithReference("WAITS").AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        await portal.AddCaseAsync((its, office) =>
            its.WithReference("RETURNED").AtStage(1).WithResponseDraftedBy(office.Ada).Submitted().ReturnedBy(office.Mabel));
        await portal.AddCaseAsync(its => its.WithReference("APPROVED").AtStage(1).WithApprovedResponse());
        await portal.AddCaseAsync(its => its.WithReference("SENT").AtStage(1).SentOn(new(2026, 11, 10)));
        await portal.AddCaseAsync(its => its.WithReference("NEW"));
        await portal.AddCaseAsync(its => its.WithReference("CODE").ReceivedOn(new(2026, 11, 9)).Under("code").Accepted());
        await portal.AddCaseAsync(its => its.WithReference("STAGE2").ReceivedOn(new(2026, 11, 9)).AtStage(2));
        await portal.AddCaseAsync(its => its.WithReference("WINDOW").ReceivedOn(new(2026, 10, 1)).AtStage(1).ConcludedOn(new(2026, 10, 14)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/");

        var rows = answer.Document.QuerySelectorAll("section tbody tr");
        Assert.Equal(8, rows.Length);
        foreach (var (reference, step, whose, page) in new[]
        {
            ("WAITS", "Approve or return the response", "A manager", ""), ("RETURNED", "Change the response, which was returned", "You", "/draft"),
            ("APPROVED", "Send the response", "You", "/send"), ("SENT", "Conclude the stage", "You", "/conclude"),
            ("NEW", "Assess it", "You", "/triage"), ("CODE", "Acknowledge", "You", "/acknowledge"),
            ("STAGE2", "Carry on with the investigation", "You", "/investigation"), ("WINDOW", "They may ask for stage 2", "The complainant", "/go-on"),
        })
        {
            var row = rows.Single(one => one.QuerySelector("th a")!.TextContent == reference);
            var link = row.QuerySelector("td a")!;
            Assert.StartsWith(step, link.TextContent, StringComparison.Ordinal);
            Assert.EndsWith(page, link.GetAttribute("href")!, StringComparison.Ordinal);
            Assert.Equal(whose, row.QuerySelector("td[data-label='Whose move']")!.TextContent);
            Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(link.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task Home_WithSeveralThingsDue_HasTheCaseOnceAndSaysTheOthersInItsRow()
    {
        await portal.AddCaseAsync(its => its.WithReference("TWICE").ReceivedOn(new(2026, 9, 1)).AtStage(1).GoneOn(new(2026, 11, 9)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/");

        Assert.Equal(["overdue"], Lists(answer));
        Assert.Contains("stage 1 and 2", Line(answer, "overdue"), StringComparison.Ordinal);
        Assert.Contains("also: Carry on with the investigation", Line(answer, "overdue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_MoreThanTen_ShowsTheMostUrgentTenAndLeadsToAllOfThemInPages()
    {
        for (var day = 1; day <= 26; day++)
        {
            var received = new DateOnly(2026, 9, day);
            await portal.AddCaseAsync(its => its.WithReference($"SEP-{received.Day:00}").ReceivedOn(received).Accepted());
        }

        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/");
        Assert.Equal(10, answer.Document.QuerySelectorAll("section[aria-labelledby=overdue] tbody tr").Length);
        Assert.Equal("26", answer.Document.QuerySelector(".portal-counts__item--late .portal-counts__number")!.TextContent);
        var all = answer.Document.QuerySelector("section[aria-labelledby=overdue] p a")!;
        Assert.Equal("All 26: Overdue", all.TextContent);
        var first = await client.OpenAsync(all.GetAttribute("href")!);
        var second = await client.OpenAsync("/work/due?state=overdue&page=2");

        Assert.Contains("1 to 25 of 26", first.Text, StringComparison.Ordinal);
        Assert.Equal(26, References(first).Concat(References(second)).Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/work/due?state=concluded")).Status);
        Assert.Equal(References(first), References(await client.OpenAsync("/work/due")));
    }

    [Fact]
    public async Task Home_OfSomebodyElsesCase_IsEverybodysAndNotTheirs()
    {
        await portal.AddCaseAsync((its, office) => its.WithReference("MABEL").ReceivedOn(new(2026, 10, 26)).Accepted().GivenTo(office.Mabel));
        var nobodys = await portal.AddCaseAsync(its => its.WithReference("NOBODY").ReceivedOn(new(2026, 11, 9)).Accepted());
        await portal.LeaveToNobodyAsync(nobodys);
        using var client = await portal.SignInAsync(Role.Officer);

        var mine = await client.OpenAsync("/");
        var everybodys = await client.OpenAsync("/work?whose=everybody");

        Assert.Empty(Lists(mine));
        Assert.Equal("Everybody's work", everybodys.Heading);
        Assert.Contains("Mabel Firth", Line(everybodys, "overdue"), StringComparison.Ordinal);
        Assert.Contains("Nobody has it", Line(everybodys, "waiting-for-owner"), StringComparison.Ordinal);
        Assert.Contains("Open cases that nobody has: 1", everybodys.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_BesideTheWork_HasTheDiaryWhatChangedAndWhatWasReadLast()
    {
        var (ada, mabel) = ((await portal.OfficeAsync()).Ada, (await portal.OfficeAsync()).Mabel);
        var id = await portal.AddCaseAsync(its => its.WithReference("CSC-7").About("The bus").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}");
        var looked = await client.OpenAsync("/");
        Assert.Null(looked.Document.QuerySelector("#changed"));
        Assert.Contains("CSC-7", looked.Document.QuerySelector("ul[aria-labelledby=recent]")!.TextContent, StringComparison.Ordinal);

        await portal.ChangeMeanwhileAsync(id, @case =>
            @case.Keeping.Diary.SetTask(new("Ring the school", new DateOnly(2026, 11, 12), ada), 0, A.Office(mabel, portal.Time.GetUtcNow())));
        var answer = await client.OpenAsync("/");

        Assert.Contains("CSC-7: 1 new entry", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Thursday 12 November 2026 Ring the school", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Ring the school", Line(answer, "due-soon"), StringComparison.Ordinal);
    }

    private static string[] References(PortalAnswer answer) => [.. answer.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];

    private static string[] Lists(PortalAnswer answer) =>
        [.. answer.Document.QuerySelectorAll("main section").Select(section => section.GetAttribute("aria-labelledby")!)];

    private static string Line(PortalAnswer answer, string list) =>
        Assert.Single(answer.Document.QuerySelectorAll($"section[aria-labelledby={list}] tbody tr")).TextContent;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
