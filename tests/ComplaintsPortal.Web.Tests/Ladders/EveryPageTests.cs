using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Ladders;

/// <summary>The first rungs, which every page of the portal has: who may open it at all, and what a form needs to be read.</summary>
public sealed class EveryPageTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly Role[] Everybody = Enum.GetValues<Role>();
    private static readonly Role[] CaseWorkers = [Role.Officer, Role.Manager];
    private static readonly Role[] Managers = [Role.Manager];

    // Who may open what begins so; the longest beginning counts.
    private static readonly Dictionary<string, Role[]> WhoMay = new()
    {
        [""] = Everybody,
        ["Index"] = Everybody,
        ["account"] = Everybody,
        ["published"] = Everybody,
        ["drafts"] = Everybody,
        ["help"] = Everybody,
        ["help/on-one-page"] = [Role.Officer, Role.Manager, Role.Administrator],
        ["work"] = CaseWorkers,
        ["cases"] = CaseWorkers,
        ["people"] = CaseWorkers,
        ["people/{person}/bundle"] = Managers,
        ["people/{person}/restrict-processing"] = Managers,
        ["cases/{id:int}/restrict-processing"] = Managers,
        ["cases/{id:int}/restrict-processing/use"] = CaseWorkers,
        ["search"] = CaseWorkers,
        ["documents"] = CaseWorkers,
        ["register"] = CaseWorkers,
        ["learning"] = CaseWorkers,
        ["compliments"] = CaseWorkers,
        ["cases/{id:int}/stages/{stage:int}/approve"] = Managers,
        ["cases/{id:int}/bar"] = Managers,
        ["sealed"] = Managers,
        ["cases/{id:int}/stages/{stage:int}/return"] = Managers,
        ["cases/{id:int}/seal"] = Managers,
        ["cases/{id:int}/unseal"] = Managers,
        ["cases/{id:int}/lift-bar"] = Managers,
        ["cases/{id:int}/void"] = Managers,
        ["cases/{id:int}/restore"] = Managers,
        ["cases/{id:int}/hold"] = Managers,
        ["cases/{id:int}/holds"] = Managers,
        ["cases/{id:int}/triage/review"] = Managers,
        ["cases/{id:int}/people/restrictions"] = Managers,
        ["cases/{id:int}/refuse-request"] = Managers,
        ["approvals"] = Managers,
        ["handover"] = Managers,
        ["letters"] = Managers,
        ["reports/{period}/publish"] = Managers,
        ["reports/{period}/publishing"] = Managers,
        ["reports/{period}/hidden"] = Managers,
        ["reports/{period}/approve"] = Managers,
        ["reports/{period}/return"] = Managers,
        ["reports/{period}/schedule"] = Managers,
        ["reports/{period}/stop"] = Managers,
        ["reports/{period}/submit"] = CaseWorkers,
        ["reports/{period}/comments"] = CaseWorkers,
        ["published/{id:int}/response"] = CaseWorkers,
        ["reports/{period}/words"] = CaseWorkers,
        ["reports/{period}/sheet"] = CaseWorkers,
        ["reports/{period}/ombudsman-letter"] = CaseWorkers,
        ["figures"] = [Role.Officer, Role.Manager, Role.Administrator],
        ["reports"] = [Role.Officer, Role.Manager, Role.Administrator],
        ["rules"] = [Role.Officer, Role.Manager, Role.Administrator],
        ["administration"] = [Role.Administrator],
        ["administration/retention"] = [Role.Manager, Role.Administrator],
        ["contribution"] = [],
    };

    [Fact]
    public async Task Pages_AllOfThem_AreOnTheLadderAndSomebodyDecidedWhoMayOpenThem()
    {
        var pages = await PortalPage.AllAsync(portal);

        Assert.True(pages.Count > 150, $"Only {pages.Count} pages");
        Assert.Equal([], pages.Where(page => !page.IsOpen && Who(page) is null).Select(page => page.Pattern));
    }

    [Fact]
    public async Task Page_NobodySignedIn_LeadsToSignIn()
    {
        var id = await SomeCaseAsync();
        using var client = portal.Anonymous();

        foreach (var page in await GuardedAsync())
        {
            var answer = await client.OpenAsync(page.Address(id));

            Assert.StartsWith("/account/sign-in", answer.RedirectsTo ?? $"{page.Pattern}: {answer.Status}", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public async Task Page_ByRole_IsForbiddenToThoseWhoMayNotOpenItAndToNobodyElse(Role role)
    {
        var id = await SomeCaseAsync();
        using var somebody = await Climber.SignInAsync(portal, role);
        var wrong = new List<string>();

        foreach (var page in await GuardedAsync())
        {
            var answer = await somebody.OpenAsync(page.Address(id));
            var refused = answer is { Status: HttpStatusCode.Forbidden, Heading: "You may not see this page" };
            if (refused == Who(page)!.Contains(role) || answer.Status >= HttpStatusCode.InternalServerError)
            {
                wrong.Add($"{page.Pattern}: {answer.Status}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public async Task Post_ByRole_IsForbiddenToThoseWhoMayNotOpenThePage(Role role)
    {
        var id = await SomeCaseAsync();
        using var somebody = await Climber.SignInAsync(portal, role);
        var wrong = new List<string>();

        foreach (var page in (await GuardedAsync()).Where(page => !Who(page)!.Contains(role)))
        {
            var status = await somebody.PostAsync(page.Address(id));
            if (status != HttpStatusCode.Forbidden)
            {
                wrong.Add($"{page.Pattern}: {status}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedAndStoresNothing(Role role)
    {
        var id = await SomeCaseAsync();
        using var somebody = await Climber.SignInAsync(portal, role);
        var before = await portal.DbAsync(db => db.AuditEntries.CountAsync());
        var wrong = new List<string>();

        // The page of problems takes no form: it answers in the place of one that could not.
        var pages = (await PortalPage.AllAsync(portal)).Where(page => page.Pattern != "problems/{status:int}");
        foreach (var page in pages.Where(page => page.IsOpen || Who(page)!.Contains(role)))
        {
            var status = await somebody.PostAsync(page.Address(id), withToken: false);
            if (status != HttpStatusCode.BadRequest)
            {
                wrong.Add($"{page.Pattern}: {status}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
        Assert.Equal(before, await portal.DbAsync(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task Page_AboutSomethingThatIsNotThere_IsNotFound()
    {
        var wrong = new List<string>();
        foreach (var role in Everybody)
        {
            using var somebody = await Climber.SignInAsync(portal, role);
            foreach (var page in (await GuardedAsync()).Where(page => page.HasSubject && !page.IsOfACase && Who(page)!.Contains(role)))
            {
                var answer = await somebody.OpenAsync(page.Address());
                if (answer is not { Status: HttpStatusCode.NotFound, Heading: "Page not found" })
                {
                    wrong.Add($"{page.Pattern}: {answer.Status}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    private static Role[]? Who(PortalPage page)
    {
        var beginning = page.Pattern;
        while (!WhoMay.ContainsKey(beginning) && beginning.LastIndexOf('/') is >= 0 and var last)
        {
            beginning = beginning[..last];
        }

        return WhoMay.GetValueOrDefault(beginning);
    }

    // A private link opens its page, and nobody's account does.
    private async Task<IReadOnlyList<PortalPage>> GuardedAsync() =>
        [.. (await PortalPage.AllAsync(portal)).Where(page => !page.IsOpen && Who(page) is not [])];

    private Task<int> SomeCaseAsync() => portal.AddCaseAsync(its => its.Accepted());
}
