using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>An import holds the end of the audit, which every page needs, only for the last moments of its transaction.</summary>
public sealed class LateHistoryTests
{
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
}
