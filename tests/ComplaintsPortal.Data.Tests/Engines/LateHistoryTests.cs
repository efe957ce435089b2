using System.Data;
using System.Data.Common;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Saving;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>An import holds the end of the audit, which every page needs, only for the last moments of its transaction.</summary>
public sealed class LateHistoryTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);
    private readonly Officer ada = A.Officer();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_InALongTransaction_LeavesTheAuditAloneUntilItsEnd()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        var scratch = Directory.CreateTempSubdirectory("late-history-");
        await using var db = database.Open();
        using (var late = new LateHistory(scratch.FullName))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            db.Late = late;
            db.Cases.Add(A.Case().LoggedBy(ada).WithReference("2026/0001").Build());
            await db.SaveChangesAsync(Stop);
            db.Cases.Add(A.Case().LoggedBy(ada).WithReference("2026/0002").Build());
            await db.SaveChangesAsync(Stop);
            Assert.Equal((0L, 0), (await db.AuditHead.Select(head => head.Sequence).SingleAsync(Stop), await db.AuditEntries.CountAsync(Stop)));

            db.Late = null;
            await late.WriteAsync(db, Stop);
            await transaction.CommitAsync(Stop);
        }

        await using var again = database.Open();
        var ids = await again.Cases.OrderBy(one => one.Id).Select(one => (int?)one.Id).ToListAsync(Stop);
        Assert.Equal(ids, (await again.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.CaseId).ToListAsync(Stop)).Distinct());
        Assert.All(await again.AuditEntries.ToListAsync(Stop), entry => Assert.Equal((ada.Name, (Guid?)ada.Id), (entry.ByName, entry.By)));
        Assert.Null(await AuditChain.FirstBrokenAsync(again, Stop));
        scratch.Delete(recursive: true);
    }

    [Fact]
    public async Task Write_OfMuch_HandsItToTheDatabaseAtOnce()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).WithReference("2026/0001").Build());
        var scratch = Directory.CreateTempSubdirectory("late-history-");
        var atOnce = new AtOnce();
        await using var db = new PortalDb(new DbContextOptionsBuilder<PortalDb>(database.Options).AddInterceptors(atOnce).Options);
        using (var late = new LateHistory(scratch.FullName))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            late.Add(Enumerable.Range(1, 250).Select(number =>
                new PendingEntry(new HistoryEntry(At.AddMinutes(number), ada.Id, ada.Name, "Note", number % 2 == 0 ? null : $"{number}"), CaseId: id)));
            await late.WriteAsync(db, Stop);
            await transaction.CommitAsync(Stop);
        }

        await using var again = database.Open();
        Assert.Equal(["AuditEntries 250"], atOnce.Tables);
        Assert.Equal(250, await again.AuditEntries.CountAsync(entry => entry.CaseId == id && entry.By == ada.Id && entry.What == "Note", Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(again, Stop));
        scratch.Delete(recursive: true);
    }

    [Fact]
    public async Task InOneState_WhereSomebodyWritesMeanwhile_ReadsAgain()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await using var db = database.Open();
        var tries = 0;

        var counted = await db.InOneStateAsync(async stop =>
        {
            var first = await db.Cases.CountAsync(stop);
            if (++tries == 1)
            {
                await database.StoreAsync(A.Case().LoggedBy(ada).WithReference("2026/0001").Build());
            }

            await using var own = await db.ForCountingAsync(stop);
            return (first, await own.Cases.CountAsync(stop));
        }, Stop);

        Assert.Equal((2, (1, 1)), (tries, counted));
    }

    // As a server takes them: a table whose columns bear the names of the database's.
    private sealed class AtOnce : IManyRows
    {
        public List<string> Tables { get; } = [];

        public async Task CopyAsync(DataTable rows, DbTransaction transaction, CancellationToken stop)
        {
            Tables.Add($"{rows.TableName} {rows.Rows.Count}");
            DataColumn[] columns = [.. rows.Columns.Cast<DataColumn>()];
            foreach (DataRow row in rows.Rows)
            {
                await using var command = (SqliteCommand)transaction.Connection!.CreateCommand();
                command.Transaction = (SqliteTransaction)transaction;
                command.CommandText = $"INSERT INTO {rows.TableName} ({string.Join(", ", columns.Select(column => column.ColumnName))}) "
                    + $"VALUES ({string.Join(", ", columns.Select(column => $"@{column.Ordinal}"))})";
                command.Parameters.AddRange(columns.Select(column => new SqliteParameter($"@{column.Ordinal}", row[column])));
                await command.ExecuteNonQueryAsync(stop);
            }
        }
    }
}
