using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using AngleSharp.Dom;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Pages.Home;

/// <summary>What managers, clerks and administrators see first, and what it costs. Today is Tuesday 10 November 2026.</summary>
public sealed class HomeByRoleTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Home_OfAManager_HasTheTeamAndEachNumberIsThatOfTheListItLeadsTo()
    {
        await FillAsync();
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync("/");

        var approvals = answer.Document.QuerySelectorAll("section[aria-labelledby=approvals] tbody tr");
        Assert.Equal(["OLD", "YOUNG"], approvals.Select(row => row.QuerySelector("th a")!.TextContent));
        Assert.Contains("6 working days", approvals[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(approvals[0].QuerySelector("td a")!.GetAttribute("href")!)).Status);
        Assert.Contains("Unassigned 1", Section(answer, "nobody"), StringComparison.Ordinal);
        Assert.Contains("Assign NOBODY", Section(answer, "nobody"), StringComparison.Ordinal);
        Assert.Contains("Train everybody", Section(answer, "learning"), StringComparison.Ordinal);
        var numbers = answer.Document.QuerySelectorAll("section[aria-labelledby=load] td a, section[aria-labelledby=teams] td a");
        Assert.NotEmpty(numbers);
        foreach (var number in numbers)
        {
            var list = await client.OpenAsync(number.GetAttribute("href")!);
            Assert.EndsWith($" of {number.FirstChild!.TextContent}", list.Document.QuerySelector("#count")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/", "section[aria-labelledby=load] tbody th")]
    [InlineData("/figures", "main tbody th")]
    public async Task Load_OfSomebodyWhoseAccountIsClosed_SaysSo(string page, string names)
    {
        var gone = await portal.AddAccountAsync(Role.Officer, "Gil Gone");
        await portal.AddCaseAsync(its => its.Accepted().GivenTo(gone.AsOfficer()));
        await portal.DbAsync(
            db => db.Users.Where(account => account.Id == gone.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Closed, true)));
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync(page);

        Assert.Contains("Gil Gone, account closed", answer.Document.QuerySelectorAll(names).Select(name => name.TextContent));
    }

    [Fact]
    public async Task Home_OfAManager_HasTheirOwnCasesBesideTheTeam()
    {
        await portal.AddCaseAsync((its, office) => its.WithReference("HERS").Accepted().GivenTo(office.Mabel));
        using var client = await portal.SignInAsync(Role.Manager);

        var team = await client.OpenAsync("/");
        var own = await client.OpenAsync(team.Document.QuerySelectorAll("nav[aria-label='Whose work'] a")
            .Single(link => link.TextContent == "My work").GetAttribute("href")!);

        Assert.Contains("HERS", own.Document.QuerySelector("section[aria-labelledby=due-soon]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/?view=own", (await client.OpenAsync("/work")).RedirectsTo);
    }

    [Theory]
    [InlineData(Role.Officer, "/")]
    [InlineData(Role.Manager, "/")]
    [InlineData(Role.Manager, "/?view=own")]
    [InlineData(Role.Manager, "/work?whose=everybody")]
    public async Task Home_OfACaseThatIsSealedFromThem_NeitherShowsNorCountsIt(Role role, string page)
    {
        using var client = await portal.SignInAsync(role);
        var before = Words(await client.OpenAsync(page));
        var cara = (await portal.AddAccountAsync(Role.Manager, "Cara Elsewhere")).AsOfficer();
        var office = await portal.OfficeAsync();
        var id = await portal.AddCaseAsync(its => its.WithReference("SECRET").ReceivedOn(new(2026, 10, 1)).Accepted());
        await portal.ChangeMeanwhileAsync(id, @case =>
        {
            @case.Keeping.Diary.SetTask(new("Look", new DateOnly(2026, 11, 10), role is Role.Officer ? office.Ada : office.Mabel), 0,
                A.Office(cara, portal.Time.GetUtcNow()));
            @case.Keeping.AssignTo(cara, A.Office(cara, portal.Time.GetUtcNow()));
            @case.Sealing.Seal([cara], "Why", A.Office(cara, portal.Time.GetUtcNow()));
        });

        Assert.Equal(before, Words(await client.OpenAsync(page)));
    }

    [Fact]
    public async Task Home_OfAnAdministrator_SaysHowThePortalIsAndLeadsToWhatMendsIt()
    {
        var id = (await portal.AddAccountAsync(Role.Officer, "Never Came")).Id;
        await portal.DbAsync(db => db.Users.Where(account => account.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.PasswordHash, (string?)null)));
        using var client = await portal.SignInAsync(Role.Administrator);

        var answer = await client.OpenAsync("/");

        var state = answer.Document.QuerySelector("#state")!;
        foreach (var words in new[]
        {
            "Up to date", "GB free", "No backup was ever made: name a folder in Backup__Folder", "No server is set, so no reminders are sent",
            "Known until the end of", "Nobody is locked out", "1 person is without a password yet",
        })
        {
            Assert.Contains(words, state.TextContent, StringComparison.Ordinal);
        }

        foreach (var link in state.QuerySelectorAll("a"))
        {
            Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(link.GetAttribute("href")!)).Status);
        }
    }

    // What the layout and the sign-in ask comes on top: it is the same on every page, so an empty page is the measure.
    [Theory]
    [InlineData(Role.Officer, "/")]
    [InlineData(Role.Manager, "/")]
    [InlineData(Role.Manager, "/?view=own")]
    [InlineData(Role.Clerk, "/")]
    public async Task Home_HoweverMuchThereIs_AsksTheDatabaseAtMostEightTimes(Role role, string page)
    {
        await FillAsync();
        var commands = new ConcurrentQueue<string>();
        var account = await portal.AccountAsync(role);
        await using var counted = portal.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(new Count(commands)))));
        using var client = new PortalClient(counted.CreateClient(new() { AllowAutoRedirect = false }));
        await client.OpenAsync("/account/sign-in");
        await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));
        await client.OpenAsync("/accessibility");
        commands.Clear();
        await client.OpenAsync("/accessibility");
        var around = commands.Count;
        commands.Clear();

        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(page)).Status);

        Assert.InRange(commands.Count - around, 1, 8);
    }

    private async Task FillAsync()
    {
        await portal.AddCaseAsync((its, office) =>
            its.WithReference("YOUNG").ReceivedOn(new(2026, 11, 9)).AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        await portal.AddCaseAsync((its, office) => its.WithReference("OLD").AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        await portal.AddCaseAsync(its => its.WithReference("LATE").ReceivedOn(new(2026, 10, 1)).Accepted());
        await portal.AddCaseAsync((its, office) => its.WithReference("HERS").ReceivedOn(new(2026, 10, 27)).Accepted().GivenTo(office.Mabel));
        await portal.LeaveToNobodyAsync(await portal.AddCaseAsync(its => its.WithReference("NOBODY").Accepted()));
        await portal.DbAsync(async db =>
        {
            db.LearningActions.Add(new LearningAction(null, new LearningActionFacts(null, null, "Train everybody", "Ada Osei", null, new(2026, 11, 2), null)));
            db.ListEntries.Add(new ListEntry(ListName.Team, "north", "North team"));
            await db.SaveChangesAsync();
            await db.Cases.Where(@case => @case.Reference == "LATE" || @case.Reference == "HERS")
                .ExecuteUpdateAsync(set => set.SetProperty(@case => @case.Team, "north"));
        });
    }

    // That there are sealed cases, a manager is told.
    private static string Words(PortalAnswer answer) =>
        answer.Document.QuerySelector("main")!.TextContent.Replace("barred cases: 1", "barred cases: 0", StringComparison.Ordinal);

    private static string Section(PortalAnswer answer, string id) => answer.Document.QuerySelector($"section[aria-labelledby={id}]")!.Text();

    private sealed class Count(ConcurrentQueue<string> commands) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            commands.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
