using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Problems;

public sealed class ProblemsTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task UnknownAddress_SignedIn_SaysWhatToDoNext()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Page not found", answer.Heading);
        Assert.Contains("If you typed the address, check that it is correct", answer.Text, StringComparison.Ordinal);
        Assert.Equal("/", answer.Document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.NotNull(answer.Document.QuerySelector("nav[aria-label=Menu] a[href='/cases']"));
    }

    [Fact]
    public async Task ForbiddenPage_WithoutTheRole_SaysWhomToAsk()
    {
        using var client = await portal.SignInAsync(Role.Clerk);

        var answer = await client.OpenAsync("/cases");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal("You may not see this page", answer.Heading);
        Assert.Contains("ask an administrator of the portal", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.QuerySelector("nav[aria-label=Menu] a[href='/published']"));
    }

    [Fact]
    public async Task Crash_OfAPage_SaysWhatToDoNextAndNothingOfItsInside()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await portal.DbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Stages RENAME TO StagesElsewhere"));

        var answer = await client.OpenAsync("/");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("Sorry, something went wrong", answer.Heading);
        Assert.Contains("Give them this number", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sqlite", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Stages", answer.Body, StringComparison.Ordinal);
    }
}
