using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class WorkloadTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly OfficeDays Days = OfficeDays.On(new DateOnly(2026, 3, 16), WorkingCalendar.EnglandAndWales);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Workload_OfEachPerson_IsWhatTheListOfCasesHasUnderTheSameWords(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        await database.StoreAsync(A.Case().WithReference("LATE").ReceivedOn(new(2026, 2, 2)).LoggedBy(Ada).ManagedBy(Mabel).Accepted().Build());
        await database.StoreAsync(A.Case().WithReference("TODAY").ReceivedOn(new(2026, 3, 2)).LoggedBy(Ada).ManagedBy(Mabel).Accepted().Build());
        await database.StoreAsync(A.Case().WithReference("SOON").ReceivedOn(new(2026, 3, 6)).LoggedBy(Ada).ManagedBy(Mabel).Accepted().GivenTo(Ben).Build());
        await database.StoreAsync(A.Case().WithReference("WAITS").ReceivedOn(new(2026, 3, 13)).LoggedBy(Ada).Build());
        await database.StoreAsync(A.Case().WithReference("DONE").ReceivedOn(new(2026, 2, 2)).LoggedBy(Ada).ManagedBy(Mabel).AtStage(1)
            .ConcludedOn(new(2026, 2, 9)).Build());
        await using var db = database.Open();

        var work = await Workload.ReadAsync(db, Days, Stop);

        Assert.Equal((1, 1, 1), (work.Sum(one => one.Overdue), work.Sum(one => one.DueToday), work.Sum(one => one.DueSoon)));
        Assert.Equal(4, work.Sum(one => one.Open));
        foreach (var one in work)
        {
            Assert.Equal(one.Owner is null ? null : one.Owner == Ben.Id ? Ben.Name : Ada.Name, one.Name);
            Assert.Equal(
                (one.Open, one.DueToday, one.DueSoon, one.Overdue),
                (await CountAsync(db, one, CaseState.Open), await CountAsync(db, one, CaseState.DueToday), await CountAsync(db, one, CaseState.DueSoon),
                    await CountAsync(db, one, CaseState.Overdue)));
        }
    }

    private static Task<int> CountAsync(PortalDb db, Workload one, CaseState state) =>
        CaseList.Matches(db, new CaseFilter { State = state, Owner = one.Owner, Unowned = one.Owner is null }, Days).CountAsync(Stop);
}
