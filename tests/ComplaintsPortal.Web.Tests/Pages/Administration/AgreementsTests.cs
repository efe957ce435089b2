using System.Net;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using ComplaintsPortal.Web.Tests.Pages.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>What needs two administrators.</summary>
public sealed class AgreementsTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Export_ByTheOnlyAdministrator_SaysHowToGetASecondAndTakesNothing()
    {
        using var iris = await portal.SignInAsync(Role.Administrator);
        var page = await iris.OpenAsync("/administration/export");

        Assert.Contains("This needs a second administrator, and you are the only one who can sign in", page.Text, StringComparison.Ordinal);
        Assert.Contains("user add", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Export_ThatAnotherAgreedTo_IsTakenOnceAndTheAuditSaysWhoAndWhy()
    {
        using var iris = await portal.SignInAsync(Role.Administrator);
        await portal.AgreedAsync(iris, "/administration/export");
        var (target, sent) = iris.FilledIn("#export");

        var first = await iris.SendAsync(target, sent);
        var second = await iris.SendAsync(target, sent);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first.Status, second.Status));
        Assert.Equal(
            [
                ("All records exported", "The yearly archive", "Iris Admin"),
                ("Second administrator agreed: export of all records, asked by Iris Admin", "The yearly archive", "Second Admin"),
                ("Second administrator asked: export of all records", "The yearly archive", "Iris Admin"),
            ],
            await portal.DbAsync(db => db.AuditEntries.Where(entry => entry.Why != null).OrderByDescending(entry => entry.Sequence)
                .Select(entry => ValueTuple.Create(entry.What, entry.Why, entry.ByName)).ToListAsync()));
    }

    [Fact]
    public async Task Export_OfCasesUnderRestriction_NamesThemBesideTheButtonAndEachSaysThatItWent()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var office = A.Office((await portal.OfficeAsync()).Mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(id, @case => @case.Keeping.Restricting.Restrict(
            new ProcessingRestrictionTerms(RestrictionGround.Objection, "She objects", office.Today), office));
        await portal.SealAsync(id);
        var reference = await portal.DbAsync(db => db.Cases.Select(one => one.Reference).SingleAsync());
        using var iris = await portal.SignInAsync(Role.Administrator);

        var page = await portal.AgreedAsync(iris, "/administration/export");
        await iris.SendFormAsync("#export");

        Assert.Equal([reference], page.Document.QuerySelectorAll("#restricted li").Select(item => item.TextContent));
        Assert.Contains("Processing is restricted on 1 case.", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["All records exported, among them 1 case of which processing is restricted", "Exported with all records although its processing is restricted"],
            await portal.DbAsync(db => db.AuditEntries.Where(entry => entry.What.Contains("xported") && entry.Why == "The yearly archive")
                .OrderBy(entry => entry.Sequence).Select(entry => entry.What).ToListAsync()));
        Assert.Equal("Exported with all records although its processing is restricted", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Agree_ToWhatOneAskedOneself_IsRefused()
    {
        await portal.AddAccountAsync(Role.Administrator, "Second Admin");
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync("/administration/export");
        await iris.SendFormAsync("#ask", ("Input.Why", "For myself"));

        var page = await iris.OpenAsync("/administration/agreements");

        Assert.Contains("You asked for this yourself: another administrator has to agree", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Empty((await iris.OpenAsync("/administration/export")).Document.QuerySelectorAll("#export"));
    }

    [Fact]
    public async Task Ask_WithoutAReason_SaysSoBesideTheField()
    {
        await portal.AddAccountAsync(Role.Administrator, "Second Admin");
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync("/administration/export");

        var answer = await iris.SendFormAsync("#ask");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Say why it is needed", answer.ErrorBeside("Input.Why"));
    }

    [Theory]
    [InlineData(Role.Manager, "manager")]
    [InlineData(Role.Administrator, "administrator")]
    public async Task Role_ThatSeesMore_IsGivenOnlyOnceAnotherAgreed(Role role, string word)
    {
        var officer = await portal.AddAccountAsync(Role.Officer, "Ora Raised");
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync($"/administration/accounts/{officer.Id}");
        var asked = await iris.SendFormAsync(("Input.Role", $"{role}"));
        Assert.Equal($"/administration/accounts/{officer.Id}/ask-role/{word}", asked.RedirectsTo);
        Assert.Contains("you are the only one who can sign in", (await iris.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(Role.Officer, await RoleOfAsync(officer.Id));

        await portal.AgreedAsync(iris, asked.RedirectsTo!);
        var (target, sent) = iris.FilledIn("#raise");
        await iris.SendAsync(target, sent);

        Assert.Equal(role, await RoleOfAsync(officer.Id));
        Assert.Contains(
            $"Second administrator: role of {word} for Ora Raised carried out, agreed by Second Admin",
            await portal.DbAsync(db => db.AuditEntries.Select(entry => entry.What).ToListAsync()));
    }

    private Task<Role> RoleOfAsync(Guid id) => portal.DbAsync(db => db.Users.Where(account => account.Id == id).Select(account => account.Role).SingleAsync());

    [Fact]
    public async Task Link_ForAManager_IsMadeOnlyOnceAnotherAgreed()
    {
        var manager = await portal.AddAccountAsync(Role.Manager, "Mo Manager");
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync($"/administration/accounts/{manager.Id}");
        var sent = await iris.SendFormAsync("#link");
        Assert.Equal($"/administration/accounts/{manager.Id}/ask-link", sent.RedirectsTo);
        Assert.False(await LinkWasMadeAsync());

        await portal.AgreedAsync(iris, sent.RedirectsTo!);
        await iris.SendFormAsync("#link");

        Assert.NotNull((await iris.FollowAsync()).Document.QuerySelector("#one-time-link"));
        Assert.True(await LinkWasMadeAsync());
        Assert.Empty((await iris.OpenAsync(sent.RedirectsTo!)).Document.QuerySelectorAll("#link"));
    }

    [Fact]
    public async Task Add_AnAdministrator_GivesNoLinkBeforeAnotherAgreed()
    {
        await portal.AddAccountAsync(Role.Administrator, "Second Admin");
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync("/administration/accounts/add");

        var added = await iris.SendFormAsync(("Input.Name", "Ann Other"), ("Input.Email", "ann@anyshire.example"), ("Input.Role", "Administrator"));

        Assert.EndsWith("/ask-link", added.RedirectsTo, StringComparison.Ordinal);
        Assert.False(await LinkWasMadeAsync());
    }

    private Task<bool> LinkWasMadeAsync() => portal.DbAsync(db => db.AuditEntries.AnyAsync(entry => entry.What.StartsWith("Link to set a password made")));
}
