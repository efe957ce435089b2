using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Data.Tests.Backups;

/// <summary>Backups that the portal makes by itself.</summary>
public sealed class BackupRoundTests : IDisposable
{
    private const string Phrase = "a long phrase for backups";

    // Summer: two o'clock in London is one o'clock UTC.
    private static readonly DateTimeOffset TwoInLondon = new(2026, 7, 1, 1, 0, 0, TimeSpan.Zero);

    private readonly string scratch = Directory.CreateTempSubdirectory("portal-rounds-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Backups => Path.Combine(scratch, "backups");

    [Fact]
    public async Task Round_AtItsHourInLondon_MakesOneBackupOfTheDayThatComesBack()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        var round = Round(database);
        await round.RunAsync(TwoInLondon.AddDays(-1), Stop);

        await round.RunAsync(TwoInLondon.AddMinutes(-1), Stop);
        Assert.Equal(["portal-2026-06-30.backup"], Names());
        await round.RunAsync(TwoInLondon, Stop);
        await round.RunAsync(TwoInLondon.AddMinutes(1), Stop);

        Assert.Equal(["portal-2026-06-30.backup", "portal-2026-07-01.backup"], Names());
        Assert.Equal(TwoInLondon, BackupLog.Read(database.Folder).Last?.At);
        var drill = await BackupDrill.RunAsync(Path.Combine(Backups, "portal-2026-07-01.backup"), new BackupKeys(Phrase), Stop);
        Assert.Equal(0, drill.Cases);
    }

    [Fact]
    public async Task Rounds_OfSeveralServers_MakeOneBackup()
    {
        await using var database = await SqliteDatabase.CopyAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(server => Round(database).RunAsync(TwoInLondon.AddSeconds(server), Stop)));

        Assert.Equal(["portal-2026-07-01.backup"], Names());
        Assert.Null(BackupLog.Read(database.Folder).Failure);
    }

    [Fact]
    public async Task Round_ThatFails_IsNotedAndTriedAgainInAnHour()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        await File.WriteAllTextAsync(Backups, "a file in the place of the folder", Stop);

        Assert.NotNull(await Round(database).RunAsync(TwoInLondon, Stop));
        Assert.Null(await Round(database).RunAsync(TwoInLondon.AddMinutes(59), Stop));
        Assert.Equal(TwoInLondon, BackupLog.Read(database.Folder).Failure?.At);
        File.Delete(Backups);
        Assert.Null(await Round(database).RunAsync(TwoInLondon.AddMinutes(60), Stop));

        Assert.Null(BackupLog.Read(database.Folder).Failure);
        Assert.Equal(["portal-2026-07-01.backup"], Names());
    }

    [Fact]
    public async Task Round_OverManyNights_KeepsWhatTheRotationKeepsAndWhatIsNotIts()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        Directory.CreateDirectory(Backups);
        await File.WriteAllTextAsync(Path.Combine(Backups, "portal-by-hand.backup"), "somebody's own", Stop);

        for (var night = 0; night < 4; night++)
        {
            await Round(database).RunAsync(TwoInLondon.AddDays(night), Stop);
        }

        Assert.Equal(["portal-2026-07-03.backup", "portal-2026-07-04.backup", "portal-by-hand.backup"], Names());
    }

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private BackupRound Round(SqliteDatabase database) => new(
        database.Folder, new BackupSettings(Backups, new TimeOnly(2, 0), new BackupRotation(2, 0, 0), BackupLock.WithPhrase(Phrase)));

    private IEnumerable<string?> Names() => Directory.GetFiles(Backups).Select(Path.GetFileName).Order();
}
