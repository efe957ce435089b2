using System.Net;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using ComplaintsPortal.Web.Tests.Pages.People;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Budgets;

/// <summary>
/// What a page asks of the database is bounded, and follows what it shows and not what the archive holds. What records a reading is written
/// besides, in one transaction of a few commands.
/// </summary>
public sealed class QueryBudgetTests(BudgetPortal portal) : IClassFixture<BudgetPortal>
{
    private const int Most = 8;

    // Whether whoever asks is still signed in is asked with every request, so that a session that was ended opens nothing more.
    private const int TheSession = 1;

    // A form is kept from acting twice, and each case of a person was read.
    private static readonly Dictionary<string, int> MostWrites = new() { ["people found"] = 7, ["a person"] = 5 };

    // A part of a name is sought in all names.
    private static readonly string[] ReadThrough = ["people found"];

    public static TheoryData<string> Names => new(BudgetPortal.Pages.Keys);

    public static TheoryData<string> Sought => new(BudgetPortal.Pages.Keys.Except(ReadThrough));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_ThatIsOpenedAllDay_AsksAFewQueries(string page)
    {
        var asked = await portal.AskedByAsync(page);

        Assert.InRange(asked.Count(one => one.Reads), 1, Most + TheSession);
        Assert.InRange(asked.Count(one => one.Writes), 0, MostWrites.GetValueOrDefault(page, 4));
    }

    [Theory]
    [MemberData(nameof(Sought))]
    public async Task Page_ThatIsOpenedAllDay_ReadsThroughNoTableThatGrows(string page)
    {
        var asked = await portal.AskedByAsync(page);

        Assert.Equal([], await portal.ScansAsync(asked));
    }
}

/// <summary>A portal with a few records of each kind, of which the commands are taken down.</summary>
public sealed class BudgetPortal : IAsyncLifetime
{
    private readonly PortalHost portal = new();
    private readonly AskedQueries queries = new();
    private WebApplicationFactory<global::Program> watched = null!;
    private PortalClient client = null!;
    private string person = "";
    private int open;
    private int waiting;
    private string found = "";
    private string foundByReference = "";
    private string foundByPhrase = "";

    /// <summary>The pages, by what they are.</summary>
    internal static IReadOnlyDictionary<string, Func<BudgetPortal, Task<PortalAnswer>>> Pages { get; } =
        new Dictionary<string, Func<BudgetPortal, Task<PortalAnswer>>>
        {
            ["a case"] = its => its.client.OpenAsync($"/cases/{its.open}"),
            ["a case's history"] = its => its.client.OpenAsync($"/cases/{its.open}/history"),
            ["a response to approve"] = its => its.client.OpenAsync($"/cases/{its.waiting}/stages/1/approve"),
            ["a search"] = its => its.client.OpenAsync(its.found),
            ["a search for a reference"] = its => its.client.OpenAsync(its.foundByReference),
            ["a search for a phrase"] = its => its.client.OpenAsync(its.foundByPhrase),
            ["suggestions"] = its => its.SuggestAsync("robyn sampel"),
            ["the list"] = its => its.client.OpenAsync("/cases"),
            ["the list with three filters"] = its => its.client.OpenAsync("/cases?procedure=children-act&channel=email&lateness=late"),
            ["the list of what one person was late with"] = its => its.client.OpenAsync("/cases?owner=me&lateness=late&theme=communication"),
            ["the list of an outcome at a stage"] = its => its.client.OpenAsync("/cases?outcome=upheld&stage=2&theme=communication"),
            ["the list of what needs adjustments"] = its => its.client.OpenAsync("/cases?flag=adjustments&lateness=on-time&channel=email"),
            ["the list by the complainant"] = its => its.client.OpenAsync("/cases?channel=email&show=complainant&show=theme&sort=complainant"),
            ["the open cases, the soonest due first"] = its => its.client.OpenAsync("/cases?state=open&sort=due"),
            ["finding people"] = its => its.client.OpenAsync("/people"),
            ["people found"] = its => its.FindPeopleAsync(),
            ["a person"] = its => its.client.OpenAsync($"/people/{its.person}"),
            ["logging"] = its => its.client.OpenAsync("/cases/log"),
            ["approvals"] = its => its.client.OpenAsync("/approvals"),
            ["home"] = its => its.client.OpenAsync("/"),
            ["one's own cases"] = its => its.client.OpenAsync("/?view=own"),
            ["learning"] = its => its.client.OpenAsync("/learning"),
            ["one figure"] = its => its.client.OpenAsync("/api/figures?period=2026-27&measure=received&procedure=children-act&stage=1"),
            ["figures"] = its => its.client.OpenAsync("/figures"),
        };

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        person = await portal.AddPersonAsync("Robin Sample", "01632 960 111");
        open = await portal.AddCaseOfAsync(person, "The school bus does not come on Fridays");
        await portal.AddCaseOfAsync(person, "Another case of the same person");
        waiting = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithPoint().WithLetterDraftedBy(office.Ada).WithLetterSubmitted());
        await portal.AddCaseAsync(its => its.AtStage(1).WithIssue().ConcludedOn(new DateOnly(2026, 11, 6)));
        watched = portal.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(queries))));
        client = new PortalClient(watched.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var mabel = await portal.AccountAsync(Role.Manager);
        await client.OpenAsync("/account/sign-in");
        await client.SendFormAsync(("Input.Email", mabel.Email!), ("Input.Password", PortalHost.Password));
        found = await SearchAsync("robyn sampel bus");
        foundByReference = await SearchAsync("2026/0001");
        foundByPhrase = await SearchAsync("\"school bus\" fridays");
    }

    /// <summary>What a page asks once the portal has warmed up.</summary>
    internal async Task<IReadOnlyList<AskedQuery>> AskedByAsync(string page)
    {
        await Pages[page](this);
        queries.Take();
        var answer = await Pages[page](this);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return queries.Take();
    }

    /// <summary>The steps of the queries that read through a table that grows.</summary>
    internal Task<IReadOnlyList<string>> ScansAsync(IReadOnlyList<AskedQuery> asked) => portal.DbAsync(async db =>
    {
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        List<string> scans = [];
        foreach (var one in asked)
        {
            scans.AddRange(await one.ScansAsync(db, TestContext.Current.CancellationToken));
        }

        return (IReadOnlyList<string>)scans;
    });

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await watched.DisposeAsync();
        await portal.DisposeAsync();
    }

    private async Task<string> SearchAsync(string text)
    {
        await client.OpenAsync("/search");
        return (await client.SendFormAsync(("Input.Text", text))).RedirectsTo!;
    }

    private async Task<PortalAnswer> SuggestAsync(string typed)
    {
        await client.OpenAsync("/search");
        var (_, fields) = client.FilledIn("header form[role=search]", ("Input.Text", typed));
        queries.Take();
        return await client.SendAsync("/search?handler=Suggest", fields);
    }

    private async Task<PortalAnswer> FindPeopleAsync()
    {
        await client.OpenAsync("/people");
        var (target, fields) = client.FilledIn("main form[method=post]", ("Input.Name", "Robin"));
        queries.Take();
        return await client.SendAsync(target, fields);
    }
}
