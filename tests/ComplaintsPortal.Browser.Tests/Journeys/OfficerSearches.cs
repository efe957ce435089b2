using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using ComplaintsPortal.Testing.Builders;
using Microsoft.Playwright;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>Somebody rings, and an officer looks for them from wherever they are: by the keyboard alone, and without script.</summary>
public sealed class OfficerSearches(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Search_ByTheKeyboardAlone_LeadsToThePersonWhoRings()
    {
        await AddAsync();
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await officer.GoAsync("/");

        await officer.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await officer.Page.Keyboard.TypeAsync("Robyn Sampel");
        var options = officer.Page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToContainTextAsync("Robin Sample");
        await officer.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await officer.CheckAccessibleAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Robin Sample");

        await officer.Page.Keyboard.PressAsync("/");
        await officer.Page.Keyboard.TypeAsync("school buses");
        await officer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(officer.Page.Locator("ol mark").First).ToBeVisibleAsync();
        await officer.CheckAccessibleAsync();
        await officer.Page.GoBackAsync();
        await officer.Page.GoForwardAsync();
        await Assertions.Expect(officer.Page.Locator("ol mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_WithoutScript_IsAFormLikeAnyOther()
    {
        await AddAsync();
        await using var officer = await browser.VisitorAsync(script: false, width: 400);
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await officer.GoAsync("/");

        await officer.FillAsync("Search people and cases", "school buses");
        await officer.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(officer.Page.Locator("ol mark").First).ToBeVisibleAsync();
        await officer.CheckAccessibleAsync();
    }

    private Task AddAsync() => browser.Portal.DbAsync(async db =>
    {
        if (db.ContactDetails.Any())
        {
            return;
        }

        var ada = (await browser.Portal.AccountAsync(Role.Officer)).AsOfficer();
        db.ContactDetails.Add(new ContactDetails("p-robin", "Robin Sample", null, "01632 960 111", null));
        db.Cases.Add(A.Case().LoggedBy(ada).About("The school bus does not come").Knowing(known => known with { Complainant = "p-robin" }).Build());
        await db.SaveChangesAsync();
    });
}
