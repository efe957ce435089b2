using System.Net;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Triage;

public sealed class WithdrawTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Withdraw_ByTelephone_IsRecorded()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/withdraw");

        await client.SendFormAsync(("Input.Why", "She telephoned on 9 November"));

        Assert.Equal("Recorded as withdrawn", (await client.FollowAsync()).Banner);
        Assert.Equal(TriageDecision.Withdrawn, (await portal.CaseAsync(id)).Decision);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Withdrawn before it was accepted", "She telephoned on 9 November"), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Withdraw_Nothing_AsksHow()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/withdraw");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Enter how and when it was withdrawn", answer.ErrorBeside("Input.Why"));
    }

    [Fact]
    public async Task Withdraw_Twice_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Withdrawn());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/triage/withdraw");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This case has already been withdrawn"], answer.Errors);
    }

    [Fact]
    public async Task Withdraw_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/withdraw");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Why", "By e-mail"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it By e-mail", answer.Text, StringComparison.Ordinal);
        Assert.Equal(TriageDecision.Awaiting, (await portal.CaseAsync(id)).Decision);
    }
}
