using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Testing.Interchange;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Demonstration;

/// <summary>What a demonstration does to a database that is not empty, and what it prints.</summary>
public sealed class DemonstrationStartTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_OnImportedRecords_AddsNothingAndSaysSo()
    {
        await using var portal = await StartedAsync();
        await ImportAsync(portal);

        var told = await PrepareAsync(portal);

        Assert.StartsWith("This database is in use: a demonstration fills an empty one only, so nothing was added.", told, StringComparison.Ordinal);
        Assert.Equal((0, false),
            await portal.DbAsync(async db => (await db.Users.CountAsync(Stop), await db.Council.AnyAsync(one => one.IsDemonstration, Stop))));
        Assert.False(File.Exists(DetailsOf(portal)));
        using var client = portal.Anonymous();
        Assert.DoesNotContain("demonstration", (await client.OpenAsync("/account/sign-in")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhereSomebodyHasAnAccount_AddsNobody()
    {
        await using var portal = await StartedAsync();
        await portal.AccountAsync(Role.Officer);
        await File.WriteAllTextAsync(DetailsOf(portal), "left from another database", Stop);

        Assert.StartsWith("This database is in use", await PrepareAsync(portal), StringComparison.Ordinal);
        Assert.Equal(1, await portal.DbAsync(db => db.Users.CountAsync(Stop)));
    }

    [Fact]
    public async Task Start_OfADemonstrationIntoWhichRecordsWereImported_TellsThePasswordNoMore()
    {
        await using var portal = await StartedAsync();
        var first = await PrepareAsync(portal);
        Assert.Contains("The password of all of them is", first, StringComparison.Ordinal);
        Assert.Equal(first, await PrepareAsync(portal));
        await ImportAsync(portal);

        var told = await PrepareAsync(portal);

        Assert.StartsWith(
            "A data set was imported into this demonstration: the password of its accounts is not told any more.", told, StringComparison.Ordinal);
        Assert.False(File.Exists(DetailsOf(portal)));
    }

    [Fact]
    public async Task Start_ThatFailsInTheMiddle_LeavesTheDatabaseEmpty()
    {
        await using var portal = await StartedAsync();
        Directory.CreateDirectory(DetailsOf(portal));

        await Assert.ThrowsAnyAsync<Exception>(() => PrepareAsync(portal));

        Assert.Equal((0, 0), await portal.DbAsync(async db => (await db.Users.CountAsync(Stop), await db.Cases.CountAsync(Stop))));
    }

    private static async Task<PortalHost> StartedAsync()
    {
        var portal = new PortalHost();
        await portal.InitializeAsync();
        return portal;
    }

    private static string DetailsOf(PortalHost portal) => Path.Combine(portal.Folder, "demonstration.txt");

    private static async Task<string> PrepareAsync(PortalHost portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<Web.Demonstration.Demonstration>(scope.ServiceProvider).PrepareAsync(portal.Folder);
    }

    private static Task ImportAsync(PortalHost portal) => portal.DbAsync(async db =>
    {
        using var data = TinyDataSet.Sound();
        var result = await Import.RunAsync(
            db, new AttachmentFolder(Path.Combine(portal.Folder, "attachments")), ImportSource.FromPath(data.Folder),
            new ImportTerms(false, null, portal.Time.GetUtcNow()), stop: Stop);
        Assert.Empty(result.Errors);
    });
}
