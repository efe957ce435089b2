using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using Microsoft.Playwright;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>
/// An officer narrows the list, chooses its columns and order, saves it, takes it away, prints a register and gives cases to a colleague; what there is to
/// press is pressed by keyboard.
/// </summary>
public sealed class OfficerWorksTheList(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Officer_FromAllCasesToTheOnesThatAColleagueGets_WorksTheListByKeyboard()
    {
        await browser.Portal.AddAccountAsync(Role.Officer, "Carl Coming");
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await officer.LogAsync("Corporate complaint", "The school bus does not come on Fridays");
        await officer.LogAsync("Statutory complaint", "Savings were not passed on");

        await officer.OpenAsync("/cases");
        await OpenAsync(officer, "Procedure and stage");
        await officer.Page.Locator("#Procedure").SelectOptionAsync(new SelectOptionValue { Label = "Corporate complaint" });
        await OpenAsync(officer, "Columns");
        await officer.ChooseAsync("Complainant");
        await officer.ChooseAsync("Days taken");
        await EnterAsync(officer.Page.GetByRole(AriaRole.Button, new() { Name = "Apply the filter" }).Last);
        await officer.CheckAccessibleAsync();
        await officer.SeesAsync("Procedure: Corporate complaint");
        await officer.SeesAsync("Cases 1 to 1 of 1");
        Assert.Contains("procedure=corporate", officer.Path, StringComparison.Ordinal);

        await EnterAsync(officer.Page.Locator("thead").GetByRole(AriaRole.Link, new() { Name = "Complainant" }));
        await officer.CheckAccessibleAsync();
        Assert.Equal("ascending", await officer.Page.Locator("th", new() { HasText = "Complainant" }).First.GetAttributeAsync("aria-sort"));

        await EnterAsync(officer.Page.GetByRole(AriaRole.Link, new() { Name = "Save this list under a name" }));
        await officer.FillAsync("Name", "Corporate ones");
        await officer.ChooseAsync("Everybody who works on cases sees it");
        await officer.DoAsync("Save the list");
        await officer.SeesAsync("List saved: Corporate ones");
        var csv = await (await officer.Page.APIRequest.GetAsync(officer.Path.Replace("/cases?", "/cases/export/csv?", StringComparison.Ordinal))).TextAsync();
        Assert.Contains("The school bus does not come on Fridays", csv, StringComparison.Ordinal);

        await officer.OpenAsync("/cases");
        await officer.ReadAsync("Corporate ones");
        await officer.Page.Locator("tbody input[type=checkbox]").First.FocusAsync();
        await officer.Page.Keyboard.PressAsync("Space");
        await EnterAsync(officer.Page.GetByRole(AriaRole.Button, new() { Name = "Assign the chosen cases" }));
        await officer.CheckAccessibleAsync();
        await officer.SelectAsync("Who should have them?", "Carl Coming");
        await officer.DoAsync("Show what would change");
        await officer.SeesAsync("These become Carl Coming’s");
        await officer.DoAsync("Give 1 case to Carl Coming");
        await officer.SeesAsync("1 case given to Carl Coming");
        await officer.SeesAsync("Carl Coming");

        await officer.ReadAsync("Change Corporate ones");
        await officer.DoAsync("Take the list away");
        await officer.SeesAsync("Saved list taken away: Corporate ones");
        await officer.Page.SetViewportSizeAsync(360, 800);
        await officer.OpenAsync("/cases?kind=complaint&dates=due&show=child&show=status");
    }

    private static async Task OpenAsync(Visitor officer, string part)
    {
        await officer.Page.Locator("summary", new() { HasText = part }).FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task EnterAsync(ILocator what)
    {
        await what.FocusAsync();
        await what.PressAsync("Enter");
    }
}
