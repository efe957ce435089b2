using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>The whole line: a telephone complaint, drafted, returned, redrafted, approved by somebody else, sent and concluded; then the
/// year's report.</summary>
public sealed class FromPhoneCallToPublishedReport(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    // The portal's clock stands at 10 November 2026.
    private const string Year = "2026-27";
    private const string Summary = "No personal adviser since turning 18";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Complaint_FromPhoneCallToPublishedReport_TakesTwoPeopleAndShowsTheClerkNoCase(bool script)
    {
        await using var officer = await SignInAsync(script, await browser.Portal.AccountAsync(Role.Officer));
        await using var manager = await SignInAsync(script, await browser.Portal.AccountAsync(Role.Manager));
        await using var clerk = await SignInAsync(script, await browser.Portal.AccountAsync(Role.Clerk));

        var path = await LogAndAcceptAsync(officer);
        await DraftAndSubmitAsync(officer, path, "We have looked into this.");
        await CannotApproveAsync(officer, path);
        await ReturnAsync(manager, path);
        await DraftAndSubmitAsync(officer, path, "We have looked into this, and an adviser was named on Monday.");
        await ApproveAsync(manager, path);
        await officer.AddPointAsync(path, "Nobody was named as personal adviser");
        await officer.FindAsync(path, 1, "Partially upheld");
        await SendAndConcludeAsync(officer, path);
        await SeesNoCaseAsync(clerk, path);
        await SubmitReportAsync(officer);
        await PublishAsync(manager);
        await DownloadAsync(clerk);
    }

    private async Task<Visitor> SignInAsync(bool script, Account account)
    {
        var visitor = await browser.VisitorAsync(script);
        await visitor.SignInAsync(account);
        await visitor.CheckAccessibleAsync();
        return visitor;
    }

    private static async Task<string> LogAndAcceptAsync(Visitor officer)
    {
        await OpenAsync(officer, "/cases/log");
        await officer.SelectAsync("What does it look like?", "Statutory complaint");
        await officer.FillAsync("What is it about, in one line?", Summary);
        await officer.SelectAsync("How did it come? (optional)", "Telephone");
        await officer.SelectAsync("Who they are", "Care leaver");
        await officer.PressAsync("Log the case");
        await officer.CheckAccessibleAsync();
        Assert.Contains(Summary, await officer.WordsAsync(), StringComparison.Ordinal);
        var path = officer.Path;

        await officer.PressAsync("Assess the case");
        await officer.CheckAccessibleAsync();
        await officer.ChooseAsync("A care leaver");
        await officer.ChooseAsync("Leaving care");
        foreach (var (part, value) in new[] { ("Day", "1"), ("Month", "11"), ("Year", "2026") })
        {
            await officer.Page.Locator($"#Input_About_GroundsArose_{part}").FillAsync(value);
        }

        await officer.PressAsync("Save and see what it suggests");
        await officer.CheckAccessibleAsync();
        await officer.PressAsync("Accept the case");
        await officer.CheckAccessibleAsync();
        Assert.Contains("10 working days left", await officer.WordsAsync(), StringComparison.Ordinal);
        return path;
    }

    private static async Task DraftAndSubmitAsync(Visitor officer, string path, string text)
    {
        await OpenAsync(officer, $"{path}/stages/1/draft");
        await officer.AddressAsync("Robin Sample");
        await officer.FillAsync("Response", text);
        await officer.PressAsync("Submit the letter for approval");
        await officer.CheckAccessibleAsync();
    }

    private static async Task CannotApproveAsync(Visitor officer, string path)
    {
        Assert.Equal(403, await officer.GoAsync($"{path}/stages/1/approve"));
        await officer.CheckAccessibleAsync();
    }

    private static async Task ReturnAsync(Visitor manager, string path)
    {
        await OpenAsync(manager, "/approvals");
        Assert.Contains(Summary, await manager.WordsAsync(), StringComparison.Ordinal);
        await OpenAsync(manager, $"{path}/stages/1/return");
        await manager.PressAsync("Return the response");
        await manager.CheckAccessibleAsync();
        await manager.FillAsync("What has to change?", "Say who the adviser is");
        await manager.PressAsync("Return the response");
        Assert.Contains("Say who the adviser is", await manager.WordsAsync(), StringComparison.Ordinal);
    }

    private static async Task ApproveAsync(Visitor manager, string path)
    {
        await OpenAsync(manager, $"{path}/stages/1/approve");
        Assert.Contains("an adviser was named on Monday", await manager.WordsAsync(), StringComparison.Ordinal);
        Assert.Contains("What changed since it was returned", await manager.WordsAsync(), StringComparison.Ordinal);
        await manager.PressAsync("Approve this letter");
        await manager.CheckAccessibleAsync();
    }

    private static async Task SendAndConcludeAsync(Visitor officer, string path)
    {
        await OpenAsync(officer, $"{path}/stages/1/send");
        await officer.ChooseAsync("By post");
        await officer.PressAsync("Send the letter");
        await officer.CheckAccessibleAsync();
        await OpenAsync(officer, $"{path}/stages/1/conclude");
        await officer.ChooseAsync("Partially upheld");
        await officer.PressAsync("Conclude the stage");
        await officer.CheckAccessibleAsync();
        Assert.Contains("Partially upheld", await officer.WordsAsync(), StringComparison.Ordinal);
        await OpenAsync(officer, $"{path}/history");
        Assert.Contains("Stage 1 response approved", await officer.WordsAsync(), StringComparison.Ordinal);
    }

    private static async Task SeesNoCaseAsync(Visitor clerk, string path)
    {
        string[] addresses = [path, "/cases", "/work/calendar", "/work?whose=everybody", "/approvals", "/reports", "/api/figures", $"{path}/history"];
        foreach (var address in addresses)
        {
            Assert.Equal(403, await clerk.GoAsync(address));
        }
    }

    private static async Task SubmitReportAsync(Visitor officer)
    {
        await OpenAsync(officer, $"/reports/{Year}/submit");
        if (await officer.Page.GetByLabel("Why is another edition needed?").CountAsync() > 0)
        {
            await officer.FillAsync("Why is another edition needed?", "Another complaint came");
        }

        await officer.PressAsync("Submit for approval");
        await officer.CheckAccessibleAsync();
    }

    private static async Task PublishAsync(Visitor manager)
    {
        await OpenAsync(manager, "/reports");
        await OpenAsync(manager, $"/reports/{Year}");
        await OpenAsync(manager, $"/reports/{Year}/approve");
        await manager.PressAsync("Approve the report");
        await manager.CheckAccessibleAsync();
        await OpenAsync(manager, $"/reports/{Year}/publish");
        var signOff = manager.Page.GetByLabel("Why is it published all the same?");
        if (await signOff.CountAsync() > 0)
        {
            await signOff.FillAsync("The year is not over; this edition is for the committee's summer meeting");
        }

        await manager.PressAsync("Publish the report");
        await manager.Page.WaitForURLAsync("**/published");
        await manager.CheckAccessibleAsync();
        Assert.Contains("published, edition", await manager.WordsAsync(), StringComparison.Ordinal);
    }

    private static async Task DownloadAsync(Visitor clerk)
    {
        await OpenAsync(clerk, "/published");
        var link = await clerk.Page.Locator("main a[href$='/pdf']").First.GetAttributeAsync("href");

        var first = await clerk.Page.APIRequest.GetAsync(link!);
        var later = await clerk.Page.APIRequest.GetAsync(link!);

        Assert.Equal(200, first.Status);
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await first.BodyAsync()), StringComparison.Ordinal);
        Assert.Equal(await first.BodyAsync(), await later.BodyAsync());
    }

    private static async Task OpenAsync(Visitor visitor, string path)
    {
        Assert.Equal(200, await visitor.GoAsync(path));
        await visitor.CheckAccessibleAsync();
    }
}
