using System.Net;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class ReturnTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Return_WithAReason_GoesBackToTheAuthor()
    {
        var id = await SubmittedAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/return");

        await client.SendFormAsync(("Input.Reason", "Say when the next visit is"));

        var page = await client.FollowAsync();
        Assert.Equal("Response returned", page.Banner);
        Assert.Contains("A manager returned it: Say when the next visit is", page.Text, StringComparison.Ordinal);
        var response = (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!;
        Assert.Equal((ResponseState.Returned, "Say when the next visit is"), (response.State, response.ReturnReason));
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Stage 1 response returned", "Say when the next visit is"), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Return_WithoutAReason_SaysWhatToEnter()
    {
        var id = await SubmittedAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/return");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Enter what has to change", answer.ErrorBeside("Input.Reason"));
    }

    [Fact]
    public async Task Return_TooLong_KeepsWhatWasTyped()
    {
        var id = await SubmittedAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/return");

        var answer = await client.SendFormAsync(("Input.Reason", new string('r', 2_001)));

        Assert.Equal("Error: Reason must be 2,000 characters or fewer", answer.ErrorBeside("Input.Reason"));
        Assert.Contains(new string('r', 2_001), answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_OnesOwnWords_IsRefused()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Mabel).Submitted());
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/return");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["You cannot return a response that you drafted"], answer.Errors);
    }

    [Fact]
    public async Task Return_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await SubmittedAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/stages/1/return");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Reason", "Shorter, please"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Shorter, please", answer.Text, StringComparison.Ordinal);
        Assert.Equal(ResponseState.AwaitingApproval, (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.State);
    }

    private Task<int> SubmittedAsync() => portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
}
