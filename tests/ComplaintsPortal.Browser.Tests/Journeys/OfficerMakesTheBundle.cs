using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>An officer looks where stages 2 and 3 stand, puts the panel's papers together, and gives a person what is held about them.</summary>
public sealed class OfficerMakesTheBundle(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 360)]
    public async Task Bundle_FromTheListOfTasks_IsKeptAndDownloaded(bool script, int width)
    {
        Assert.SkipWhen(Reports.Printing.Browser.Find() is null, "There is no browser to print with");
        await using var officer = await browser.VisitorAsync(script, width);
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        var path = $"/cases/{await AddCaseAsync()}";

        await OpenAsync(officer, $"{path}/investigation");
        Assert.Contains("Review panel asked for Complainant Done on Wednesday 4 November 2026", await officer.WordsAsync(), StringComparison.Ordinal);
        await OpenAsync(officer, $"{path}/panel");
        Assert.Contains("To do by Wednesday 18 November 2026 (6 working days left)", await officer.WordsAsync(), StringComparison.Ordinal);

        await officer.FollowAsync("Put the panel's papers together as one PDF");
        await officer.LoadedAsync();
        await officer.CheckAccessibleAsync();
        await officer.ChooseAsync("Keep it with the case's documents");
        await officer.PressAsync("Make the bundle");
        await officer.LoadedAsync();
        await officer.CheckAccessibleAsync();
        Assert.Contains("The bundle is made and kept:", await officer.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);

        await OpenAsync(officer, $"{path}/bundle?kind=SubjectAccess");
        await officer.Page.GetByLabel("The case and its people", new() { Exact = true }).UncheckAsync();
        await officer.PressAsync("Make the bundle");
        await officer.LoadedAsync();
        await officer.CheckAccessibleAsync();
        Assert.Contains("Choose why this is left out: The case and its people", await officer.WordsAsync(), StringComparison.Ordinal);
        await officer.SelectAsync("If it is left out, why? (The case and its people)", "Third party");
        var downloaded = await officer.Page.RunAndWaitForDownloadAsync(() => officer.PressAsync("Make the bundle"));

        Assert.EndsWith("-subject-access.pdf", downloaded.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal("%PDF"u8.ToArray(), (await File.ReadAllBytesAsync(await downloaded.PathAsync(), TestContext.Current.CancellationToken))[..4]);
    }

    private async Task<int> AddCaseAsync()
    {
        var ada = (await browser.Portal.AccountAsync(Role.Officer)).AsOfficer();
        var mabel = (await browser.Portal.AccountAsync(Role.Manager)).AsOfficer();
        return await browser.Portal.DbAsync(async db =>
        {
            var made = A.Case().LoggedBy(ada).ManagedBy(mabel).ReceivedOn(new DateOnly(2026, 11, 2)).AtStage(2).Investigated()
                .WithRecommendation(Recommender.IndependentPerson).Adjudicated().AtStage(3).Build();
            db.Cases.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });
    }

    private static async Task OpenAsync(Visitor visitor, string path)
    {
        Assert.Equal(200, await visitor.GoAsync(path));
        await visitor.CheckAccessibleAsync();
    }
}
