using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class VersionTests
{
    private static readonly DateOnly Tuesday = new(2026, 3, 3);
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);
    private static readonly Procedure Statutory = A.Procedure();
    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static WorkingCalendar Calendar => WorkingCalendar.EnglandAndWales;

    [Theory]
    [EveryEngine]
    public async Task Save_WhateverOfACaseChanged_RaisesItsVersionByOne(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).Build());

        await RaisesByOneAsync(database, id, @case => @case.Keeping.AssignTo(mabel, A.Office(ada, Now)));
        await RaisesByOneAsync(database, id, @case => @case.Safeguarding.Raise("Left alone at night", A.Office(ada, Now)));
        await RaisesByOneAsync(database, id, @case => @case.Safeguarding.PassOn("Front door", Now, A.Office(ada, Now)));
        await RaisesByOneAsync(database, id, @case => @case.Triage.Assess(A.TriageAnswers(), A.Office(ada, Now)));
        await RaisesByOneAsync(database, id, @case => @case.Triage.Assess(A.TriageAnswers() with { DisputesChange = true }, A.Office(ada, Now)));
        await RaisesByOneAsync(database, id, @case => @case.Triage.Accept("It belongs", A.Office(ada, Now, Statutory, Calendar)));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Acknowledge(Tuesday, A.Office(ada, Now, Statutory, Calendar)));
        await RaisesByOneAsync(database, id,
            @case => @case.CurrentStage!.Clock.Extend(A.Terms(Statutory, 1, Tuesday), A.Office(ada, Now, Statutory, Calendar)));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Interchange.RestatePoints([new("delay", null, null), new("staff", null, null)]));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Interchange.RestatePoints([new("delay", null, "upheld")]));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Interchange.RestatePoints([]));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Interchange.RestatePoints([new("delay", null, "upheld")]));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Response.Draft("Sorry", A.Office(ada, Now, Statutory)));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Response.Draft("Sorry indeed", A.Office(ada, Now, Statutory)));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Response.Submit(A.Office(ada, Now)));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Response.Approve(A.Office(mabel, Now)));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Response.Send(Tuesday, A.Office(ada, Now)));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Conclude(A.Outcome("upheld"), Tuesday, A.Office(ada, Now, Statutory)));
        await RaisesByOneAsync(database, id, @case => @case.Escalation.GoOn(Tuesday, null, A.Office(ada, Now, Statutory, Calendar)));
        await RaisesByOneAsync(database, id,
            @case => @case.Interchange.Restate(@case.Interchange.Facts with { Summary = "Another line" },
                @case.Stages.Select(stage => stage.Interchange.Facts), Statutory, Calendar));
        await RaisesByOneAsync(database, id,
            @case => @case.Interchange.Restate(@case.Interchange.Facts, [@case.Stages[0].Interchange.Facts], Statutory, Calendar));
        await RaisesByOneAsync(database, id, @case => @case.CurrentStage!.Clock.Redate(Statutory, A.Calendar(bankHolidays: [Tuesday])));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_WhateverLiesBesideACase_ComesAndGoesWithItAndRaisesItsVersionByOne(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var (id, office) = (await database.StoreAsync(A.Case().LoggedBy(ada).Build()), A.Office(ada, Now));

        await RaisesByOneAsync(database, id, @case => @case.People.AddChild(new CaseChildFacts("C1", "Sam Sample"), office));
        await RaisesByOneAsync(database, id,
            @case => @case.People.RecordMonitoring(new Person("P1"), "a child", new MonitoringAnswers(null, null, null, null, null), office));
        await RaisesByOneAsync(database, id, @case => @case.People.RecordAdvocacy(new AdvocacyFacts(Tuesday), office));
        await RaisesByOneAsync(database, id, @case => @case.Keeping.WriteNote("They rang", null, 0, office));
        await RaisesByOneAsync(database, id, @case => @case.Keeping.RecordCompliment(new ComplimentTerms("Rose", "Team East", null), office));
        await RaisesByOneAsync(database, id, @case => @case.Keeping.Remedies.AddPayment(new PaymentFacts(null, "distress", 100m), "Distress", office));
        await RaisesByOneAsync(database, id, @case => @case.Escalation.Ombudsman.Record(new OmbudsmanFacts("25 001 573"), office));

        await using var db = database.Open();
        var stored = await db.FindWholeAsync(id, Stop);
        var version = stored!.Version;
        stored.People.RemoveChild(await db.CaseChildren.SingleAsync(Stop), office);
        var advocacy = await db.Advocacies.SingleAsync(Stop);
        Assert.Same(advocacy, stored.People.RecordAdvocacy(advocacy.Facts with { Answer = AdvocacyAnswer.Declined }, office));
        stored.Keeping.Remedies.Pay(await db.Payments.SingleAsync(Stop), Tuesday, office);
        await db.SaveChangesAsync(Stop);

        Assert.Equal((version + 1, 0, 1), (stored.Version, await db.CaseChildren.CountAsync(Stop), await db.Advocacies.CountAsync(Stop)));
        Assert.Equal(Tuesday, await db.Payments.Select(one => one.Paid).SingleAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_NothingChanged_LeavesTheVersion(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).WithIssue().WithResponseDraftedBy(ada).Build());

        await using var db = database.Open();
        var @case = (await db.FindWholeAsync(id, Stop))!;
        @case.CurrentStage!.Clock.Redate(Statutory, Calendar);
        await db.SaveChangesAsync(Stop);

        Assert.Equal(0, await VersionAsync(database, id));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_TheOtherCaseOfAContext_LeavesTheVersionOfThisOne(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var (one, other) = (await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build()),
            await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build()));

        await using var db = database.Open();
        _ = await db.FindWholeAsync(one, Stop);
        (await db.FindWholeAsync(other, Stop))!.CurrentStage!.Response.Draft("Sorry", A.Office(ada, Now, Statutory));
        await db.SaveChangesAsync(Stop);

        Assert.Equal((0, 1), (await VersionAsync(database, one), await VersionAsync(database, other)));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_AStageReadWithoutItsCase_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());

        await using var db = database.Open();
        var stage = await db.Stages.Include(one => one.PointsRaised).SingleAsync(Stop);
        stage.Interchange.RestatePoints([new("delay", null, null)]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task TrySave_TheVersionThatTheFormCarried_Saves(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());

        Assert.True(await DraftAsync(database, id, 0, "First words"));
        Assert.True(await DraftAsync(database, id, 1, "Second words"));
        Assert.Equal(2, await VersionAsync(database, id));
    }

    [Theory]
    [EveryEngine]
    public async Task TrySave_AStaleVersion_StoresNothingAndWritesNoHistory(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        Assert.True(await DraftAsync(database, id, 0, "First words"));

        Assert.False(await DraftAsync(database, id, 0, "Words of somebody who had not seen them"));

        await using var db = database.Open();
        Assert.Equal("First words", await db.Responses.Select(response => response.Text).SingleAsync(Stop));
        Assert.Equal(4, await db.AuditEntries.CountAsync(Stop));
        Assert.Equal(1, await VersionAsync(database, id));
    }

    [Theory]
    [EveryEngine]
    public async Task TrySave_SavedBySomebodyElseWhileItWasRead_IsStaleToo(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        await using var db = database.Open();
        var slow = (await db.FindWholeAsync(id, Stop))!;
        Assert.True(await DraftAsync(database, id, 0, "First words"));

        slow.CurrentStage!.Response.Draft("Slow words", A.Office(ada, Now, Statutory));

        Assert.False(await db.TrySaveAsync(slow, 0, Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task TrySave_StaleThenReadAgainInTheSameContext_SeesTheOtherVersion(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        await using var db = database.Open();
        var mine = (await db.FindWholeAsync(id, Stop))!;
        Assert.True(await DraftAsync(database, id, 0, "Their words"));
        mine.CurrentStage!.Response.Draft("My words", A.Office(ada, Now, Statutory));
        Assert.False(await db.TrySaveAsync(mine, 0, Stop));

        var theirs = (await db.FindWholeAsync(id, Stop))!;
        db.RecordReading(id, ada, Now);
        await db.SaveChangesAsync(Stop);

        Assert.Equal(("Their words", "My words"), (theirs.CurrentStage!.CurrentResponse!.Text, mine.CurrentStage.CurrentResponse!.Text));
        Assert.Equal(["Case read"], await db.AuditEntries.OrderByDescending(entry => entry.Sequence).Take(1).Select(entry => entry.What).ToListAsync(Stop));
    }

    private async Task<bool> DraftAsync(TestDatabase database, int id, int version, string text)
    {
        await using var db = database.Open();
        var @case = (await db.FindWholeAsync(id, Stop))!;
        @case.CurrentStage!.Response.Draft(text, A.Office(ada, Now, Statutory));
        return await db.TrySaveAsync(@case, version, Stop);
    }

    private static async Task RaisesByOneAsync(TestDatabase database, int id, Action<Case> change)
    {
        var before = await VersionAsync(database, id);
        await using var db = database.Open();
        change((await db.FindWholeAsync(id, Stop))!);

        await db.SaveChangesAsync(Stop);

        Assert.Equal(before + 1, await VersionAsync(database, id));
    }

    private static async Task<int> VersionAsync(TestDatabase database, int id)
    {
        await using var db = database.Open();
        return await db.Cases.Where(@case => @case.Id == id).Select(@case => @case.Version).SingleAsync(Stop);
    }
}
