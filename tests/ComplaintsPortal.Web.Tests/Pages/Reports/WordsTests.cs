using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

/// <summary>Writing the words of a report: kept with their author, previewed, refused in plain words, and never over somebody else's.</summary>
public sealed class WordsTests : IAsyncLifetime
{
    private const string Themes = "/reports/2026-27/words/themes";
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Write_WithAFigure_StandsInTheDraftAndInTheAudit()
    {
        await AddAsync(7);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync(Themes);

        await client.SendFormAsync(("Input.Text", "We had **{{received stage=1}}** complaints."));
        var saved = await client.FollowAsync();
        var list = await client.OpenAsync("/reports/2026-27/words");
        var draft = await client.OpenAsync("/reports/2026-27/html");

        Assert.Equal("Words saved: Themes", saved.Banner);
        Assert.Contains("Written by", saved.Text, StringComparison.Ordinal);
        Assert.Equal("We had 7 complaints.", saved.Document.QuerySelector(".portal-report-words")!.TextContent.Trim());
        Assert.Contains("1 of ", list.Text, StringComparison.Ordinal);
        Assert.Equal("7", draft.Document.QuerySelector(".filled")!.TextContent);
        Assert.Equal(1, await portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.What == "Words of the report on 2026-27, Themes: written")));
    }

    [Fact]
    public async Task Write_WithWhatCannotStandThere_NamesItBesideTheFieldAndKeepsTheWords()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync(Themes);

        var answer = await client.SendFormAsync(("Input.Text", "We had {{recieved stage=1}}.\n\n# So"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Line 3: a heading cannot stand here", answer.ErrorBeside("Input.Text"), StringComparison.Ordinal);
        Assert.Contains("{{recieved stage=1}}: there is no measure \"recieved\". The nearest is received",
            answer.Document.QuerySelector("#wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We had {{recieved stage=1}}.", answer.Document.QuerySelector("#Input_Text")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await TextAsync());
    }

    [Fact]
    public async Task Preview_OfTypedWords_ShowsThemAndStoresNothing()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync(Themes);
        var (_, sent) = client.FilledIn("main form[method=post]", ("Input.Text", "<3 and {{received stage=1}} & more"));

        var answer = await client.SendAsync($"{Themes}?handler=Preview", sent);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("<3 and 0 & more", answer.Document.QuerySelector(".portal-report-words")!.TextContent.Trim());
        Assert.Contains("2026-04-01..2026-11-10,received,stage=1", answer.Text, StringComparison.Ordinal);
        Assert.Null(await TextAsync());
    }

    [Fact]
    public async Task Preview_WhileSomebodyTypes_IsThatPieceOfThePageAndStoresNothing()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync(Themes);
        var (_, sent) = client.FilledIn("main form[method=post]", ("Input.Text", "We had {{received stage=1}}."));
        var (_, wrong) = client.FilledIn("main form[method=post]", ("Input.Text", "We had {{recieved stage=1}}."));

        var right = await client.SendAsync($"{Themes}?handler=Preview&live=true", [.. sent.Where(field => field.Key != "__form")]);
        var refused = await client.SendAsync($"{Themes}?handler=Preview&live=true", [.. wrong.Where(field => field.Key != "__form")]);

        Assert.Equal("We had 0.", right.Document.QuerySelector(".portal-report-words")!.TextContent.Trim());
        Assert.Null(right.Document.QuerySelector("textarea"));
        Assert.Contains("there is no measure \"recieved\"", refused.Document.QuerySelector("#wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Null(refused.Document.QuerySelector(".portal-report-words"));
        Assert.Null(await TextAsync());
    }

    [Fact]
    public async Task Preview_ForAnOfficer_ShowsNoSmallNumber()
    {
        await AddAsync(3);
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);
        await officer.OpenAsync(Themes);
        await officer.SendFormAsync(("Input.Text", "We had {{received stage=1}}."));

        Assert.Equal("We had suppressed.", (await officer.FollowAsync()).Document.QuerySelector(".portal-report-words")!.TextContent.Trim());
        Assert.DoesNotContain("No longer fits", (await officer.OpenAsync(Themes)).Text, StringComparison.Ordinal);
        Assert.Equal("We had 3.", (await manager.OpenAsync(Themes)).Document.QuerySelector(".portal-report-words")!.TextContent.Trim());
    }

    [Fact]
    public async Task Write_ByTwoAtOnce_TheSecondSeesBothAndNeitherIsLost()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        using var other = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync(Themes);
        await other.OpenAsync(Themes);

        await other.SendFormAsync(("Input.Text", "Theirs"));
        var answer = await client.SendFormAsync(("Input.Text", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Theirs", answer.Document.QuerySelector(".portal-letter")!.TextContent);
        Assert.Contains("Mine", answer.Document.QuerySelector("#Input_Text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Theirs", (await TextAsync())!.Current!.Text);

        await client.SendFormAsync();
        var saved = await client.FollowAsync();

        Assert.Equal(["Theirs", "Mine"], (await TextAsync())!.Versions.Select(version => version.Text));
        Assert.Contains("Version 1", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastYearsText_TakenAsAStart_IsMarkedAndNotReadyUntilItIsEditedOrConfirmed()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/reports/2025-26/words/themes");
        await client.SendFormAsync(("Input.Text", "Old words"));
        await client.OpenAsync(Themes);
        var (_, sent) = client.FilledIn("main .govuk-grid-column-one-third form");

        Assert.True((await client.SendAsync($"{Themes}?handler=Take", sent)).IsRedirect);
        var taken = await client.OpenAsync(Themes);
        Assert.Contains("Text of 2025-26, not yet edited", taken.Text, StringComparison.Ordinal);
        Assert.Contains(
            "are those of 2025-26, and nobody has edited them yet", (await client.OpenAsync("/reports/2026-27/publish")).Text, StringComparison.Ordinal);

        await client.OpenAsync(Themes);
        await client.SendFormAsync();
        Assert.Equal("2025-26", (await TextAsync())!.Current!.TakenFrom);
        await client.OpenAsync(Themes);
        await client.SendFormAsync(("Input.Holds", "true"));

        Assert.Null((await TextAsync())!.Current!.TakenFrom);
        Assert.DoesNotContain("nobody has edited them", (await client.OpenAsync("/reports/2026-27")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFigureThatMoved_IsFlaggedWithBothValues()
    {
        await AddAsync(5);
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync(Themes);
        await client.SendFormAsync(("Input.Text", "We had {{received stage=1}}."));
        await AddAsync(1, "LATER");

        Assert.Contains("No longer fits its numbers", (await client.OpenAsync("/reports/2026-27/words")).Text, StringComparison.Ordinal);
        Assert.Equal(
            "{{received stage=1}} said “5” when this was saved, and says “6” now",
            (await client.OpenAsync(Themes)).Document.QuerySelector("#changed li")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public async Task Words_WhoeverWritesNoReports_SeesNothingOfThem(Role role)
    {
        using var client = await portal.SignInAsync(role);

        foreach (var address in new[] { "/reports/2026-27/words", Themes, "/reports/2026-27/words/figures" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(address)).Status);
        }
    }

    [Theory]
    [InlineData("/reports/2026-27/words/nowhere")]
    [InlineData("/reports/never/words/themes")]
    [InlineData("/reports/never/words")]
    public async Task Words_OfNoSuchPlace_AreNotFound(string address)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Figures_ThatCanBeInserted_AreListedWithTheMembersOfTheCouncilsLists()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/reports/2026-27/words/figures");

        Assert.Contains("children-act (Statutory complaint)", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ethnicity", answer.Text, StringComparison.Ordinal);
    }

    private async Task AddAsync(int count, string reference = "WORDS")
    {
        for (var number = 0; number < count; number++)
        {
            await portal.AddCaseAsync(its => its.WithReference($"{reference}-{number}").ReceivedOn(new DateOnly(2026, 10, 12)).Accepted());
        }
    }

    private Task<ReportText?> TextAsync() => portal.DbAsync(db =>
        db.ReportTexts.AsNoTracking().Include(text => text.Versions).SingleOrDefaultAsync(text => text.Period == "2026-27" && text.Slot == "themes"));
}
