using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>A letter is written from its template and sent, and a document is kept with the case; a manager changes a template.</summary>
public sealed class WritingToAComplainant(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task Letter_FromTemplateToPost_AndADocument_AreForEverybodyToUse(bool script, int width)
    {
        await using var officer = await browser.VisitorAsync(script, width);
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        var path = await LogAsync(officer);

        await OpenAsync(officer, $"{path}/letters/add");
        await officer.ChooseAsync("Acknowledgement");
        await officer.ChooseAsync("For a young person");
        await officer.FillAsync("To whom does it go?", "Rose Example");
        await officer.PressAsync("Save draft");
        await officer.CheckAccessibleAsync();
        Assert.Contains("It cannot be sent yet. Fill in {points} before the letter is sent.", await officer.WordsAsync(), StringComparison.Ordinal);
        var letter = officer.Path;

        await OpenAsync(officer, $"{letter}/change");
        await officer.FillAsync("Words", "Dear Rose\n\nThank you for telling us.\n\n# What we do now\n\n- We read it\n- We answer you");
        await officer.PressAsync("Save draft");
        await OpenAsync(officer, $"{letter}/send");
        await officer.ChooseAsync("By post");
        await officer.PressAsync("Send the letter");
        await officer.CheckAccessibleAsync();
        await OpenAsync(officer, $"{path}/letters");
        await OpenAsync(officer, letter);

        await OpenAsync(officer, $"{path}/documents/add");
        await officer.Page.GetByLabel("File")
            .SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "notes.txt", MimeType = "text/plain", Buffer = [.. "Notes"u8] });
        await officer.FillAsync("What is it?", "Notes of the call");
        await officer.PressAsync("Add the document");
        await officer.CheckAccessibleAsync();
        Assert.Contains("1. Notes of the call", await officer.WordsAsync(), StringComparison.Ordinal);
        await OpenAsync(officer, "/documents?sought=notes");
    }

    [Fact]
    public async Task Templates_ByAManager_AreForEverybodyToUse()
    {
        await using var manager = await browser.VisitorAsync();
        await manager.SignInAsync(await browser.Portal.AccountAsync(Role.Manager));

        await OpenAsync(manager, "/letters/templates");
        await OpenAsync(manager, "/letters/templates/acknowledgement/plain");
        await manager.FillAsync("Words", "Dear {who}");
        await manager.FillAsync("Why is it changed?", "Plainer");
        await manager.PressAsync("Continue");
        await manager.CheckAccessibleAsync();
        Assert.Contains("Remove {who}, or use one of the fields below", await manager.WordsAsync(), StringComparison.Ordinal);

        await manager.FillAsync("Words", "Dear {recipient}\n\nWe have your letter.");
        await manager.PressAsync("Continue");
        await manager.CheckAccessibleAsync();
        Assert.Contains("Dear Robin Sample We have your letter.", await manager.WordsAsync(), StringComparison.Ordinal);
        await manager.PressAsync("Save the template");
        await manager.CheckAccessibleAsync();
    }

    [Fact]
    public async Task Letterhead_AndStandardParagraphs_AreTheCouncilsOwn()
    {
        await using var administrator = await browser.VisitorAsync();
        await administrator.SignInAsync(await browser.Portal.AccountAsync(Role.Administrator));
        await OpenAsync(administrator, "/administration/letterhead");
        await administrator.FillAsync("Name", "Rowan Clay");
        await administrator.FillAsync("Why is it changed?", "A new head of the team");
        await administrator.PressAsync("Continue");
        await administrator.CheckAccessibleAsync();
        await administrator.PressAsync("Save the letterhead");
        await administrator.CheckAccessibleAsync();

        await using var manager = await browser.VisitorAsync(width: 360);
        await manager.SignInAsync(await browser.Portal.AccountAsync(Role.Manager));
        await OpenAsync(manager, "/letters/paragraphs");
        await OpenAsync(manager, "/letters/paragraphs/add");
        await OpenAsync(manager, "/administration/retention/schedule");
    }

    private static async Task<string> LogAsync(Visitor officer)
    {
        await officer.GoAsync("/cases/log");
        await officer.SelectAsync("What does it look like?", "Statutory complaint");
        await officer.FillAsync("What is it about, in one line?", "Nobody came to visit");
        await officer.PressAsync("Log the case");
        return officer.Path;
    }

    private static async Task OpenAsync(Visitor visitor, string path)
    {
        Assert.Equal(200, await visitor.GoAsync(path));
        await visitor.CheckAccessibleAsync();
    }
}
