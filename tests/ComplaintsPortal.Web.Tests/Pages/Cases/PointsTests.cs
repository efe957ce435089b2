using System.Net;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class PointsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_ACaseThatWentOn_ShowsTheFindingsStageByStage()
    {
        var id = await portal.AddCaseAsync(
            its => its.Accepted().WithPoint("Nobody rang back").WithPoint("The visit was late").FoundOnPoints("upheld", "withdrawn")
            .ConcludedOn(new DateOnly(2026, 11, 5), "upheld").GoneOn(new DateOnly(2026, 11, 6)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/points");

        Assert.Equal(
            ["Point 1 Upheld No finding yet", "Point 2 Withdrawn –"],
            answer.Document.QuerySelectorAll("main tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.StartsWith("Points, ", answer.Heading, StringComparison.Ordinal);
        Assert.StartsWith($"{answer.Heading} – ", answer.Document.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["Overview", "Triage", "People", "Points and stages", "Remedies and learning", "Papers and history"],
            answer.Document.QuerySelectorAll(".moj-sub-navigation__link").Select(link => link.TextContent));
        Assert.Equal("Points", answer.Document.QuerySelector(".moj-sub-navigation [aria-current=page]")!.TextContent);
        Assert.Single(answer.Document.QuerySelectorAll("a[href$=reword]"));
    }

    [Fact]
    public async Task Add_APoint_StoresItOnceThoughItIsSentTwice()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/points/add");

        await client.SendFormAsync(("Input.Words", " Nobody rang back "), ("Input.Theme", "communication"), ("Input.DesiredOutcome", "An apology"));
        var page = await client.FollowAsync();
        Assert.Equal(("Point added", $"/cases/{id}/points"), (page.Banner, page.Url));
        var version = form.Document.QuerySelector("[name='Input.Version']")!.GetAttribute("value")!;
        await client.OpenAsync($"/cases/{id}/stages/1/points/add");
        var twice = await client.SendFormAsync(("Input.Version", version), ("Input.Words", "Nobody rang back"));

        Assert.Equal(HttpStatusCode.Conflict, twice.Status);
        Assert.Contains("The point As it is now Nothing recorded As you entered it Nobody rang back", twice.Text, StringComparison.Ordinal);
        var point = Assert.Single((await portal.CaseAsync(id)).Stage(1)!.PointsRaised);
        Assert.Equal(new PointFacts("communication", null, null) { Number = 1, Words = "Nobody rang back", DesiredOutcome = "An apology" }, point.Facts);
        Assert.Equal("Stage 1 point 1 added", (await portal.LastEntryAsync(id)).What);
    }

    [Theory]
    [InlineData("", "communication", "Enter the point in words")]
    [InlineData("Nobody rang back", "made-up", "Choose an answer from the list")]
    public async Task Add_WhatCannotBe_IsSaidAndKept(string words, string theme, string sentence)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/points/add");

        var answer = await client.SendFormAsync(("Input.Words", words), ("Input.Theme", theme), ("Input.DesiredOutcome", "An apology"));

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.Status, Assert.Single(answer.Errors)));
        Assert.Contains("An apology", answer.Document.QuerySelector("#Input_DesiredOutcome")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await portal.CaseAsync(id)).Stage(1)!.PointsRaised);
    }

    [Fact]
    public async Task Add_ToAConcludedStage_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).ConcludedOn(new DateOnly(2026, 11, 6)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/points/add");

        Assert.Equal((HttpStatusCode.Conflict, "This stage has already been concluded"), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task Reword_AnAgreedPoint_VoidsTheAgreement()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint("Nobody rang"));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/points/agree");
        await client.SendFormAsync(("Input.On.Day", "4"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"));
        Assert.Equal("Agreement recorded", (await client.FollowAsync()).Banner);
        var point = (await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0];
        Assert.Equal(new DateOnly(2026, 11, 4), point.Agreed);

        var form = await client.OpenAsync($"/cases/{id}/stages/1/points/{point.Id}/reword");
        Assert.Contains("Other words have to be agreed anew", form.Text, StringComparison.Ordinal);
        await client.SendFormAsync(("Input.Words", "Nobody rang back"));

        Assert.Equal("Point reworded", (await client.FollowAsync()).Banner);
        Assert.Equal(("Nobody rang back", null),
            ((await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0].Words, (await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0].Agreed));
        Assert.Equal("Stage 1 point 1 reworded; its agreement is void", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Reword_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint("Nobody rang"));
        var point = (await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0].Id;
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/points/{point}/reword");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Words", "Nobody rang back"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Nobody rang As you entered it Nobody rang back", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Nobody rang", (await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0].Words);

        await client.SendFormAsync();

        Assert.Equal("Nobody rang back", (await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0].Words);
    }

    [Fact]
    public async Task Remove_APoint_NeedsAReason()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint());
        var point = (await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0].Id;
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/points/{point}/remove");

        Assert.Equal(["Enter why the point is removed"], (await client.SendFormAsync()).Errors);
        await client.SendFormAsync(("Input.Reason", "The same as another"));

        Assert.Equal("Point removed", (await client.FollowAsync()).Banner);
        Assert.Empty((await portal.CaseAsync(id)).Stage(1)!.PointsRaised);
        Assert.Equal("The same as another", (await portal.LastEntryAsync(id)).Why);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/stages/1/points/{point}/remove")).Status);
    }

    [Fact]
    public async Task Agree_AFutureDate_IsSaid()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/points/agree");

        Assert.Equal(["Enter the date on which the points were agreed in writing"], (await client.SendFormAsync()).Errors);
        var answer = await client.SendFormAsync(("Input.On.Day", "11"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"));

        Assert.Equal((HttpStatusCode.BadRequest, "Enter a date that is today or in the past"), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task Find_OnEachPoint_StoresTheFindings()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint("Nobody rang back").WithPoint("The visit was late"));
        var points = (await portal.CaseAsync(id)).Stage(1)!.PointsRaised;
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/points/find");

        await client.SendFormAsync(($"Input.Findings[{points[0].Id}]", "upheld"), ($"Input.Findings[{points[1].Id}]", "not-upheld"));

        var page = await client.FollowAsync();
        Assert.Equal("Findings recorded", page.Banner);
        Assert.Equal(["upheld", "not-upheld"], (await portal.CaseAsync(id)).Stage(1)!.PointsRaised.Select(point => point.Finding));
        Assert.Equal("Stage 1 findings recorded: point 1 upheld, point 2 not upheld", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Find_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint());
        var point = (await portal.CaseAsync(id)).Stage(1)!.PointsRaised[0].Id;
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/points/find");
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Stage(1)!.Points.Add(new PointTerms("Another"),
                A.Office(new Officer(@case.Owner!.Value, "Ada Osei", Role.Officer), portal.Time.GetUtcNow())));

        var answer = await client.SendFormAsync(($"Input.Findings[{point}]", "upheld"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Nothing recorded As you entered it Upheld", answer.Text, StringComparison.Ordinal);
        Assert.Equal([null, null], (await portal.CaseAsync(id)).Stage(1)!.PointsRaised.Select(one => one.Finding));

        await client.SendFormAsync();

        Assert.Equal(["upheld", null], (await portal.CaseAsync(id)).Stage(1)!.PointsRaised.Select(one => one.Finding));
    }

    [Fact]
    public async Task Find_WithoutAPoint_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/points/find");

        Assert.Equal((HttpStatusCode.Conflict, "There is no point to find on"), (answer.Status, Assert.Single(answer.Errors)));
    }
}
