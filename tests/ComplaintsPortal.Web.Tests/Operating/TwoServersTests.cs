using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Administration;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Operating;

/// <summary>Two web servers on one database are one portal: whoever works with it does not notice which of them answers.</summary>
public sealed class TwoServersTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();
    private PortalHost another = null!;

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        another = portal.Another();
    }

    public async ValueTask DisposeAsync()
    {
        await another.DisposeAsync();
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_OnOneServer_HoldsOnTheOtherUntilSignedOutOnEither()
    {
        using var client = await InTurnsAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/cases")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/cases")).Status);
        await client.SendFormAsync("form[action*='sign-out']");

        Assert.StartsWith("/account/sign-in", (await client.OpenAsync("/cases")).RedirectsTo, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await client.OpenAsync("/cases")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_IsLoggedAndWorkedOnOverBoth()
    {
        using var client = await InTurnsAsync(Role.Officer);
        await client.OpenAsync("/cases/log");
        await client.SendFormAsync(("Input.Procedure", "corporate"), ("Input.About.Summary", "Nobody rang back"), ("Input.AtOnce", "true"));
        var page = await client.FollowAsync();

        Assert.StartsWith("Logged as ", page.Banner, StringComparison.Ordinal);
        var id = await portal.DbAsync(db => db.Cases.Select(@case => @case.Id).SingleAsync());
        await client.OpenAsync($"/cases/{id}/notes");
        await client.SendFormAsync(("Input.Text", "She rang on Monday"));
        Assert.Equal("Note 1 added", (await client.FollowAsync()).Banner);
    }

    [Fact]
    public async Task Form_SentToBothAtOnce_ActsOnce()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await InTurnsAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        var (target, sent) = client.FilledIn("main form[method=post]", ("Input.Text", "She rang on Monday"));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.SendAsync(target, sent)));

        Assert.Equal(1, await portal.DbAsync(db => db.CaseNotes.CountAsync(note => note.CaseId == id)));
    }

    [Fact]
    public async Task SetUp_ChangedOnOneServer_HoldsOnTheOtherAtOnce()
    {
        using var officer = await another.SignInAsync(await portal.AccountAsync(Role.Officer));
        Assert.DoesNotContain("Renamed Council", (await officer.OpenAsync("/cases")).Body, StringComparison.Ordinal);
        using var administrator = await portal.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/administration/council");

        await administrator.SetUpAsync(("Input.Name", "Renamed Council"), ("Input.Team", "Complaints"));

        Assert.Contains("Renamed Council", (await officer.OpenAsync("/cases")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_ThatEndsWhileOneWrites_GivesTheWordsBackOnTheOtherServer()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await InTurnsAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        portal.Time.Advance(TimeSpan.FromMinutes(70));
        await client.SendFormAsync(("Input.Text", "She rang on Monday"));
        await client.FollowAsync();
        await client.SendFormAsync(("Input.Email", (await portal.AccountAsync(Role.Officer)).Email!), ("Input.Password", PortalHost.Password));

        Assert.Equal("She rang on Monday", (await client.FollowAsync()).Document.QuerySelector("#Input_Text")!.TextContent.Trim());
    }

    // A browser whose every request goes to the other server than the last.
    private async Task<PortalClient> InTurnsAsync(Role role)
    {
        var account = await portal.AccountAsync(role);
        var client = new PortalClient(new HttpClient(new CookieContainerHandler
        {
            InnerHandler = new InTurns(new HttpMessageInvoker(portal.Server.CreateHandler()), new HttpMessageInvoker(another.Server.CreateHandler())),
        })
        { BaseAddress = portal.ClientOptions.BaseAddress });
        await client.OpenAsync("/account/sign-in");
        await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));
        return client;
    }

    private sealed class InTurns(HttpMessageInvoker one, HttpMessageInvoker other) : HttpMessageHandler
    {
        private int requests;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            (Interlocked.Increment(ref requests) % 2 == 0 ? one : other).SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            one.Dispose();
            other.Dispose();
            base.Dispose(disposing);
        }
    }
}
