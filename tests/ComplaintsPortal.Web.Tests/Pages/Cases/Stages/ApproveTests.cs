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
}
