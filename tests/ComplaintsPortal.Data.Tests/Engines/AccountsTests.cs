using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class AccountsTests
{
    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Delete_SomebodyWhoOwnsACase_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).Build());

        await Assert.ThrowsAsync<DbUpdateException>(() => DeleteAsync(database, ada));
    }

    [Theory]
    [EveryEngine]
    public async Task Delete_SomebodyWhoApprovedAResponse_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        await database.StoreAsync(A.Case().LoggedBy(ada).ManagedBy(mabel).AtStage(1).WithApprovedResponse().Build());

        await Assert.ThrowsAsync<DbUpdateException>(() => DeleteAsync(database, mabel));
    }

    [Theory]
    [EveryEngine]
    public async Task Delete_SomebodyWhoReadACase_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).Build());
        await using (var db = database.Open())
        {
            db.RecordReading(id, mabel, new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
            await db.SaveChangesAsync(Stop);
        }

        await Assert.ThrowsAsync<DbUpdateException>(() => DeleteAsync(database, mabel));
    }

    [Theory]
    [EveryEngine]
    public async Task Delete_SomebodyWhoNeverDidAnything_IsPossible(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);

        await DeleteAsync(database, ada);

        await using var db = database.Open();
        Assert.False(await db.Users.AnyAsync(Stop));
    }

    private static async Task DeleteAsync(TestDatabase database, Officer officer)
    {
        await using var db = database.Open();
        db.Users.Remove(await db.Users.SingleAsync(account => account.Id == officer.Id, Stop));
        await db.SaveChangesAsync(Stop);
    }
}
