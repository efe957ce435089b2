using System.Data.Common;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>A server that drops a connection is asked again. Then the change and its history are stored, each once.</summary>
public sealed class RetryTests
{
    private readonly Officer ada = A.Officer();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_AConnectionThatBreaksAtTheCommit_StoresAllOfItTheSecondTime()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        await using var db = Unreliable(database);
        (await db.FindWholeAsync(id, Stop))!.CurrentStage!.Response.Draft("Sorry", A.Office(ada, DateTimeOffset.UnixEpoch, A.Procedure()));

        await db.SaveChangesAsync(Stop);

        await using var again = database.Open();
        Assert.Equal("Sorry", await again.Responses.Select(response => response.Text).SingleAsync(Stop));
        Assert.Equal(1, await again.Cases.Select(@case => @case.Version).SingleAsync(Stop));
        Assert.Equal(4, await again.AuditEntries.CountAsync(Stop));
        Assert.Equal(1, await again.AuditEntries.CountAsync(entry => entry.What == "Stage 1 response drafted", Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(again, Stop));
    }

    [Fact]
    public async Task Log_AConnectionThatBreaksAtTheCommit_LeavesNoHistoryOfTheFirstTry()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await using var db = Unreliable(database);
        db.Record(new HistoryEntry(DateTimeOffset.UnixEpoch, ada.Id, ada.Name, "Recorded before"));

        var logged = await db.LogAsync(2026, reference => Task.FromResult(A.Case().LoggedBy(ada).WithReference(reference).Build()), Stop);

        await using var again = database.Open();
        Assert.Equal("2026/0001", await again.Cases.Select(@case => @case.Reference).SingleAsync(Stop));
        var entries = await again.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => new { entry.What, entry.CaseId }).ToListAsync(Stop);
        Assert.Equal("Recorded before", entries[0].What);
        Assert.All(entries.Skip(1), entry => Assert.Equal(logged.Id, entry.CaseId));
        Assert.Equal(entries.Count, entries.Distinct().Count());
        Assert.Null(await AuditChain.FirstBrokenAsync(again, Stop));
    }

    private static PortalDb Unreliable(TestDatabase database) => new(new DbContextOptionsBuilder<PortalDb>(database.Options)
        .AddInterceptors(new BreakOnce())
        .ReplaceService<IExecutionStrategyFactory, AskAgain>()
        .Options);

    private sealed class BreakOnce : DbTransactionInterceptor
    {
        private bool broken;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (!broken)
            {
                broken = true;
                throw new TimeoutException("The connection is gone.");
            }

            return new(result);
        }
    }

    private sealed class AskAgain(ExecutionStrategyDependencies dependencies) : IExecutionStrategyFactory
    {
        public IExecutionStrategy Create() => new UpToThreeTimes(dependencies);
    }

    private sealed class UpToThreeTimes(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, 3, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is TimeoutException;
    }
}
