using System.Net;
using System.Text.Json;
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

    [Fact]
    public async Task Ready_OfAPortalThatWorks_NamesEachPartAndNothingMore()
    {
        using var client = portal.Anonymous();

        var said = JsonDocument.Parse(await client.Http.GetStringAsync("/health/ready", Stop)).RootElement;

        Assert.Equal(
            ["backup", "bank-holidays", "disk", "mail", "portal", "printing"],
            said.GetProperty("parts").EnumerateObject().Select(part => part.Name).Order());
        Assert.Equal("Healthy", said.GetProperty("parts").GetProperty("mail").GetString());
        Assert.DoesNotContain(portal.Folder, said.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_WhereTheNextBankHolidaysAreUnknownAndMailIsAway_IsDegradedAndStillAnswers()
    {
        await using var other = new PortalHost();
        await other.InitializeAsync();
        await using var troubled = other.WithWebHostBuilder(builder => builder.UseSetting("Mail:Host", "127.0.0.1").UseSetting("Mail:Port", "9")
            .UseSetting("Mail:From", "complaints@anyshire.example").UseSetting("Mail:Portal", "https://complaints.anyshire.example"));
        using var client = troubled.CreateClient();
        await other.DbAsync(db => db.BankHolidays.ExecuteDeleteAsync(Stop));

        using var answer = await client.GetAsync("/health/ready", Stop);

        var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Degraded", said.GetProperty("status").GetString());
        Assert.Equal("Degraded", said.GetProperty("parts").GetProperty("bank-holidays").GetString());
        Assert.Equal("Degraded", said.GetProperty("parts").GetProperty("mail").GetString());
    }

    [Fact]
    public async Task Live_WhateverElseIsAmiss_Answers()
    {
        await using var other = new PortalHost();
        await other.InitializeAsync();
        using var client = other.Anonymous();
        await other.DbAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory", Stop));

        Assert.Equal("Healthy", await client.Http.GetStringAsync("/health/live", Stop));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.Http.GetAsync("/health/ready", Stop)).StatusCode);
    }
}
