using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class ConcludeTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Conclude_AfterAResponse_EndsOnTheDayItWasSent()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).WithPoint().FoundOnPoints("partially-upheld").SentOn(new DateOnly(2026, 11, 6)));
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/conclude");
        Assert.Contains("The stage ends on the day on which the response was sent: Friday 6 November 2026", form.Text, StringComparison.Ordinal);
        Assert.Null(form.Document.QuerySelector("#Input_On_Day"));

        await client.SendFormAsync(("Input.Outcome", "partially-upheld"));

        var page = await client.FollowAsync();
        Assert.Equal("Stage 1 concluded: Partially upheld", page.Banner);
        Assert.Contains("Concluded in time", page.Text, StringComparison.Ordinal);
        Assert.Contains("The complainant's move They may ask for stage 2", page.Text, StringComparison.Ordinal);
        var stage = (await portal.CaseAsync(id)).Stage(1)!;
        Assert.Equal((new DateOnly(2026, 11, 6), "partially-upheld"), (stage.Concluded!.Value, stage.Outcome!));
        Assert.Equal("Stage 1 concluded on 6 November 2026: Partially upheld", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Conclude_UpheldWithoutAResponse_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["\"Upheld\" needs a response that was approved and sent"], answer.Errors);
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.Concluded);
    }

    [Fact]
    public async Task Conclude_WithoutAResponse_AsksForTheDate()
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        await client.SendFormAsync(("Input.Outcome", "recorded"), ("Input.On.Day", "5"));

        Assert.Equal($"/cases/{id}", client.Page.RedirectsTo);
        Assert.Equal(new DateOnly(2026, 11, 5), (await portal.CaseAsync(id)).Stage(1)!.Concluded);
    }

    [Fact]
    public async Task Conclude_ACompliment_NeedsNoResponse()
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        await client.SendFormAsync(("Input.Outcome", "recorded"));

        Assert.Equal("Stage 1 concluded: Recorded", (await client.FollowAsync()).Banner);
    }

    [Theory]
    [InlineData("", "10", "11", "Choose the outcome")]
    [InlineData("made-up", "10", "11", "Choose an answer from the list")]
    [InlineData("recorded", "", "", "Enter the date on which it ended")]
    [InlineData("recorded", "1", "11", "Enter a date on or after 2 November 2026, when the stage was asked for")]
    [InlineData("recorded", "1", "12", "Enter a date that is today or in the past")]
    public async Task Conclude_WhatCannotBe_IsSaidAndKept(string outcome, string day, string month, string sentence)
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        var answer = await client.SendFormAsync(
            ("Input.Outcome", outcome), ("Input.On.Day", day), ("Input.On.Month", month), ("Input.On.Year", day.Length == 0 ? "" : "2026"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal(day, answer.Document.QuerySelector("#Input_On_Day")!.GetAttribute("value") ?? "");
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.Concluded);
    }

    [Fact]
    public async Task Conclude_Twice_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).ConcludedOn(new DateOnly(2026, 11, 6)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/conclude");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This stage has already been concluded"], answer.Errors);
        Assert.EndsWith("/go-on", answer.Document.QuerySelector("main p a.govuk-link")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conclude_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/conclude");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Outcome", "recorded"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Recorded", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.Concluded);

        await client.SendFormAsync();

        Assert.Equal("recorded", (await portal.CaseAsync(id)).Stage(1)!.Outcome);
    }
}
