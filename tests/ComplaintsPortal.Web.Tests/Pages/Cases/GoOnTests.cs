using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class GoOnTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task GoOn_AfterTheResponse_BeginsTheNextStage()
    {
        var id = await AnsweredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/go-on");
        Assert.Contains("The next stage is stage 2, Independent investigation", form.Text, StringComparison.Ordinal);

        await client.SendFormAsync(("Input.Asked.Day", "9"), ("Input.Reason", "disagreed-outcome"));

        var page = await client.FollowAsync();
        Assert.Equal("Stage 2 has begun", page.Banner);
        Assert.Contains("Stage 2, independent investigation", page.Text, StringComparison.Ordinal);
        var stage = (await portal.CaseAsync(id)).Stage(2)!;
        Assert.Equal((new DateOnly(2026, 11, 9), "disagreed-outcome"), (stage.Received, stage.EscalationReason!));
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Stage 2 asked for: Independent investigation", "Disagrees with the outcome"), (entry.What, entry.Why));
    }

    [Fact]
    public async Task GoOn_BeforeTheResponse_IsRefusedWithTheRegulation()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/go-on");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Not before this stage is concluded, or day 20 has passed (regulation 14)"], answer.Errors);
    }

    [Fact]
    public async Task GoOn_NotAccepted_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/go-on");

        Assert.Equal(["The case has not been accepted yet"], answer.Errors);
    }

    [Theory]
    [InlineData("", "", "", "Enter the date on which it was asked for")]
    [InlineData("5", "11", "2026", "Enter a date on or after 6 November 2026, when this stage was concluded")]
    [InlineData("11", "11", "2026", "Enter a date that is today or in the past")]
    public async Task GoOn_DateThatCannotBe_IsSaidAndKept(string day, string month, string year, string sentence)
    {
        var id = await AnsweredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/go-on");

        var answer = await client.SendFormAsync(("Input.Asked.Day", day), ("Input.Asked.Month", month), ("Input.Asked.Year", year));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal(day, answer.Document.QuerySelector("#Input_Asked_Day")!.GetAttribute("value") ?? "");
        Assert.Single((await portal.CaseAsync(id)).Stages);
    }

    [Fact]
    public async Task GoOn_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var id = await AnsweredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/go-on");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Tuesday 10 November 2026", answer.Text, StringComparison.Ordinal);
        Assert.Single((await portal.CaseAsync(id)).Stages);

        await client.SendFormAsync();

        Assert.Equal(2, (await portal.CaseAsync(id)).Stages.Count);
    }

    private Task<int> AnsweredAsync() => portal.AddCaseAsync(its => its.AtStage(1).ConcludedOn(new DateOnly(2026, 11, 6)));
}
