using System.Net;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class SendTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Send_ApprovedResponse_RecordsTheDateAndAsksForTheOutcomeNext()
    {
        var id = await ApprovedAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/send");

        await client.SendFormAsync(("Input.On.Day", "9"));

        var page = await client.FollowAsync();
        Assert.Equal("Response sent", page.Banner);
        Assert.Contains("Your move Conclude the stage", page.Text, StringComparison.Ordinal);
        Assert.Contains("Answered in time on Monday 9 November 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("working days left Respond by", page.Text, StringComparison.Ordinal);
        Assert.Contains("Answered, outcome to be recorded", (await client.OpenAsync("/cases?state=open")).Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 9), (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.SentOn);
        Assert.Equal("Stage 1 response sent on 9 November 2026", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Send_NotApproved_IsRefused()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/send");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["The response must be approved before it is sent"], answer.Errors);
    }

    [Theory]
    [InlineData("", "", "", "Enter the date on which it was sent")]
    [InlineData("11", "11", "2026", "Enter a date that is today or in the past")]
    [InlineData("3", "", "2026", "Date of sending must include a month")]
    public async Task Send_DateThatCannotBe_IsSaidAndKept(string day, string month, string year, string sentence)
    {
        var id = await ApprovedAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/send");

        var answer = await client.SendFormAsync(("Input.On.Day", day), ("Input.On.Month", month), ("Input.On.Year", year));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal(day, answer.Document.QuerySelector("#Input_On_Day")!.GetAttribute("value") ?? "");
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.SentOn);
    }

    [Fact]
    public async Task Send_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await ApprovedAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/send");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Nothing recorded As you entered it Tuesday 10 November 2026", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.SentOn);
    }

    [Fact]
    public async Task Send_AnApprovedLetter_KeepsItAsItWentAndRecordsThatTheResponseWasSent()
    {
        var id = await LetterAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/send");
        Assert.Contains("Dear Rose Example", form.Text, StringComparison.Ordinal);

        await client.SendFormAsync(("Input.On.Day", "9"), ("Input.Route", "Post"));

        var page = await client.FollowAsync();
        Assert.Equal("Letter sent. It is kept as it is", page.Banner);
        Assert.Contains("Monday 9 November 2026, by post, by Ada Osei", page.Text, StringComparison.Ordinal);
        Assert.Contains("The next step on this case: Conclude the stage", page.Text, StringComparison.Ordinal);
        var letter = await portal.DbAsync(db => db.Letters.SingleAsync(one => one.CaseId == id));
        Assert.Equal((LetterKind.StageOneResponse, A.Frame.Around(CaseBuilder.ResponseText)), (letter.Kind, letter.Words));
        Assert.Equal(new DateOnly(2026, 11, 9), (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.SentOn);
    }

    [Fact]
    public async Task Send_ALetterTwice_SendsOne()
    {
        var id = await LetterAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/send");
        var (target, sent) = client.FilledIn("main form[method=post]", ("Input.Route", "Post"));

        await client.SendAsync(target, sent);
        await client.SendAsync(target, sent);

        Assert.Equal(1, await portal.DbAsync(db => db.Letters.CountAsync(one => one.CaseId == id)));
    }

    [Fact]
    public async Task Send_ALetterNoWay_AsksHowAndSendsNothing()
    {
        var id = await LetterAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/send");

        var answer = await client.SendFormAsync();

        Assert.Equal("Error: Choose how it is sent", answer.ErrorBeside("Input.Route"));
        Assert.Equal(0, await portal.DbAsync(db => db.Letters.CountAsync(one => one.CaseId == id)));
    }

    private Task<int> LetterAsync() =>
        portal.AddCaseAsync((its, office) => its.AtStage(1).WithLetterDraftedBy(office.Ada).WithLetterSubmitted().ApprovedBy(office.Mabel));

    private Task<int> ApprovedAsync() => portal.AddCaseAsync(its => its.AtStage(1).WithApprovedResponse());
}
