using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class QueriesTests
{
    public static TheoryData<string> Names => new(QueriesOfTheApplication.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryQuery_OnSqlServer_IsTranslated(string name)
    {
        var server = new TranslationOnly();
        await using var db = server.Open();

        var failure = await Record.ExceptionAsync(() => QueriesOfTheApplication.All[name](db, TestContext.Current.CancellationToken));

        Assert.NotEmpty(server.Commands);
        Assert.True(failure is null or InvalidOperationException { Message: "Sequence contains no elements." }, failure?.ToString());
    }

    [Theory]
    [EveryEngine]
    public async Task EveryQuery_OnAnEmptyPortal_Runs(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        foreach (var query in QueriesOfTheApplication.All.Values)
        {
            await using var db = database.Open();
            await query(db, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task EveryQuery_ThatTakesSomeRows_SaysInWhichOrder()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var strict = new DbContextOptionsBuilder<PortalDb>(database.Options).ConfigureWarnings(warnings => warnings.Throw(
            CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning,
            CoreEventId.DistinctAfterOrderByWithoutRowLimitingOperatorWarning)).Options;

        foreach (var query in QueriesOfTheApplication.All.Values)
        {
            await using var db = new PortalDb(strict);
            await query(db, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task AQueryThatCannotBeTranslated_OnSqlServer_Throws()
    {
        await using var db = new TranslationOnly().Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            db.Cases.Where(@case => @case.CurrentStage != null).ToListAsync(TestContext.Current.CancellationToken));
    }
}
