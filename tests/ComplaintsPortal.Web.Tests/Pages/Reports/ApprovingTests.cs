using System.Net;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

/// <summary>A report is submitted, approved by somebody else and only then published, at once or at its hour.</summary>
public sealed class ApprovingTests : IAsyncLifetime
{
    private const string Report = "/reports/2025-26";
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 3)).AtStage(1).ConcludedOn(new(2025, 6, 10), "upheld"));
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Report_SubmittedReturnedSubmittedAndApproved_TellsEachStepOnItsPage()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        using var mabel = await portal.SignInAsync(Role.Manager);
        Assert.Contains("It is submitted, another manager approves it", (await ada.OpenAsync(Report)).Text, StringComparison.Ordinal);

        await ada.OpenAsync($"{Report}/submit");
        await ada.SendFormAsync();
        Assert.Equal("Report on 2025-26 submitted for approval", (await ada.FollowAsync()).Banner);
        Assert.Contains(
            "Report on 2025-26, edition 1: submitted by Ada Osei", (await mabel.OpenAsync("/approvals")).Document.QuerySelector("#reports")!.TextContent,
            StringComparison.Ordinal);
        await mabel.OpenAsync($"{Report}/return");
        Assert.Equal("Error: Enter what has to change", (await mabel.SendFormAsync()).ErrorBeside("Input.Reason"));
        await mabel.SendFormAsync(("Input.Reason", "Say more of advocacy"));
        Assert.Equal("Report on 2025-26 returned", (await mabel.FollowAsync()).Banner);
        Assert.Contains("Say more of advocacy", (await ada.OpenAsync(Report)).Text, StringComparison.Ordinal);
        await ada.OpenAsync($"{Report}/submit");
        await ada.SendFormAsync();
        await mabel.OpenAsync($"{Report}/approve");
        await mabel.SendFormAsync();
        var approved = await mabel.FollowAsync();

        Assert.Equal("Report on 2025-26 approved", approved.Banner);
        Assert.Contains("Submitted by Ada Osei, approved by Mabel Firth", approved.Text, StringComparison.Ordinal);
        Assert.NotNull(approved.Document.QuerySelector($"a[href='{Report}/publish']"));
        Assert.Equal(4, await portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.What.StartsWith("Report on 2025-26, edition 1: "))));
    }

    [Fact]
    public async Task Approve_ByWhoeverSubmittedIt_IsRefused()
    {
        using var mabel = await portal.SignInAsync(Role.Manager);
        await mabel.OpenAsync($"{Report}/submit");
        await mabel.SendFormAsync();

        var answer = await mabel.OpenAsync($"{Report}/approve");

        Assert.Equal((HttpStatusCode)409, answer.Status);
        Assert.Equal(["You submitted this report: another manager approves it"], answer.Errors);
        Assert.Null(answer.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Approve_ByWhoeverWroteInIt_IsRefused()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        using var mabel = await portal.SignInAsync(Role.Manager);
        await mabel.OpenAsync($"{Report}/words/themes");
        await mabel.SendFormAsync(("Input.Text", "Delay was the theme of the year."));
        await ada.OpenAsync($"{Report}/submit");
        await ada.SendFormAsync();

        Assert.Equal(
            ["Your words stand in this report: another manager approves it"], (await mabel.OpenAsync($"{Report}/approve")).Errors);
    }

    [Fact]
    public async Task Approve_AFormThatIsTooOld_IsRefusedAndStoresNothing()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var nora = await portal.SignInAsync(await portal.NoraAsync());
        await ada.OpenAsync($"{Report}/submit");
        await ada.SendFormAsync();
        await mabel.OpenAsync($"{Report}/approve");
        await nora.OpenAsync($"{Report}/return");
        await nora.SendFormAsync(("Input.Reason", "Wait"));
        await ada.OpenAsync($"{Report}/submit");
        await ada.SendFormAsync();

        var answer = await mabel.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(CourseState.Submitted, (await CourseAsync()).State);
    }

    [Fact]
    public async Task Publish_WithoutAnApproval_IsRefusedAndStoresNothing()
    {
        using var mabel = await portal.SignInAsync(Role.Manager);

        var answer = await mabel.OpenAsync($"{Report}/publish");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Nobody has approved this report: it is submitted first, and another manager approves it"], answer.Errors);
        Assert.Null(answer.Document.QuerySelector("main form"));
        Assert.Equal(0, await portal.DbAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task Publish_AfterACaseChanged_VoidsTheApprovalAndTellsManagersHow()
    {
        await portal.ApproveReportAsync("2025-26");
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var ada = await portal.SignInAsync(Role.Officer);
        await mabel.OpenAsync($"{Report}/publish");
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 4)).AtStage(1).ConcludedOn(new(2025, 6, 11), "upheld"));

        var answer = await mabel.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.StartsWith(
            "This report has changed since it was approved: it has to be submitted again. Figures moved: ", answer.Errors[0], StringComparison.Ordinal);
        Assert.Equal((CourseState.Returned, 3), ((await CourseAsync()).State, (await CourseAsync()).Version));
        Assert.Contains("from 1 to 2", (await mabel.OpenAsync(Report)).Text, StringComparison.Ordinal);
        var seenByAda = (await ada.OpenAsync(Report)).Text;
        Assert.Contains("It had changed since it was approved. A manager sees how.", seenByAda, StringComparison.Ordinal);
        Assert.DoesNotContain("from 1 to 2", seenByAda, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ByTwoManagersAtOnce_MakesOneEdition()
    {
        await portal.ApproveReportAsync("2025-26");
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var nora = await portal.SignInAsync(await portal.NoraAsync());
        await mabel.OpenAsync($"{Report}/publish");
        await nora.OpenAsync($"{Report}/publish");

        await Task.WhenAll(mabel.SendFormAsync(("Input.SignOff", "Now")), nora.SendFormAsync(("Input.SignOff", "Now")));
        await Task.WhenAll(EndAsync(mabel), EndAsync(nora));

        Assert.Equal(1, await portal.DbAsync(db => db.Editions.CountAsync()));
        Assert.Equal(1, await portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.What == "Report on 2025-26 published, edition 1")));
    }

    [Fact]
    public async Task Schedule_ForAnHour_IsReadByThoseNamedAloneUntilThen()
    {
        await portal.ApproveReportAsync("2025-26");
        var colin = await portal.AccountAsync(Role.Clerk);
        var other = await portal.AddAccountAsync(Role.Clerk, "Olive Reed");
        using var mabel = await portal.SignInAsync(Role.Manager);
        await mabel.OpenAsync($"{Report}/schedule");

        await mabel.SendFormAsync(
            ("Input.Day.Day", "17"), ("Input.Day.Month", "11"), ("Input.Day.Year", "2026"), ("Input.Hour", "10:00"), ("Input.Readers", colin.Id.ToString()),
            ("Input.SignOff", "Nothing else is missing"));
        await mabel.FollowPublicationAsync();
        var draft = await mabel.FollowAsync();

        Assert.Equal("Report on 2025-26 is to be published on Tuesday 17 November 2026 at 10:00am", draft.Banner);
        Assert.Contains("Before that it is open to Colin Park", draft.Text, StringComparison.Ordinal);
        var edition = await portal.DbAsync(db => db.Editions.Select(one => one.Id).SingleAsync());
        using var named = await portal.SignInAsync(colin);
        using var unnamed = await portal.SignInAsync(other);
        Assert.Contains("Not published yet", (await named.OpenAsync("/published")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await named.OpenAsync($"/published/{edition}/html")).Status);
        Assert.Contains("No report has been published yet", (await unnamed.OpenAsync("/published")).Text, StringComparison.Ordinal);
        foreach (var format in new[] { "html", "html?read=yes", "pdf", "docx", "csv" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await unnamed.OpenAsync($"/published/{edition}/{format}")).Status);
        }

        await ReleaseAsync(new(2026, 11, 17, 9, 59, 0, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.NotFound, (await unnamed.OpenAsync($"/published/{edition}/pdf")).Status);
        await ReleaseAsync(new(2026, 11, 17, 10, 0, 0, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.OK, (await unnamed.OpenAsync($"/published/{edition}/pdf")).Status);
    }

    [Fact]
    public async Task Schedule_WithWhatCannotBe_SaysSoBesideTheFieldsAndKeepsThem()
    {
        await portal.ApproveReportAsync("2025-26");
        using var mabel = await portal.SignInAsync(Role.Manager);
        await mabel.OpenAsync($"{Report}/schedule");

        var answer = await mabel.SendFormAsync(
            ("Input.Day.Day", "9"), ("Input.Day.Month", "11"), ("Input.Day.Year", "2026"), ("Input.Hour", "10:00"), ("Input.SignOff", "So"));
        Assert.Equal("Error: Enter a day and an hour that are still to come", answer.ErrorBeside("Input.Day"));
        answer = await mabel.SendFormAsync(("Input.Hour", "noon"), ("Input.SignOff", "So"));

        Assert.Equal("Error: Enter the hour as 10:00 or 14:30", answer.ErrorBeside("Input.Hour"));
        Assert.Equal("noon", answer.Document.QuerySelector("#Input_Hour")!.GetAttribute("value"));
        Assert.Equal(0, await portal.DbAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task Schedule_ThenStopped_TakesTheEditionAway()
    {
        await portal.ApproveReportAsync("2025-26");
        using var mabel = await portal.SignInAsync(Role.Manager);
        Assert.Equal(["No edition of this report waits for its hour"], (await mabel.OpenAsync($"{Report}/stop")).Errors);
        await mabel.OpenAsync($"{Report}/schedule");
        await mabel.SendFormAsync(
            ("Input.Day.Day", "17"), ("Input.Day.Month", "11"), ("Input.Day.Year", "2026"), ("Input.Hour", "10.00"), ("Input.SignOff", "So"));
        await mabel.FollowPublicationAsync();

        await mabel.OpenAsync($"{Report}/stop");
        await mabel.SendFormAsync();

        Assert.Equal("The publication of the report on 2025-26 is stopped", (await mabel.FollowAsync()).Banner);
        Assert.Equal(0, await portal.DbAsync(db => db.Editions.CountAsync()));
        Assert.Equal(CourseState.Approved, (await CourseAsync()).State);
    }

    [Fact]
    public async Task Submit_ASecondEdition_NeedsAReasonThatEverybodyReadsWithWhatChanged()
    {
        await portal.ApproveReportAsync("2025-26");
        using var mabel = await portal.SignInAsync(Role.Manager);
        await PublishAsync(mabel);
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 4)).AtStage(1).ConcludedOn(new(2025, 6, 11), "upheld"));
        using var ada = await portal.SignInAsync(Role.Officer);
        using var nora = await portal.SignInAsync(await portal.NoraAsync());
        await ada.OpenAsync($"{Report}/submit");

        var without = await ada.SendFormAsync();
        Assert.Equal("Error: Enter why another edition is needed: it is printed on its cover", without.ErrorBeside("Input.Reason"));
        await ada.SendFormAsync(("Input.Reason", "A complaint was entered late"));
        var approving = await nora.OpenAsync($"{Report}/approve");
        Assert.Contains("A complaint was entered late", approving.Text, StringComparison.Ordinal);
        Assert.Contains("figures are different", approving.Document.QuerySelector("#figures caption")!.TextContent, StringComparison.Ordinal);
        await nora.SendFormAsync();
        await PublishAsync(mabel);

        using var clerk = await portal.SignInAsync(Role.Clerk);
        var list = await clerk.OpenAsync("/published");
        Assert.Contains("Superseded A later edition takes its place", list.Text, StringComparison.Ordinal);
        Assert.Contains("Why there is another edition: A complaint was entered late", list.Text, StringComparison.Ordinal);
        var changes = await clerk.OpenAsync(list.Document.QuerySelector("a[href$='/changes']")!.GetAttribute("href")!);
        Assert.Equal("What edition 2 changed", changes.Heading);
        Assert.Contains(
            changes.Document.QuerySelectorAll("#figures tbody tr"),
            row => row.TextContent.Contains("Received: Statutory complaint; stage 1", StringComparison.OrdinalIgnoreCase));
        var editions = await portal.DbAsync(db => db.Editions.OrderBy(one => one.Number).Select(one => one.Id).ToListAsync());
        Assert.Equal(HttpStatusCode.OK, (await clerk.OpenAsync($"/published/{editions[0]}/pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/published/{editions[0]}/changes")).Status);
    }

    private static async Task PublishAsync(PortalClient manager)
    {
        await manager.OpenAsync($"{Report}/publish");
        await manager.SendFormAsync(("Input.SignOff", "Nothing else is missing"));
        Assert.Equal("/published", (await manager.FollowPublicationAsync()).RedirectsTo);
    }

    // Whoever came second may be refused at once, led to the other's publication, or find it over.
    private static async Task EndAsync(PortalClient manager)
    {
        if (manager.Page.IsRedirect)
        {
            await manager.FollowPublicationAsync();
        }
    }

    private Task<ReportCourse> CourseAsync() => portal.DbAsync(db => db.ReportCourses.AsNoTracking().SingleAsync());

    private async Task ReleaseAsync(DateTimeOffset now)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EditionRelease>().RunAsync(now, TestContext.Current.CancellationToken);
    }
}
