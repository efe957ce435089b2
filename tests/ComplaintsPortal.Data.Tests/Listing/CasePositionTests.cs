using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Listing;

/// <summary>Paging from where the page before ended shows every case once, whatever arrives in between.</summary>
public sealed class CasePositionTests
{
    private const int Stored = 60;
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Mabel = A.Manager();
    private static readonly OfficeDays Days = OfficeDays.On(new DateOnly(2026, 3, 16), WorkingCalendar.EnglandAndWales);

    private static readonly CaseFilter[] Filters =
    [
        new(),
        new() { Sort = CaseSort.Usual with { Descending = false } },
        new() { Procedure = DefaultProcedures.ChildrenAct },
        new() { OfKind = [DefaultProcedures.ChildrenAct, "enquiry"] },
        new() { State = CaseState.Open },
        new() { State = CaseState.Overdue },
        new() { State = CaseState.Overdue, Sort = CaseSort.Usual with { Descending = false } },
        new() { Stage = 1 },
        new() { Stage = 1, Sort = CaseSort.Usual with { Descending = false } },
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task List_PagedFromWhereThePageBeforeEnded_HasEveryCaseOnceInItsOrder(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Mabel);
        for (var number = 0; number < Stored; number++)
        {
            await StoreAsync(database, $"ANY/{number}", new DateOnly(2026, 2, 2).AddDays(number / 7 % 4));
        }

        await using var db = database.Open();
        foreach (var filter in Filters)
        {
            List<string> counted = [];
            List<string> followed = [];
            CasePosition? end = null;
            for (var page = 1; page <= 3; page++)
            {
                counted.AddRange((await CaseList.Page(db, filter, Days, page).ToListAsync(Stop)).Select(line => line.Reference));
                var lines = await CaseList.Page(db, filter, Days, page, after: end).ToListAsync(Stop);
                followed.AddRange(lines.Select(line => line.Reference));
                end = CasePosition.Read(CasePosition.EndOf(filter, lines)?.Written);
            }

            Assert.Equal(Stored, counted.Distinct().Count());
            Assert.Equal(counted, followed);
        }
    }

    [Fact]
    public async Task List_InWhichACaseArrivedSinceThePageBefore_ShowsNoCaseAgain()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, Ada, Mabel);
        for (var number = 0; number < CaseList.PageSize + 1; number++)
        {
            await StoreAsync(database, $"ANY/{number}", new DateOnly(2026, 2, 2));
        }

        await using var db = database.Open();
        var first = await CaseList.Page(db, new(), Days, 1).ToListAsync(Stop);
        await StoreAsync(database, "ANY/NEW", new DateOnly(2026, 3, 2));

        var second = await CaseList.Page(db, new(), Days, 2, after: CasePosition.EndOf(new(), first)).ToListAsync(Stop);

        Assert.Equal("ANY/0", Assert.Single(second).Reference);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-03-16.1234")]
    [InlineData("2026-03-16.-1.0")]
    [InlineData("16/03/2026.1234.1")]
    public void Position_ThatIsNone_IsNotRead(string? written) => Assert.Null(CasePosition.Read(written));

    private static Task<int> StoreAsync(TestDatabase database, string reference, DateOnly received) =>
        database.StoreAsync(A.Case().WithReference(reference).ReceivedOn(received).LoggedBy(Ada).ManagedBy(Mabel).Accepted().Build());
}
