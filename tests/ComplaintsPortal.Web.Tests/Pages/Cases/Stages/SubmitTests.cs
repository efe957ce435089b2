using System.Net;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class SubmitTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Submit_ADraft_WaitsForApproval()
    {
        var id = await portal.AddCaseAsync((its, office) => its.About("Three visits were cancelled").AtStage(1).WithLetterDraftedBy(office.Ada));
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/submit");
        Assert.Contains(CaseBuilder.ResponseText, form.Text, StringComparison.Ordinal);

        await client.SendFormAsync();

        var page = await client.FollowAsync();
        Assert.Equal("Letter submitted for approval", page.Banner);
        Assert.Contains("A manager's move Approve or return the response", page.Text, StringComparison.Ordinal);
        Assert.Equal(ResponseState.AwaitingApproval, (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.State);
        Assert.Equal("Stage 1 response submitted for approval", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Submit_NoDraft_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/submit");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["No response has been drafted yet"], answer.Errors);
    }

    [Fact]
    public async Task Submit_WordsChangedMeanwhile_ShowsTheNewWordsAndSubmitsNothing()
    {
        var id = await portal.AddCaseAsync((its, office) => its.About("Three visits were cancelled").AtStage(1).WithLetterDraftedBy(office.Ada));
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/submit");
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Stage(1)!.Response.Draft("Other words", A.Office(office.Mabel, portal.Time.GetUtcNow(), A.Procedure())));

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Stage 1 response drafted, by Mabel Firth", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Other words", answer.Text, StringComparison.Ordinal);
        Assert.Equal(ResponseState.Draft, (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.State);
    }
}
