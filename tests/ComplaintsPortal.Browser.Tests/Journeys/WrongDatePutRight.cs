using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>
/// A date was mistyped, and one entry was made twice: an officer corrects the one after seeing what moves by it, a manager voids the other,
/// and an administrator moves a bank holiday.
/// </summary>
public sealed class WrongDatePutRight(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task WrongDate_Corrected_IsShownWithWhatMovesBeforeItIsSaved()
    {
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        var path = await officer.LogAsync("Statutory complaint", "A date that was mistyped");
        await officer.AssessAsync("A parent", "Support for a child or family, or being looked after", new DateOnly(2026, 11, 2));
        await officer.OpenAsync($"{path}/triage/accept");
        await officer.FillAsync("Why does it belong there?", "A parent, about support under Part 3");
        await officer.DoAsync("Accept the case");

        await officer.OpenAsync($"{path}/correct");
        await officer.ReadAsync("Correct Received");
        await officer.DateAsync("Which date is right?", new DateOnly(2026, 11, 5));
        await officer.FillAsync("Why was it recorded wrongly?", "The stamp on the envelope");
        await officer.DoAsync("Show what moves");
        await officer.SeesAsync("due on Thursday 19 November 2026 instead of Tuesday 24 November 2026");
        await officer.DoAsync("Save the correction");

        await officer.OpenAsync($"{path}/history");
        await officer.SeesAsync("Corrected: received, from 10 November 2026 to 5 November 2026");
    }

    [Fact]
    public async Task SameThingLoggedTwice_Voided_IsKeptAndCountsNowhere()
    {
        await using var manager = await browser.VisitorAsync();
        await manager.SignInAsync(await browser.Portal.AccountAsync(Role.Manager));
        var path = await manager.LogAsync("Statutory complaint", "Logged twice");

        await manager.OpenAsync($"{path}/void");
        await manager.FillAsync("Why?", "The same letter was logged yesterday");
        await manager.DoAsync("Show what moves");
        await manager.DoAsync("Void the entry");
        await manager.SeesAsync("It is kept, and counts in no figure, list or deadline");
        await manager.OpenAsync("/cases?state=voided");
        await manager.SeesAsync("Logged twice");
    }

    [Fact]
    public async Task BankHoliday_Moved_IsShownWithWhatMovesBeforeItIsSaved()
    {
        await using var administrator = await browser.VisitorAsync();
        await administrator.SignInAsync(await browser.Portal.AccountAsync(Role.Administrator));

        await administrator.OpenAsync("/administration/calendar");
        await administrator.ReadAsync("Change Monday 31 August 2026");
        await administrator.ChooseAsync("It moves to another day");
        await administrator.DateAsync("To which day does it move?", new DateOnly(2026, 9, 7));
        await administrator.FillAsync("Why is it changed?", "Proclaimed");
        await administrator.DoAsync("Continue");
        await administrator.SeesAsync("No due date moves.");
        await administrator.DoAsync("Save the change");
        await administrator.SeesAsync("Monday 7 September, Summer bank holiday");
    }
}
