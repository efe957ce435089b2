using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class SealedCasesTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task EveryTableThatNamesACase_IsFiltered()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = database.Open();

        var unfiltered = db.Model.GetEntityTypes()
            .Where(type => type.ClrType == typeof(Case) || type.FindProperty("CaseId") is not null)
            .Where(type => type.FindDeclaredQueryFilter(PortalDb.OpenToViewer) is null)
            .Select(type => type.ClrType);

        Assert.Equal([typeof(Voiding), typeof(CaseAccess)], unfiltered);
    }

    [Theory]
    [EveryEngine]
    public async Task ASealedCase_IsFoundByThoseNamedAndByThePortalAndNobodyElse(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        var id = await StoreAsync(database, @case => @case.Sealing.Seal([Ada, Mabel], "About a colleague", A.Office(Mabel, Now)));

        Assert.True(await FindsAsync(database, Ada, id));
        Assert.True(await FindsAsync(database, Mabel, id));
        Assert.True(await FindsAsync(database, null, id));
        Assert.False(await FindsAsync(database, Ben, id));
    }

    [Theory]
    [EveryEngine]
    public async Task ABarredPerson_FindsTheCaseNowhereAndEverybodyElseDoes(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        var id = await StoreAsync(database, @case => @case.Sealing.Bar(Ben, "About him", A.Office(Mabel, Now)));

        Assert.True(await FindsAsync(database, Ada, id));
        Assert.False(await FindsAsync(database, Ben, id));
    }

    [Theory]
    [EveryEngine]
    public async Task WhatBelongsToNoCase_IsSeenThoughACaseIsHidden(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        await StoreAsync(database, @case => @case.Sealing.Bar(Ben, "About him", A.Office(Mabel, Now)));
        await using (var db = database.Open())
        {
            db.LearningActions.Add(new LearningAction(null, new LearningActionFacts(null, null, "Train everybody", null, null, null, null)));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var his = OpenFor(database, Ben);

        Assert.Equal(1, await his.LearningActions.CountAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<bool> FindsAsync(TestDatabase database, Officer? officer, int id)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = OpenFor(database, officer);
        bool[] found =
        [
            await db.FindWholeAsync(id, stop) is not null,
            await db.Stages.AnyAsync(stage => stage.CaseId == id, stop),
            await db.CaseNotes.AnyAsync(note => note.CaseId == id, stop),
            await db.AuditEntries.AnyAsync(entry => entry.CaseId == id, stop),
            await Worklist.OpenStages(db).AnyAsync(stage => stage.CaseId == id, stop),
        ];
        Assert.Single(found.Distinct());
        Assert.True(await db.Cases.SealedToo().AnyAsync(@case => @case.Id == id, stop));
        return found[0];
    }

    private static async Task<int> StoreAsync(TestDatabase database, Action<Case> change)
    {
        var @case = A.Case().LoggedBy(Ada).Accepted().Build();
        change(@case);
        var id = await database.StoreAsync(@case);
        await using var db = database.Open();
        var stored = await db.FindWholeAsync(id, TestContext.Current.CancellationToken);
        db.CaseNotes.Add(stored!.Keeping.WriteNote("A word among colleagues", null, 0, A.Office(Ada, Now)));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return id;
    }

    private static PortalDb OpenFor(TestDatabase database, Officer? officer) => new(database.Options, () => officer?.Id);
}
