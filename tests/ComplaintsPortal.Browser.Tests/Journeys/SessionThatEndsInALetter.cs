using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>A session ends in the middle of a letter, and nothing that was typed is lost; with script and without.</summary>
public sealed class SessionThatEndsInALetter(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Words = "Dear Rose\n\nWe are sorry that nobody came to see you on 3 February.";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task Letter_SentAfterTheSessionEnded_IsGivenBackAfterSigningIn(bool script, int width)
    {
        var ada = await browser.Portal.AccountAsync(Role.Officer);
        await using var officer = await browser.VisitorAsync(script, width);
        await officer.SignInAsync(ada);
        await officer.LogAsync("Statutory complaint", "Nobody came to visit");
        var path = string.Join('/', officer.Path.Split('/').Take(3));
        await officer.OpenAsync($"{path}/letters/add");
        await officer.ChooseAsync("Acknowledgement");
        await officer.ChooseAsync("For a young person");
        await officer.FillAsync("To whom does it go?", "Rose Example");
        await officer.DoAsync("Save draft");
        var letter = officer.Path;
        await officer.OpenAsync($"{letter}/change");
        await officer.FillAsync("Words", Words);
        browser.Portal.Time.Advance(TimeSpan.FromMinutes(61));

        await officer.DoAsync("Save draft");
        await officer.SeesAsync("You were signed out while you wrote. Sign in again within an hour, and you have back what you entered.");
        await officer.FillAsync("E-mail address", ada.Email!);
        await officer.Page.Locator("input[type=password]").FillAsync(Testing.Host.PortalHost.Password);
        await officer.DoAsync("Sign in");
        await officer.SeesAsync("You were signed out while you wrote");
        Assert.Equal(Words, (await officer.Page.GetByLabel("Words", new() { Exact = true }).InputValueAsync()).ReplaceLineEndings("\n"));
        await officer.DoAsync("Save draft");

        await officer.SeesAsync("We are sorry that nobody came to see you on 3 February.");
    }

    [Fact]
    public async Task Letter_LeftWhileItIsWritten_IsOfferedAgain()
    {
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await officer.LogAsync("Statutory complaint", "Nobody came to visit again");
        var notes = $"{string.Join('/', officer.Path.Split('/').Take(3))}/notes";
        await officer.OpenAsync(notes);
        await officer.FillAsync("Write a note", "She rang, and asked for a visit before");
        await officer.Page.Locator(".portal-draft:not([hidden])").WaitForAsync();

        await officer.OpenAsync(notes);
        await officer.SeesAsync("You wrote something here and did not save it");
        await officer.DoAsync("Put it back");

        Assert.Equal("She rang, and asked for a visit before", await officer.Page.GetByLabel("Write a note", new() { Exact = true }).InputValueAsync());
    }
}
