using System.Net;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Testing.Host;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests;

public sealed class HealthTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_OfAPortalThatWorks_IsGoodAndLeavesNothingBehind()
    {
        using var client = portal.Anonymous();
        var before = Directory.GetFiles(portal.Folder).Order();

        Assert.Equal("Healthy", await client.Http.GetStringAsync("/health", Stop));

        Assert.Equal(before, Directory.GetFiles(portal.Folder).Order());
    }

    [Fact]
    public async Task Health_WhileSomebodyElseWrites_IsGood()
    {
        await using var writer = new SqliteConnection($"Data Source={Path.Combine(portal.Folder, SqlitePortal.FileName)};Pooling=false");
        await writer.OpenAsync(Stop);
        await using var transaction = await writer.BeginTransactionAsync(Stop);
        using var client = portal.Anonymous();

        Assert.Equal("Healthy", await client.Http.GetStringAsync("/health", Stop));
    }

    [Fact]
    public async Task Health_WhereNothingCanBeWritten_IsBad()
    {
        await using var broken = portal.WithWebHostBuilder(builder => builder.UseSetting("Attachments:Folder", Path.Combine(portal.Folder, "later")));
        using var client = broken.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health", Stop)).StatusCode);
        Directory.Delete(Path.Combine(portal.Folder, "later"));
        await File.WriteAllTextAsync(Path.Combine(portal.Folder, "later"), "a file", Stop);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health", Stop)).StatusCode);
    }

    [Fact]
    public async Task Health_BeforeTheDatabaseIsBroughtUpToDate_IsBad()
    {
        await using var other = new PortalHost();
        await other.InitializeAsync();
        using var client = other.Anonymous();
        await other.DbAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory", Stop));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.Http.GetAsync("/health", Stop)).StatusCode);
    }
}
