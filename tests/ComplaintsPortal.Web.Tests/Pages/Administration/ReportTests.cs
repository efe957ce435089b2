using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>What the report shows: each test has a portal of its own, because it changes what all others work by.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Table_Added_StandsInTheListAndInTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        await AddAsync(client, "Outcomes by team");

        var page = await client.FollowAsync();
        Assert.Equal("Outcomes by team added", page.Banner);
        Assert.Contains("Outcomes by team Complaints, stage by stage", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Set-up changed: What the report shows: Table \"Outcomes by team\": in complaints; counts concluded; rows team; columns outcome; "
                    + "where kind=complaint;stage=1; years 2; before that: nothing",
            ], await AuditAsync(1));
        Assert.Equal(
            new CrossTable("Outcomes by team", "complaints", ["concluded"], "team", "outcome", "kind=complaint;stage=1", 2),
            Assert.Single((await LayoutAsync()).Tables));
    }

    [Fact]
    public async Task Table_ThatCannotBeMade_IsRefusedBesideItsRowsAndKeepsWhatWasTyped()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/report/tables/add");

        var empty = await client.SetUpAsync(("Input.Title", ""));
        var answer = await client.SetUpAsync(
            ("Input.Title", "Themes"), ("Input.Section", "points"), ("Input.Measures", "received"), ("Input.Rows", "theme"));

        Assert.Equal(["Enter a title", "Choose the part in which it stands", "Choose what it counts"], empty.Errors);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Table \"Themes\": the facet \"theme\" does not apply to the measure \"received\""], answer.Errors);
        Assert.Equal("Themes", answer.Document.QuerySelector("#Input_Title")!.GetAttribute("value"));
        Assert.Empty((await LayoutAsync()).Tables);
    }

    [Fact]
    public async Task Table_ChangedAndRemoved_IsToldByTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await AddAsync(client, "First");
        await AddAsync(client, "Second");

        await client.OpenAsync("/administration/report/tables/2");
        await client.SetUpAsync(("Input.Years", "1"), ("Input.Place", "0"));
        await client.OpenAsync("/administration/report/tables/2/remove");
        await client.SetUpAsync();

        Assert.Equal("First removed", (await client.FollowAsync()).Banner);
        Assert.Equal(("Second", 1), (await LayoutAsync()).Tables.Select(table => (table.Title, table.Years)).Single());
        var told = await AuditAsync(3);
        Assert.StartsWith("Set-up changed: What the report shows: Table \"First\": nothing; before that: in complaints", told[0], StringComparison.Ordinal);
        Assert.Equal("Set-up changed: What the report shows: Order of the tables: Second, First; before that: First, Second", told[1]);
        Assert.StartsWith("Set-up changed: What the report shows: Table \"Second\": in complaints", told[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_ThatTheRegulationsAsk_IsLeftOutOnlyWithAReason()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/report/parts/timeliness");

        var refused = await client.SetUpAsync(("Input.Out", "true"), ("Input.Reason", ""));
        await client.SetUpAsync(("Input.Out", "true"), ("Input.Reason", "It is told of each stage"), ("Input.Place", "1"));

        Assert.Equal(
            ["Say why \"Time taken, side by side\" is left out: regulation 13 asks for it, and the report prints the reason"], refused.Errors);
        var layout = await LayoutAsync();
        Assert.Equal(new SectionChoice("timeliness", true, "It is told of each stage"), layout.InOrder[1]);
        Assert.Contains("Left out It is told of each stage", (await client.FollowAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_Chosen_AreKept()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/report");

        await client.SetUpAsync(("Input.Years", "3"));

        Assert.Equal("The trends show 3 years", (await client.FollowAsync()).Banner);
        Assert.Equal(3, (await LayoutAsync()).Years);
    }

    [Fact]
    public async Task CoverSheet_OfWords_IsKeptAndToldByTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/report/sheet");

        await client.SetUpAsync(("Input.Texts[sheet-to]", "Children's Committee"));

        Assert.Equal("The cover sheet is saved", (await client.FollowAsync()).Banner);
        Assert.Equal([new SheetText("sheet-to", "Children's Committee")], (await LayoutAsync()).Sheet);
        Assert.StartsWith(
            "Set-up changed: What the report shows: Cover sheet: To: Children's Committee; before that: ", Assert.Single(await AuditAsync(1)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task CoverSheet_WithAFigureThatNobodyKnows_IsRefusedBesideItsField()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/report/sheet");

        var answer = await client.SetUpAsync(("Input.Texts[sheet-purpose]", "To tell of {{recieved stage=1}}."));

        Assert.StartsWith("Purpose: {{recieved stage=1}}: there is no measure", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Contains("To tell of {{recieved stage=1}}.", answer.Body, StringComparison.Ordinal);
        Assert.Empty((await LayoutAsync()).Sheet);
    }

    [Theory]
    [InlineData("/administration/report/parts/weather")]
    [InlineData("/administration/report/tables/1")]
    [InlineData("/administration/report/tables/1/remove")]
    public async Task Page_OfWhatIsNotThere_IsNotFound(string address)
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(address)).Status);
    }

    private static async Task AddAsync(PortalClient client, string title)
    {
        await client.OpenAsync("/administration/report/tables/add");
        await client.SetUpAsync(
            ("Input.Title", title), ("Input.Section", "complaints"), ("Input.Measures", "concluded"), ("Input.Rows", "team"), ("Input.Columns", "outcome"),
            ("Input.Where", "kind=complaint;stage=1"), ("Input.Years", "2"));
    }

    private Task<ReportLayoutFacts> LayoutAsync() =>
        portal.DbAsync(async db => (await db.ReportLayouts.AsNoTracking().SingleOrDefaultAsync())?.Facts ?? ReportLayoutFacts.None);

    private async Task<IReadOnlyList<string>> AuditAsync(int count) => await portal.DbAsync(db =>
        db.AuditEntries.OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).Take(count).ToListAsync());
}
