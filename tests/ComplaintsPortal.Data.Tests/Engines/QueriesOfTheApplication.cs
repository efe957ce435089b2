using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>
/// Everything that the application asks the database, by name. Whoever writes a query adds the method that runs it: the tests
/// run each of them on every engine, and on the SQL Server provider even where there is no server.
/// </summary>
internal static class QueriesOfTheApplication
{
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly OfficeDays Days = OfficeDays.On(new DateOnly(2026, 11, 10), WorkingCalendar.EnglandAndWales);
    private static readonly Period Year = Period.FinancialYear(2021);

    internal static readonly IReadOnlyDictionary<string, Func<PortalDb, CancellationToken, Task>> All = new Dictionary<string, Func<PortalDb, CancellationToken, Task>>
    {
        ["The council's set-up"] = async (db, stop) => await CouncilSetup.ReadAsync(db, stop),
        ["The whole of a case, to change it"] = async (db, stop) => await db.FindWholeAsync(1, stop),
        ["The whole of a case, to read it"] = async (db, stop) => await db.ReadWholeAsync(1, stop),
        ["The next reference"] = async (db, stop) => await db.NextReferenceAsync(2026, stop),
        ["The chain of the audit"] = async (db, stop) => await AuditChain.FirstBrokenAsync(db, stop),
        ["The work in hand"] = WorkInHandAsync,
        ["The list of cases"] = ListsOfCasesAsync,
        ["The queue of approvals"] = async (db, stop) => await ApprovalQueue.Lines(db).Take(await ApprovalQueue.Stages(db).CountAsync(stop)).ToListAsync(stop),
        ["The accounts"] = async (db, stop) => await AccountBook.Lines(db).ToListAsync(stop),
        ["Uploads that nobody imported"] = async (db, stop) => await Upload.Stale(db, Now).ExecuteDeleteAsync(stop),
        ["The records of a case, to export it"] = async (db, stop) => await StoredCase.ReadAsync(db, db.Cases.OrderBy(@case => @case.Id).Take(10), stop),
        ["Each figure by itself"] = FiguresAsync,
        ["All figures at once"] = async (db, stop) => await new FigureBook(db).AnswerAsync(Questions(await CouncilSetup.ReadAsync(db, stop)), stop),
        ["The annual report, and whether it is ready"] = async (db, stop) =>
            await Readiness.CheckAsync(db, await AnnualReport.ComposeAsync(db, Year, null, Now, stop), Now, stop),
        ["The published reports"] = async (db, stop) => await PublishedEditions.ListAsync(db, stop),
        ["A published report"] = async (db, stop) => await PublishedEditions.FindAsync(db, 1, "pdf", stop),
        ["The number of the next edition"] = async (db, stop) => await Publisher.NextNumberAsync(db, Year, stop),
    };

    private static async Task WorkInHandAsync(PortalDb db, CancellationToken stop)
    {
        foreach (var state in Enum.GetValues<CaseState>())
        {
            if (Worklist.OpenStagesIn(db, state, Days) is { } stages)
            {
                await stages.Of(db, Guid.Empty).CountAsync(stop);
                await Worklist.MostUrgent(db, stages.Of(db, owner: null), 10).ToListAsync(stop);
            }
        }

        await Worklist.MostUrgent(db, Worklist.Unassigned(db), 10).ToListAsync(stop);
        await Worklist.LongestWaiting(db, Worklist.AwaitingTriage(db, owner: null), 10).ToListAsync(stop);
        await Worklist.AwaitingTriage(db, Guid.Empty).CountAsync(stop);
    }

    private static async Task ListsOfCasesAsync(PortalDb db, CancellationToken stop)
    {
        foreach (var filter in Filters())
        {
            await CaseList.Matches(db, filter, Days).CountAsync(stop);
            await CaseList.Page(db, filter, Days, 2).ToListAsync(stop);
        }

        await CaseList.Complainants(db, ["Robin Example"]).ToListAsync(stop);
    }

    // Each way to narrow by itself, under every state and at every stage; then all of them together.
    private static IEnumerable<CaseFilter> Filters() =>
        from state in Enum.GetValues<CaseState>().Select(state => (CaseState?)state).Prepend(null)
        from stage in new int?[] { null, 1, 2 }
        from filter in new CaseFilter[]
        {
            new(),
            new() { ReferencePrefix = "2026/" },
            new() { Words = ["visit", "cancelled"] },
            new() { Complainants = ["P-1", "P-2"] },
            new() { Procedure = "children-act" },
            new() { Owner = Guid.Empty },
            new() { Unowned = true },
            new() { Place = new(["send", "sat"], ["sat-north"], ["send"]) },
            new() { From = Year.From, To = Year.To },
            new() { ByDue = true },
            new() { Words = ["visit"], Procedure = "code", Owner = Guid.Empty, Place = new(["send"], [], ["send"]), From = Year.From, To = Year.To },
        }
        let asked = filter with { State = state, Stage = stage }
        where !asked.ByDue || asked.State is CaseState.Open or CaseState.Overdue or CaseState.DueToday or CaseState.DueSoon
        select asked;

    private static async Task FiguresAsync(PortalDb db, CancellationToken stop)
    {
        var book = new FigureBook(db);
        foreach (var question in Questions(await CouncilSetup.ReadAsync(db, stop)))
        {
            await book.AnswerAsync([question], stop);
        }
    }

    /// <summary>Every measure alone, and with each facet that applies to it, where the lists have a member for it.</summary>
    private static List<Question> Questions(CouncilSetup setup) =>
    [
        .. from measure in Measure.All
           from question in measure.Facets.Select(facet => Narrowed(new Question(Year, measure), facet, setup)).Prepend(new Question(Year, measure)).OfType<Question>()
           where question.WhyNotAnswer(setup.Lists, setup.Procedures).Count == 0
           select question,
    ];

    private static Question? Narrowed(Question question, Facet facet, CouncilSetup setup) =>
        facet.Members(setup.Lists, setup.Procedures) is [.., var member] ? question.With(facet, member) : null;
}
