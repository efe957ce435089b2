using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>An officer writes what the tables cannot say: previewed, put right, saved, and read in the draft.</summary>
public sealed class WordsOfAReport(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Words_PreviewedAndSaved_StandInTheDraft()
    {
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));

        await officer.OpenAsync("/reports/2026-27");
        await officer.ReadAsync("Write its words");
        await officer.SeesAsync("Empty");
        await officer.ReadAsync("Children's voice");
        await officer.FillAsync("Words", "Children made {{recieved child=yes}} complaints.");
        await officer.DoAsync("Preview");
        await officer.SeesAsync("there is no measure \"recieved\". The nearest is received");
        await officer.FillAsync("Words", "Children made {{received child=yes}} complaints, **all** of them heard.");
        await officer.DoAsync("Preview");
        await officer.SeesAsync("Children made 0 complaints, all of them heard.");
        await officer.DoAsync("Save the words");
        await officer.SeesAsync("Words saved: Children's voice");

        var draft = await (await officer.Page.APIRequest.GetAsync("/reports/2026-27/html")).TextAsync();
        Assert.Matches(
            "Children made <span class=\"filled\"><a href=\"[^\"]+\">0</a></span> complaints, <strong>all</strong> of them heard\\.", draft);
    }
}
