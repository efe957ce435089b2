using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>
/// A year's report: words written, commented on, submitted, refused to its author, returned, approved by another manager, published, superseded, and
/// answered by the committee. Without script, as everything must work.
/// </summary>
public sealed class ReportByTwoPeople(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Report = "/reports/2025-26";

    private static readonly string[] Formats = ["html", "pdf", "docx", "csv"];

    [Fact]
    public async Task Report_WrittenApprovedByAnotherPublishedAndSuperseded_IsAllThatAClerkSees()
    {
        var nora = await browser.Portal.AddAccountAsync(Role.Manager, "Nora Bell");
        await AddComplaintAsync();
        await using var officer = await SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await using var author = await SignInAsync(await browser.Portal.AccountAsync(Role.Manager));
        await using var approver = await SignInAsync(nora);
        await using var clerk = await SignInAsync(await browser.Portal.AccountAsync(Role.Clerk));

        await WriteAsync(author);
        await SubmitAsync(officer);
        await author.IsRefusedAsync($"{Report}/approve", "Your words stand in this report: another manager approves it");
        await ReturnWithACommentAsync(approver);
        await AnswerAsync(officer);
        await SettleAsync(approver);
        await SubmitAsync(officer);
        await ApproveAsync(approver);
        await SetAndStopAsync(author);
        await PublishAsync(author);
        var first = await DownloadAsync(clerk);

        await AddComplaintAsync();
        await SubmitAsync(officer, "A complaint was entered late");
        await ApproveAsync(approver);
        await PublishAsync(author);
        await RespondAsync(officer);
        await SeesTwoEditionsAsync(clerk, first);
    }

    private async Task<Visitor> SignInAsync(Account account)
    {
        var visitor = await browser.VisitorAsync(script: false);
        await visitor.SignInAsync(account);
        return visitor;
    }

    private Task AddComplaintAsync() => browser.Portal.DbAsync(async db =>
    {
        var ada = (await browser.Portal.AccountAsync(Role.Officer)).AsOfficer();
        var mabel = (await browser.Portal.AccountAsync(Role.Manager)).AsOfficer();
        db.Cases.Add(A.Case().ReceivedOn(new(2025, 6, 2)).LoggedBy(ada).ManagedBy(mabel).AtStage(1).ConcludedOn(new(2025, 6, 10), "upheld").Build());
        await db.SaveChangesAsync();
    });

    private static async Task WriteAsync(Visitor author)
    {
        await author.OpenAsync($"{Report}/words/themes");
        await author.FillAsync("Words", "Delay was the theme of the year.");
        await author.DoAsync("Save the words");
    }

    private static async Task SubmitAsync(Visitor officer, string? reason = null)
    {
        await officer.OpenAsync(Report);
        await officer.ReadAsync("Submit for approval");
        if (reason is not null)
        {
            await officer.FillAsync("Why is another edition needed?", reason);
        }

        await officer.DoAsync("Submit for approval");
        await officer.SeesAsync("Report on 2025-26 submitted for approval");
    }

    private static async Task ReturnWithACommentAsync(Visitor approver)
    {
        await approver.OpenAsync($"{Report}/comments");
        await approver.SelectAsync("Part of the report", "What arrived");
        await approver.FillAsync("Your comment", "Is one complaint in a year not unusual?");
        await approver.DoAsync("Add the comment");
        await approver.OpenAsync($"{Report}/return");
        await approver.FillAsync("What has to change?", "Answer the comment first");
        await approver.DoAsync("Return the report");
        await approver.SeesAsync("Report on 2025-26 returned");
    }

    private static async Task AnswerAsync(Visitor officer)
    {
        await officer.OpenAsync(Report);
        await officer.SeesAsync("Answer the comment first");
        await officer.ReadAsync("1 comment on the draft is not settled.");
        await officer.Page.Locator("main a[href*='/comments/']").First.ClickAsync();
        await officer.CheckAccessibleAsync();
        await officer.FillAsync("Your answer", "It is what was recorded");
        await officer.DoAsync("Add the answer");
    }

    private static async Task SettleAsync(Visitor approver)
    {
        await approver.OpenAsync($"{Report}/comments");
        await approver.Page.Locator("main a[href*='/comments/']").First.ClickAsync();
        await approver.DoAsync("Settle the comment");
        await approver.SeesAsync("Comment settled");
    }

    private static async Task ApproveAsync(Visitor approver)
    {
        await approver.OpenAsync(Report);
        await approver.ReadAsync("Approve this report");
        await approver.DoAsync("Approve the report");
        await approver.SeesAsync("Report on 2025-26 approved");
    }

    private static async Task SetAndStopAsync(Visitor manager)
    {
        await manager.OpenAsync($"{Report}/schedule");
        await manager.DateAsync("On which day?", new(2026, 11, 17));
        await manager.FillAsync("At which hour?", "10:00");
        await manager.ChooseAsync("Colin Park");
        await SignOffAsync(manager);
        await manager.PressAsync("Set the publication");
        await manager.Page.WaitForURLAsync($"**{Report}");
        await manager.SeesAsync("Before that it is open to Colin Park.");
        await manager.CheckAccessibleAsync();
        await manager.ReadAsync("Stop the publication");
        await manager.DoAsync("Stop the publication");
        await manager.SeesAsync("The publication of the report on 2025-26 is stopped");
    }

    private static async Task PublishAsync(Visitor manager)
    {
        await manager.OpenAsync($"{Report}/publish");
        await SignOffAsync(manager);
        await manager.PressAsync("Publish the report");
        await manager.Page.WaitForURLAsync("**/published");
        await manager.CheckAccessibleAsync();
        await manager.SeesAsync("Report on 2025-26 published, edition");
    }

    // What this server cannot print is in the way, where it lacks typefaces.
    private static async Task SignOffAsync(Visitor manager)
    {
        var reason = manager.Page.GetByLabel("Why is it published all the same?");
        if (await reason.CountAsync() > 0)
        {
            await reason.FillAsync("Nothing else is missing");
        }
    }

    private static async Task<IReadOnlyList<byte[]>> DownloadAsync(Visitor clerk)
    {
        foreach (var address in new[] { Report, $"{Report}/html", $"{Report}/comments", $"{Report}/approve", "/reports", "/cases" })
        {
            Assert.Equal(403, await clerk.GoAsync(address));
        }

        await clerk.OpenAsync("/published");
        List<byte[]> files = [];
        foreach (var format in Formats)
        {
            var link = await clerk.Page.Locator($"main a[href$='/{format}']").Last.GetAttributeAsync("href");
            var file = await clerk.Page.APIRequest.GetAsync(link!);
            Assert.Equal(200, file.Status);
            files.Add(await file.BodyAsync());
        }

        return files;
    }

    private static async Task RespondAsync(Visitor officer)
    {
        await officer.OpenAsync("/published");
        await officer.Page.Locator("main a[href$='/response']").First.ClickAsync();
        await officer.CheckAccessibleAsync();
        await officer.DateAsync("When was it given?", new(2026, 11, 9));
        await officer.FillAsync("Who gave it?", "Children and Young People's Committee");
        await officer.FillAsync("What does it say?", "The committee welcomes the report.");
        await officer.DoAsync("Record the response");
    }

    // The earlier edition stands last, and is what it was.
    private static async Task SeesTwoEditionsAsync(Visitor clerk, IReadOnlyList<byte[]> first)
    {
        Assert.Equal(first, await DownloadAsync(clerk));
        await clerk.SeesAsync("Superseded");
        await clerk.SeesAsync("The committee welcomes the report.");
        await clerk.Page.Locator("main a[href$='/changes']").First.ClickAsync();
        await clerk.CheckAccessibleAsync();
        await clerk.SeesAsync("A complaint was entered late");
        await clerk.SeesAsync("figures are different");
    }
}
