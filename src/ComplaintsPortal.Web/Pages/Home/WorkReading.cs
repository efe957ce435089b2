using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>Reads the work in hand for whoever is signed in.</summary>
public sealed class WorkReading(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time)
{
    private Officer Who => signedIn.Officer;

    /// <summary>Their own day.</summary>
    public async Task<OwnDay> OwnAsync(CancellationToken stop)
    {
        var work = await GroupsAsync(everybodys: false, stop);
        return new OwnDay(
            work,
            await Diary.Lines(db, Who.Id, work.Days).ToListAsync(stop),
            await CaseReadings.Changed(db, Who.Id).ToListAsync(stop),
            await CaseReadings.Recent(db, Who.Id).ToListAsync(stop));
    }

    /// <summary>The groups, each with its first cases.</summary>
    public async Task<WorkView> GroupsAsync(bool everybodys, CancellationToken stop)
    {
        var (council, days) = await OfficeAsync(stop);
        var windows = Windows(council, days);
        var due = List(days, windows, everybodys);
        var rows = new WorkRows(council, days.Today, Who, windows);
        var (counts, inHand) = await due.FirstAsync(stop);
        var first = inHand.ToLookup(one => one.Group, rows.Of);
        return new WorkView(
            days,
            [
                .. DueList.Groups.Select(group => new WorkSection(
                    group, group.Words(everybodys), counts.GetValueOrDefault(group), [.. first[group]], AddressOf(group, everybodys))),
            ],
            everybodys);
    }

    /// <summary>A page of one group, from 1, and how many cases it has.</summary>
    public async Task<(int Count, int Page, IReadOnlyList<WorkRow> Rows)> PageAsync(WorkGroup group, bool everybodys, int page, CancellationToken stop)
    {
        var (council, days) = await OfficeAsync(stop);
        var windows = Windows(council, days);
        var due = List(days, windows, everybodys);
        var count = (await due.CountAsync(stop)).GetValueOrDefault(group);
        page = Math.Clamp(page, 1, Math.Max(PagesOf(count), 1));
        var rows = new WorkRows(council, days.Today, Who, windows);
        return (count, page, [.. (await due.ReadAsync(group, (page - 1) * DueList.PageSize, DueList.PageSize, stop)).Select(rows.Of)]);
    }

    /// <summary>How many pages there are of so many cases.</summary>
    public static int PagesOf(int count) => Math.Min((count + DueList.PageSize - 1) / DueList.PageSize, CaseFilter.Limit / DueList.PageSize);

    /// <summary>Where the whole list of a group is, below the portal's own address.</summary>
    internal static string AddressOf(WorkGroup group, bool everybodys) => $"~/work/due?state={group.Key()}{(everybodys ? "&whose=everybody" : "")}";

    private async Task<(CouncilSetup Council, OfficeDays Days)> OfficeAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        return (council, OfficeDays.On(time.Today(), council.Calendar));
    }

    private DueList List(OfficeDays days, IReadOnlyList<ClosingWindow> windows, bool everybodys) => new(db, days, everybodys ? null : Who.Id, windows);

    private static IReadOnlyList<ClosingWindow> Windows(CouncilSetup council, OfficeDays days) =>
        ClosingWindow.Between(days.Today, days.WeekEnd, council.Procedures, council.Calendar, council.Rules);
}
