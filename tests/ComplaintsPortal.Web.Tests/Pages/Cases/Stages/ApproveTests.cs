using System.Net;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class ApproveTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Approve_WhatSomebodyElseWrote_ApprovesTheExactWords()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        using var client = await portal.SignInAsync(Role.Manager);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/approve");
        Assert.Contains(CaseBuilder.ResponseText, form.Text, StringComparison.Ordinal);
        Assert.Contains("You approve exactly these words", form.Text, StringComparison.Ordinal);

        await client.SendFormAsync();

        Assert.Equal("Response approved", (await client.FollowAsync()).Banner);
        Assert.Equal(ResponseState.Approved, (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.State);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Stage 1 response approved", "Mabel Firth"), (entry.What, entry.ByName));
    }

    [Fact]
    public async Task Approve_OnesOwnWords_IsRefused()
    {
        var id = await portal.AddCaseAsync(
            (its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).WithResponseDraftedBy(office.Mabel, "Both our words").Submitted());
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/approve");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["You cannot approve a response that you drafted"], answer.Errors);
        Assert.Null(answer.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Approve_NotSubmitted_IsRefused()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada));
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/approve");

        Assert.Equal(["This response has not been submitted for approval"], answer.Errors);
    }

    [Fact]
    public async Task Approve_WordsChangedAndSubmittedAgainMeanwhile_ApprovesNothing()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/approve");
        await portal.ChangeMeanwhileAsync(id, @case =>
        {
            @case.Stage(1)!.Response.Return("Say when it happened", A.Office(office.Mabel, portal.Time.GetUtcNow()));
            @case.Stage(1)!.Response.Draft("Not what you read", A.Office(office.Ada, portal.Time.GetUtcNow(), A.Procedure()));
            @case.Stage(1)!.Response.Submit(A.Office(office.Ada, portal.Time.GetUtcNow()));
        });

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Not what you read", answer.Text, StringComparison.Ordinal);
        Assert.Equal(ResponseState.AwaitingApproval, (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.State);
    }

    [Fact]
    public async Task Approve_ALetter_ShowsAllOfItBesideTheComplaintAndIsOfItsWords()
    {
        var id = await portal.AddCaseAsync(
            (its, office) => its.AtStage(1).WithPoint("The visit was cancelled").WithLetterDraftedBy(office.Ada).WithLetterSubmitted());
        using var client = await portal.SignInAsync(Role.Manager);

        var form = await client.OpenAsync($"/cases/{id}/stages/1/approve");
        await client.SendFormAsync();

        Assert.Contains(
            $"Dear Rose Example {CaseBuilder.ResponseText} The Ombudsman You can go there. Yours sincerely Ada Osei", form.Text,
            StringComparison.Ordinal);
        Assert.Contains("The visit was cancelled: no finding yet", form.Text, StringComparison.Ordinal);
        Assert.Contains("the whole letter as it will go", form.Text, StringComparison.Ordinal);
        Assert.Equal(ResponseState.Approved, (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.State);
    }

    [Fact]
    public async Task Approve_ALetterWhoseTemplateChanged_KeepsTheWordsThatWereSubmitted()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithLetterDraftedBy(office.Ada).WithLetterSubmitted());
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync("/letters/templates/stage-one-response/plain");
        await manager.SendFormAsync(("Input.Text", "Good day {recipient}\n\n{response}"), ("Input.Why", "Plainer"));

        var form = await manager.OpenAsync($"/cases/{id}/stages/1/approve");

        Assert.Contains("Dear Rose Example", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Good day", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approve_AfterAReturn_ShowsWordByWordWhatChangedSince()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithLetterDraftedBy(office.Ada, "We are very sorry.").WithLetterSubmitted()
            .ReturnedBy(office.Mabel).WithLetterDraftedBy(office.Ada, "We are sorry. The next visit is on Saturday.").WithLetterSubmitted());
        using var client = await portal.SignInAsync(Role.Manager);

        var form = await client.OpenAsync($"/cases/{id}/stages/1/approve");

        Assert.Contains("It was returned with: Say when the next visit is 6 words added, 1 removed.", form.Text, StringComparison.Ordinal);
        Assert.Contains(form.Document.QuerySelectorAll("ins"), added => added.TextContent.Contains("The next visit is on Saturday.", StringComparison.Ordinal));
        Assert.Contains("very", Assert.Single(form.Document.QuerySelectorAll("del")).TextContent, StringComparison.Ordinal);
        Assert.Single(form.Document.QuerySelectorAll(".portal-changes p"));
    }

    [Fact]
    public async Task Approve_ReturnedFromTheSamePage_GoesBackWithTheReason()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithLetterDraftedBy(office.Ada).WithLetterSubmitted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/approve");

        await client.SendFormAsync("main form[action$='/return']", ("Input.Reason", "Say who arranges it"));

        Assert.Equal("Response returned", (await client.FollowAsync()).Banner);
        Assert.Equal("Say who arranges it", (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.ReturnReason);
    }

    [Fact]
    public async Task Approve_ALetterOfASealedCase_IsNotThereForOthers()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithLetterDraftedBy(office.Ada).WithLetterSubmitted());
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        var mabels = A.Office(office.Mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(id, @case =>
        {
            @case.Keeping.AssignTo(office.Mabel, mabels);
            @case.Sealing.Seal([office.Mabel], "It names staff", mabels);
        });

        foreach (var page in new[] { "draft", "submit", "send", "letter/html" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/stages/1/{page}")).Status);
        }
    }
}
