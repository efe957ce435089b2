using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys.Arriving;

/// <summary>A parent telephones who telephoned before: the form says so while the officer types, and the earlier person is picked.</summary>
public sealed class CallerWhoWasHereBefore(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Caller_KnownByTheirNumber_IsPickedWhileTyping()
    {
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        var earlier = await officer.LogAsync(
            "Statutory complaint", "Visits that were cancelled", ("Name", "Robin Notional"), ("Telephone number", "01632 960 031"));

        await officer.OpenAsync("/cases/log");
        await officer.SelectAsync("What does it look like?", "Statutory complaint");
        await officer.FillAsync("What is it about, in one line?", "Savings that were not passed on");
        await officer.FillAsync("Telephone number", "01632960031");
        await officer.Page.GetByLabel("Name", new() { Exact = true }).FocusAsync();
        await officer.Page.GetByLabel("Yes: Robin Notional", new() { Exact = true }).CheckAsync();
        await officer.CheckAccessibleAsync();
        await officer.DoAsync("Log the case");

        await officer.SeesAsync("Robin Notional");
        await officer.SeesAsync("Other cases of the same person");
        Assert.NotEqual(earlier, officer.Path);
    }
}
