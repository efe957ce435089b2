using System.Data.Common;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Tests.Working;

/// <summary>What stands on the first page is found by indexes: it costs what is in hand, however many cases have ended.</summary>
public sealed class HomePlanTests
{
    private static readonly OfficeDays Days = OfficeDays.On(new DateOnly(2026, 3, 16), WorkingCalendar.EnglandAndWales);

    // What grows with the archive.
    private static readonly string[] Growing =
        ["Cases", "CaseParticulars", "Stages", "Responses", "Issues", "PendingDeadlines", "CaseTasks", "AuditEntries", "Panels", "Investigations"];

    // All that somebody ever had, all of a procedure, all stages of a number: whatever begins with those reads the archive, without scanning a table.
    private static readonly string[] OfTheArchive = ["IX_Cases_Owner_Received", "IX_Cases_Procedure_Received", "IX_Stages_Number_Received"];

    private static readonly IReadOnlyList<ClosingWindow> Windows = ClosingWindow.Between(
        Days.Today, Days.WeekEnd, DefaultProcedures.All(), WorkingCalendar.EnglandAndWales, new CouncilRules());

    private static readonly Dictionary<string, Func<PortalDb, Task>> Parts = new()
    {
        ["how much there is"] = db => Mine(db).CountAsync(Stop),
        ["the first of each"] = db => Mine(db).FirstAsync(Stop),
        ["how much everybody has"] = db => new DueList(db, Days, null, Windows).CountAsync(Stop),
        ["the first of what everybody has"] = db => new DueList(db, Days, null, Windows).FirstAsync(Stop),
        ["diary"] = db => Diary.Lines(db, Guid.Empty, Days).ToListAsync(Stop),
        ["read last"] = db => CaseReadings.Recent(db, Guid.Empty).ToListAsync(Stop),
        ["changed since"] = db => CaseReadings.Changed(db, Guid.Empty).ToListAsync(Stop),
        ["load"] = db => Workload.ReadAsync(db, Days, Stop),
        ["teams"] = db => TeamWork.ReadAsync(db, Days, Stop),
        ["what nobody has"] = db => CaseList.Page(db, new() { State = CaseState.Open, Unowned = true }, Days, 1).AsSingleQuery().ToListAsync(Stop),
        ["approvals"] = db => ApprovalQueue.LongestWaiting(db).Take(10).ToListAsync(Stop),
        ["calendar of a person"] = db => new CalendarDates(db, new(Guid.Empty, null)).ReadAsync(Days.Today, Days.WeekEnd, Stop),
        ["calendar of a team"] = db => new CalendarDates(db, new(null, "north")).ReadAsync(Days.Today, Days.WeekEnd, Stop),
    };

    public static TheoryData<string> Names => new(Parts.Keys);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Part_OfTheFirstPage_ReadsNothingThatGrowsFromEndToEnd(string name)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var written = new WriteDown();
        await using var db = new PortalDb(
            new DbContextOptionsBuilder<PortalDb>(database.Options).AddInterceptors(written).Options, () => Guid.Empty);

        await Parts[name](db);

        Assert.NotEmpty(written.Commands);
        foreach (var command in written.Commands.ToArray())
        {
            var plan = await QueryPlan.OfAsync(db, command, Stop);
            Assert.Equal([], plan.Scans(Growing.Contains));
            Assert.Equal([], plan.Steps.Where(step => OfTheArchive.Any(index => step.Detail.Contains(index, StringComparison.Ordinal))));
        }
    }

    private static DueList Mine(PortalDb db) => new(db, Days, Guid.Empty, Windows);

    private sealed class WriteDown : DbCommandInterceptor
    {
        public List<string> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
