using System.Net;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

public sealed class AccountsTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Add_NothingTyped_SaysWhatToEnterBesideEachField()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/accounts/add");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Enter the person's name", "Enter the person's e-mail address", "Choose what the person may do"], answer.Errors);
    }

    [Theory]
    [InlineData("not an address", "Officer", "Enter an e-mail address, such as name@example.com")]
    [InlineData("no body@example.org", "Officer", "Enter an e-mail address, such as name@example.com")]
    [InlineData("new@anyshire.example", "Emperor", "Choose what the person may do")]
    public async Task Add_BadAnswer_KeepsWhatWasTyped(string email, string role, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/accounts/add");

        var answer = await client.SendFormAsync(("Input.Name", "Nora New"), ("Input.Email", email), ("Input.Role", role));

        Assert.Equal([sentence], answer.Errors);
        Assert.Equal("Nora New", answer.Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Add_AddressThatIsTaken_SaysSo()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/accounts/add");

        var answer = await client.SendFormAsync(("Input.Name", "Ada Again"), ("Input.Email", ada.Email!.ToUpperInvariant()), ("Input.Role", "Officer"));

        Assert.Equal(["There is already an account with this e-mail address"], answer.Errors);
    }

    [Fact]
    public async Task Add_Somebody_TheirLinkIsShownOnceAndSetsTheirPassword()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/accounts/add");
        await client.SendFormAsync(("Input.Name", "Nora New"), ("Input.Email", "nora@anyshire.example"), ("Input.Role", "Clerk"));

        var shown = await client.FollowAsync();

        Assert.Equal("Account added for Nora New", shown.Banner);
        var link = new Uri(shown.Document.QuerySelector("#one-time-link")!.TextContent.Trim());
        Assert.Null((await client.OpenAsync(shown.Url)).Document.QuerySelector("#one-time-link"));
        using var nora = portal.Anonymous();
        await nora.OpenAsync(link.PathAndQuery);
        var set = await nora.SendFormAsync(("Input.Password", PortalHost.Password));
        Assert.Equal("/account/sign-in", set.RedirectsTo);
        await nora.OpenAsync("/account/sign-in");
        Assert.True((await nora.SendFormAsync(("Input.Email", "nora@anyshire.example"), ("Input.Password", PortalHost.Password))).IsRedirect);
        await nora.OpenAsync(link.PathAndQuery);
        Assert.NotEmpty((await nora.SendFormAsync(("Input.Password", "another good password"))).Errors);
        Assert.Equal("Account added for Nora New: clerk", (await EntriesAsync())[^4].What);
    }

    [Fact]
    public async Task Change_NameAndRole_IsStoredAuditedAndEndsTheirSession()
    {
        var ben = await portal.AddAccountAsync(Role.Officer, "Ben Tallow");
        using var his = await portal.SignInAsync(ben);
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync($"/administration/accounts/{ben.Id}");

        await client.SendFormAsync(("Input.Name", "Ben Tallow-Reed"), ("Input.Role", "Clerk"));

        Assert.Equal("Account changed", (await client.FollowAsync()).Banner);
        var entry = (await EntriesAsync())[^1];
        Assert.Equal(("Account of Ben Tallow-Reed, before that Ben Tallow changed: clerk, before that officer", "Iris Admin"), (entry.What, entry.ByName));
        portal.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/account/sign-in", (await his.OpenAsync("/")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OwnRole_IsRefused()
    {
        await portal.AddAccountAsync(Role.Administrator, "Second Admin");
        var iris = await portal.AccountAsync(Role.Administrator);
        using var client = await portal.SignInAsync(iris);
        await client.OpenAsync($"/administration/accounts/{iris.Id}");

        var answer = await client.SendFormAsync(("Input.Name", "Iris Other"), ("Input.Role", "Manager"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["You cannot change your own role. Ask another administrator"], answer.Errors);
        Assert.Equal("Iris Other", answer.Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
        Assert.Equal((Role.Administrator, "Iris Admin"), ((await AccountAsync(iris.Id)).Role, (await AccountAsync(iris.Id)).Name));
    }

    [Fact]
    public async Task Close_OwnAccount_IsRefused()
    {
        var iris = await portal.AccountAsync(Role.Administrator);
        using var client = await portal.SignInAsync(iris);
        var page = await client.OpenAsync($"/administration/accounts/{iris.Id}");
        await client.OpenAsync($"/administration/accounts/{iris.Id}/close");

        var answer = await client.SendFormAsync();

        Assert.Contains("Close the account: You cannot close your own account. Ask another administrator", page.Text, StringComparison.Ordinal);
        Assert.Equal(["You cannot close your own account. Ask another administrator"], answer.Errors);
        Assert.False((await AccountAsync(iris.Id)).Closed);
    }

    [Fact]
    public async Task Close_LastAdministrator_IsRefused()
    {
        var iris = await portal.AccountAsync(Role.Administrator);
        var gone = await portal.AddAccountAsync(Role.Administrator, "Gone Soon");
        using var hers = await portal.SignInAsync(gone);
        await hers.OpenAsync($"/administration/accounts/{iris.Id}/close");
        await portal.DbAsync(
            db => db.Users.Where(account => account.Id == gone.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Role, Role.Clerk)));

        var answer = await hers.SendFormAsync();

        Assert.Equal(["This is the last administrator. Add another one first"], answer.Errors);
        Assert.False((await AccountAsync(iris.Id)).Closed);
    }

    [Fact]
    public async Task Close_SomebodyWithCases_WarnsAndThenKeepsThemOut()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        var ada = await portal.AccountAsync(Role.Officer);
        using var hers = await portal.SignInAsync(ada);
        using var client = await portal.SignInAsync(Role.Administrator);
        var asked = await client.OpenAsync($"/administration/accounts/{ada.Id}/close");

        await client.SendFormAsync();

        Assert.Contains("They have 1 case in hand", asked.Text, StringComparison.Ordinal);
        Assert.Equal("The account of Ada Osei is closed", (await client.FollowAsync()).Banner);
        portal.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/account/sign-in", (await hers.OpenAsync("/")).RedirectsTo, StringComparison.Ordinal);
        await hers.FollowAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await hers.SendFormAsync(("Input.Email", ada.Email!), ("Input.Password", PortalHost.Password))).Status);
        Assert.Equal(
            ["Account of Ada Osei closed", "Signing in as Ada Osei failed: wrong password, and the account is closed"],
            (await EntriesAsync()).TakeLast(2).Select(entry => entry.What));
    }

    [Fact]
    public async Task Close_SomebodyWithMuchInHand_ListsEverythingThatHangsOnThem()
    {
        var (ada, office) = (await portal.AccountAsync(Role.Officer), await portal.OfficeAsync());
        await portal.AddCaseAsync(its => its.Accepted());
        await portal.AddCaseAsync(its => its.Accepted());
        await portal.AddCaseAsync(its => its);
        var closed = await portal.AddCaseAsync(its => its.AtStage(1).ConcludedOn(new(2026, 11, 9)));
        var restricted = new ContactRestrictionFacts("One e-mail a week", "Forty a day", office.Mabel.Id, new(2026, 11, 10), new(2027, 2, 1));
        await portal.ChangeMeanwhileAsync(closed, @case => @case.People.Restrict(restricted, A.Office(office.Mabel, portal.Time.GetUtcNow())));
        await portal.DbAsync(async db =>
        {
            db.LearningActions.Add(new LearningAction(closed, new LearningActionFacts(null, null, "Train everybody", ada.Name, null, null, null)));
            db.LearningActions.Add(new LearningAction(null, new LearningActionFacts(null, null, "Somebody else's", "Ben Achebe", null, null, null)));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Administrator);

        var asked = await client.OpenAsync($"/administration/accounts/{ada.Id}/close");

        Assert.Contains("They have 4 cases and 1 learning action in hand", asked.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Open 2", "Awaiting triage 1", "Not open, with something to review or put right 1", "Learning actions 1"],
            asked.Document.QuerySelectorAll(".govuk-summary-list__row").Select(
                row => $"{row.QuerySelector("dt")!.TextContent.Trim()} {row.QuerySelector("dd")!.TextContent.Trim()}"));
        Assert.Equal($"/handover?from={ada.Id}", asked.Document.QuerySelector(".govuk-warning-text a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Reopen_ClosedAccount_CanSignInAgain()
    {
        var ben = await portal.AddAccountAsync(Role.Officer, "Ben Tallow");
        await portal.DbAsync(db => db.Users.Where(account => account.Id == ben.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Closed, true)));
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync($"/administration/accounts/{ben.Id}");

        await client.SendFormAsync("#reopen");

        Assert.Equal("The account of Ben Tallow is open again", (await client.FollowAsync()).Banner);
        using var his = await portal.SignInAsync(ben);
        Assert.Equal(HttpStatusCode.OK, (await his.OpenAsync("/")).Status);
    }

    [Fact]
    public async Task Link_ForSomebodyWhoForgot_SetsAnotherPassword()
    {
        var ben = await portal.AddAccountAsync(Role.Officer, "Ben Tallow");
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync($"/administration/accounts/{ben.Id}");
        await client.SendFormAsync("#link");
        var link = new Uri((await client.FollowAsync()).Document.QuerySelector("#one-time-link")!.TextContent.Trim());
        using var his = portal.Anonymous();
        await his.OpenAsync(link.PathAndQuery);

        var answer = await his.SendFormAsync(("Input.Password", "quite another password"));

        Assert.Equal("/account/sign-in", answer.RedirectsTo);
        Assert.Contains(await EntriesAsync(), entry => entry.What == "Link to set a password made for Ben Tallow");
    }

    private Task<Data.People.Account> AccountAsync(Guid id) => portal.DbAsync(db => db.Users.AsNoTracking().SingleAsync(account => account.Id == id));

    private Task<List<AuditEntry>> EntriesAsync() => portal.DbAsync(db => db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync());
}
