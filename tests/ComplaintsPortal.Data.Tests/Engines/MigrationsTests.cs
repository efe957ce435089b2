using System.Globalization;
using ComplaintsPortal.Testing;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class MigrationsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Model_OnSqlite_IsWhatTheMigrationsMake()
    {
        await using var database = SqliteDatabase.Empty();
        await using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Model_OnSqlServer_IsWhatTheMigrationsMake()
    {
        await using var db = new TranslationOnly().Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrations_OfBothEngines_HaveTheSameNames()
    {
        await using var database = SqliteDatabase.Empty();
        await using var sqlite = database.Open();
        await using var sqlServer = new TranslationOnly().Open();

        Assert.Equal(sqlite.Database.GetMigrations().Select(Name), sqlServer.Database.GetMigrations().Select(Name));

        static string Name(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];
    }

    [Fact]
    public async Task Script_ForSqlServer_MakesEveryTable()
    {
        await using var db = new TranslationOnly().Open();

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.Select(table => table.Name).ToList();
        Assert.Contains("Cases", tables);
        Assert.All(tables, table => Assert.Contains($"CREATE TABLE [{table}]", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Scripts_OfTheDocuments_AreReadBySqlServersParser()
    {
        var scripts = Repository.Files("docs", "*.sql");

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => TransactSql.Check(File.ReadAllText(script)));
    }

    [Fact]
    public async Task Script_ForSqlServer_IsReadByItsOwnParser()
    {
        await using var db = new TranslationOnly().Open();

        TransactSql.Check(db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent));
        TransactSql.Check(db.GetService<IMigrator>().GenerateScript());
    }

    [Fact]
    public void Check_OfWhatOnlyTheEmbeddedDatabaseReads_Fails() =>
        Assert.Throws<FormatException>(() => TransactSql.Check("SELECT \"Id\" FROM \"Cases\" LIMIT 3"));

    [Theory]
    [EveryEngine]
    public async Task Migrate_ASecondTime_ChangesNothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();

        await Seeding.MigrateAsync(db, Stop);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
    }

    [Fact]
    public async Task Migrate_ANewFolder_HasAWriteAheadLog()
    {
        await using var database = SqliteDatabase.Empty();
        await using var db = database.Open();

        await Seeding.MigrateAsync(db, Stop);

        Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
    }

    [Fact]
    public async Task Migrate_AFileThatCameBackWithoutAWriteAheadLog_GivesItOne()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        await using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = delete", Stop);
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        await using var again = database.Open();
        await Seeding.MigrateAsync(again, Stop);

        Assert.Equal("wal", await PragmaAsync(again, "journal_mode"));
    }

    [Fact]
    public async Task ForeignKeys_OnSqlite_AreEnforced()
    {
        await using var database = await SqliteDatabase.CopyAsync();
        await using var db = database.Open();

        Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
        await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO CaseParticulars (CaseId, Summary) VALUES (4711, 'Of no case')", Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Reference_UsedBefore_IsRefusedByTheDatabase(Engine engine)
    {
        var ada = A.Officer();
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().WithReference("CSC-1").LoggedBy(ada).Build());

        await Assert.ThrowsAsync<DbUpdateException>(() => database.StoreAsync(A.Case().WithReference("CSC-1").LoggedBy(ada).Build()));

        await using var db = database.Open();
        Assert.Equal(1, await db.Cases.CountAsync(Stop));
    }

    private static async Task<string?> PragmaAsync(PortalDb db, string pragma)
    {
        await db.Database.OpenConnectionAsync(Stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(await command.ExecuteScalarAsync(Stop), CultureInfo.InvariantCulture);
    }
}
