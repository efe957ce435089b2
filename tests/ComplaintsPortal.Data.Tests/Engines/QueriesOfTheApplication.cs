using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Data.Interchange.Writing;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Testing.Builders;
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
    private static readonly PlaceFilter Send = new(["send", "sat"], ["east"], ["learning"]);
    private static readonly Period Year = Period.FinancialYear(2021);
    private static readonly AnnualReport Draft =
        new(Year, new Cover("Anyshire", "Complaints", "Report", "2021-22", "Draft", new DateOnly(2022, 4, 1)) { ShortPeriod = "2021-22" }, [], [], []);

    internal static readonly IReadOnlyDictionary<string, Func<PortalDb, CancellationToken, Task>> All =
        new Dictionary<string, Func<PortalDb, CancellationToken, Task>>
        {
            ["The council's set-up"] = async (db, stop) => await CouncilSetup.ReadAsync(db, stop),
            ["The whole of a case, to change it"] = async (db, stop) => await db.FindWholeAsync(1, stop),
            ["The whole of some cases, voided ones too"] = async (db, stop) => await db.FindWholesAsync([1, 2], stop),
            ["What another schedule of retention would come to"] = async (db, stop) => await new ScheduleBook(db, new SetupBook(db, TimeProvider.System))
                .EffectAsync(RetentionClass.All.ToDictionary(kept => kept, kept => kept.Years + 1), new DateOnly(2026, 11, 10), stop),
            ["The cases of which processing is restricted"] = async (db, stop) => await RestrictedProcessing.StandingAsync(db, stop),
            ["The cases of a person, voided ones too"] = async (db, stop) => await db.ReadCasesOfAsync("P1", Guid.Empty, new DateOnly(2026, 11, 10), stop),
            ["The whole of a case, to read it"] = async (db, stop) => await db.ReadWholeAsync(1, stop),
            ["The next reference"] = async (db, stop) => await db.NextReferenceAsync(2026, stop),
            ["The chain of the audit"] = async (db, stop) => await AuditChain.FirstBrokenAsync(db, stop),
            ["The register"] = RegisterAsync,
            ["A search of people and cases"] = SearchAsync,
            ["The seal of a case"] = async (db, stop) => await db.FindSealAsync(1, Guid.Empty, stop),
            ["The links of a case"] = async (db, stop) => await db.LinksOf(1).ToListAsync(stop),
            ["Whether cases are linked"] = async (db, stop) => await db.AreLinkedAsync(1, 2, stop),
            ["What handing over would do"] = async (db, stop) => await new HandOver(db).PlanAsync(Guid.Empty, Guid.Empty, stop),
            ["The work in hand"] = WorkInHandAsync,
            ["What is due"] = WhatIsDueAsync,
            ["What is pending, to state it anew"] = RestateDeadlinesAsync,
            ["The list of cases"] = ListsOfCasesAsync,
            ["The cases of which something is missing"] = GapsAsync,
            ["The records beside the cases"] = RecordsAsync,
            ["The records of a case, to export it"] =
            async (db, stop) => await StoredCase.ReadAsync(db, db.Cases.OrderBy(@case => @case.Id).Take(10), RecordTables.All, new Addresses(), stop),
            ["The records, to export them"] = ExportAsync,
            ["What an import would change"] = ImportAsync,
            ["Every figure"] = async (db, stop) => await new FigureBook(db).AnswerAsync(Questions(await CouncilSetup.ReadAsync(db, stop)), stop),
            ["What a figure counted"] = BehindFiguresAsync,
            ["Who has how much"] = async (db, stop) => await Workload.ReadAsync(db, Days, stop),
            ["Whether a report is ready"] = async (db, stop) => await Readiness.CheckAsync(db, Draft, Now, stop),
            ["The documents of cases"] = DocumentsAsync,
            ["The reminders"] = RemindersAsync,
            ["The published reports"] = async (db, stop) => await PublishedEditions.ListAsync(db, stop),
            ["A published report"] = async (db, stop) => await PublishedEditions.FindAsync(db, 1, "pdf", stop),
            ["The reports on their way"] = CoursesAsync,
            ["The news of published reports"] = NoticesAsync,
            ["The number of the next edition"] = async (db, stop) => await Publisher.NextNumberAsync(db, Year, stop),
        };

    private static async Task GapsAsync(PortalDb db, CancellationToken stop)
    {
        foreach (var gap in Enum.GetValues<CaseGap>())
        {
            var filter = new CaseFilter { Gap = gap, From = Year.From, To = Year.To };
            await CaseList.Matches(db, filter, Days).CountAsync(stop);
            await CaseList.Page(db, filter, Days, 2).ToListAsync(stop);
        }
    }

    private static async Task CoursesAsync(PortalDb db, CancellationToken stop)
    {
        var clerk = A.Clerk();
        var content = new ReportContent([], "", [], []);
        await CourseBook.FindAsync(db, Year, stop);
        await CourseBook.WaitingAsync(db, Year, stop);
        await CourseBook.Submitted(db).ToListAsync(stop);
        await ReportContents.OfAsync(db, Draft, stop);
        await WhatChanged.SinceAsync(db, new ReportCourse(Year, 1), content, stop);
        await PublishedEditions.ListAsync(db, clerk, stop);
        await PublishedEditions.FindAsync(db, 1, "pdf", clerk, stop);
        await PublishedEditions.ChangesAsync(db, 1, stop);
        await PublishedEditions.ChangesAsync(db, content, Year.Name, stop);
        await EditionRelease.Due(db, Now).ToListAsync(stop);
    }

    private static async Task NoticesAsync(PortalDb db, CancellationToken stop)
    {
        var clerk = A.Clerk();
        var notices = new NoticeBook(db);
        await NoticeBook.News(db, Now).ToListAsync(stop);
        await notices.TakeOnAsync(Guid.CreateVersion7(Now), new EditionNews(1, "Report", 1, clerk.Id, "colin@anyshire.example"), Now, stop);
        await notices.GiveBackAsync(Guid.CreateVersion7(Now), counts: false, stop);
    }

    private static async Task RegisterAsync(PortalDb db, CancellationToken stop)
    {
        await Register.Everybody(db).ToListAsync(stop);
        await Register.ForInvestigations(db).ToListAsync(stop);
        await Register.ForPanels(db).ToListAsync(stop);
        await Register.NamesInAsync(db, A.Case().Build(), stop);
    }

    private static async Task RecordsAsync(PortalDb db, CancellationToken stop)
    {
        foreach (var state in Enum.GetValues<ActionState>())
        {
            var filter = new ActionFilter(state, "Head of service", "send");
            await LearningActions.Matches(db, filter, Days).CountAsync(stop);
            await LearningActions.Page(db, filter, Days, 2).ToListAsync(stop);
        }

        await LearningActions.Owners(db).ToListAsync(stop);
        await LearningActions.Same(db, caseId: null, new LearningActionFacts(null, null, "Review", null, null, null, null)).AnyAsync(stop);
        await ClearedCompliments.All(db).CountAsync(stop);
        await ClearedCompliments.Page(db, 2).ToListAsync(stop);
        await ClearedCompliments.QuotedIn(db, Period.Parse("2025-26")).ToListAsync(stop);
        await LearningOfAPeriod.ReadAsync(db, Period.Parse("2025-26"), stop);
        await OmbudsmanOfAPeriod.ReadAsync(db, Period.Parse("2025-26"), ["ombudsman"], stop);
        await ConductOfAPeriod.ReadAsync(
            db, Period.Parse("2025-26"), new ConductTerms(["children-act"], ["children-act", "code"], ["children-act"], ["young-person"]), stop);
        await db.Cases.FindMeantAsync("2026 / 0001", stop);
        await db.Cases.FindMeantAsync("00 37", stop);
        await OmbudsmanCases.About(db, 1).ToListAsync(stop);
        await OmbudsmanCases.WithReference(db, "25 001 573", 1).ToListAsync(stop);
    }

    private static async Task ExportAsync(PortalDb db, CancellationToken stop)
    {
        await StoredCase.ReadAsync(db, Export.CasesAfter(db, "A/1"), RecordTables.All, await Addresses.ReadAsync(db, stop), stop);
        foreach (var table in RecordTables.All)
        {
            await table.AnyAsync(db, stop);
            await (table.AfterCases ? Task.CompletedTask : table.LastKeyAsync(db, stop));
            await (table.MayHaveNoCase ? table.Caseless(db).ToListAsync(stop) : Task.CompletedTask);
        }

        await HistoryFile.All(db).AnyAsync(stop);
        await HistoryFile.ReadAsync(db, [1, 2], stop);
        await Export.People(db).ToListAsync(stop);
        await Export.Contacts(db).ToListAsync(stop);
    }

    private static async Task SearchAsync(PortalDb db, CancellationToken stop)
    {
        var search = new CaseSearch(db);
        await search.FindAsync("“Robyn Sampel” bus", SearchScope.Everything, 20, stop);
        await search.FindAsync("01632 960 111", SearchScope.People, 20, stop);
        await search.FindAsync("2026/0412", SearchScope.Everything, 20, stop);
        await search.FindAsync("minutes", SearchScope.Documents, 20, stop);
        SoughtWord[] mixed = [new("bus", "wbus", ["wbush"]) { Frequent = true }, new("robyn", "wrobyn", [])];
        await SearchQueries.ByWords(db, mixed, SearchKinds.In(SearchScope.Everything)).Take(20).ToListAsync(stop);
        await SearchQueries.ByWords(db, mixed[..1], SearchKinds.In(SearchScope.Notes), newest: 20).Take(20).ToListAsync(stop);
        await new SearchBook(db).OfCasesAsync([1], stop);
    }

    private static async Task DocumentsAsync(PortalDb db, CancellationToken stop)
    {
        var matches = DocumentList.Matches(db, db.Cases.Where(@case => @case.Id == 1), "50% school_");
        await matches.CountAsync(stop);
        await DocumentList.Page(db, matches, 2).ToListAsync(stop);
        await DocumentList.NextNumberAsync(db, 1, stop);
    }

    private static async Task RemindersAsync(PortalDb db, CancellationToken stop)
    {
        var book = new ReminderBook(db);
        var mail = Guid.CreateVersion7(Now);
        foreach (var events in ReminderEvents.Events(db, WorkingCalendar.EnglandAndWales, Now))
        {
            await events.ToListAsync(stop);
        }

        await book.TakeOnAsync(mail, [new ReminderEvent(ReminderKind.DueToday, 1, "A/1", 1, Days.Today, null, Guid.Empty, "ada@anyshire.example")], Now, stop);
        await book.GiveBackAsync(mail, counts: false, stop);
        await book.WasRemindedAsync(Guid.Empty, Now, stop);
    }

    private static async Task ImportAsync(PortalDb db, CancellationToken stop)
    {
        using var data = TinyDataSet.Sound();
        await TakenReferences.Holders(db, ["25 001 573"]).ToListAsync(stop);
        await Import.RunAsync(db, new AttachmentFolder(data.Folder), ImportSource.FromPath(data.Folder), new ImportTerms(DryRun: true, null, Now), stop: stop);
    }

    private static async Task RestateDeadlinesAsync(PortalDb db, CancellationToken stop)
    {
        var book = new DeadlineBook(db);
        await book.InHand().ToListAsync(stop);
        await book.RestateAsync([1, 2], stop);
    }

    private static async Task WhatIsDueAsync(PortalDb db, CancellationToken stop)
    {
        var windows = ClosingWindow.Between(
            Days.Today, Days.WeekEnd, DefaultProcedures.All(), WorkingCalendar.EnglandAndWales, new CouncilRules());
        foreach (var due in new[] { new DueList(db, Days, null, windows), new DueList(db, Days, Guid.Empty, windows) })
        {
            await due.CountAsync(stop);
            await due.FirstAsync(stop);
            await due.ReadAsync(WorkGroup.WaitingForOwner, 25, 25, stop);
        }

        await Diary.Lines(db, Guid.Empty, Days).ToListAsync(stop);
        await CaseReadings.Recent(db, Guid.Empty).ToListAsync(stop);
        await CaseReadings.Changed(db, Guid.Empty).ToListAsync(stop);
        await TeamWork.ReadAsync(db, Days, stop);
        await ApprovalQueue.LongestWaiting(db).Take(10).ToListAsync(stop);
    }

    private static async Task BehindFiguresAsync(PortalDb db, CancellationToken stop)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        foreach (var measure in Measure.All.Where(measure => measure != Measure.Caseload))
        {
            await new CasesBehind(db, setup).ReadAsync(new Question(Year, measure), 0, stop);
        }
    }

    private static async Task WorkInHandAsync(PortalDb db, CancellationToken stop)
    {
        foreach (var state in Enum.GetValues<CaseState>())
        {
            if (Worklist.OpenStagesIn(db, state, Days) is { } stages)
            {
                await stages.Of(db, Guid.Empty).CountAsync(stop);
            }
        }

        await Worklist.AwaitingTriage(db, Guid.Empty).CountAsync(stop);
    }

    private static async Task ListsOfCasesAsync(PortalDb db, CancellationToken stop)
    {
        foreach (var filter in FiltersOfTheList.All(Send, Year))
        {
            await CaseList.Matches(db, filter, Days).CountAsync(stop);
            await CaseList.Page(db, filter, Days, 2, Enum.GetValues<CaseColumn>()).ToListAsync(stop);
            await CaseList.Page(db, filter, Days, 2, after: new CasePosition(Year.From, 1, 1)).ToListAsync(stop);
        }

        await HiddenCases.CountAsync(db, Guid.Empty, stop);
        await CaseList.Themes(db, []).ToListAsync(stop);
        await SavedList.SeenBy(db, A.Officer()).ToListAsync(stop);
        await new Assigning(db).PlanAsync([1, 2], A.Officer(), _ => A.Office(), stop);
        await OneSpelling.Several(db).ToListAsync(stop);
        await OneSpelling.Others(db).ToListAsync(stop);
        await KnownComplainant.By(db, "Robin Example").ToListAsync(stop);
    }

    /// <summary>Every measure alone, and with each facet that applies to it, where the lists have a member for it.</summary>
    private static List<Question> Questions(CouncilSetup setup) =>
    [
        .. from measure in Measure.All
           from question in measure.Facets.Select(facet => Narrowed(new Question(Year, measure), facet, setup)).Prepend(new Question(Year, measure))
               .OfType<Question>()
           where question.WhyNotAnswer(setup.Lists, setup.Procedures).Count == 0
           select question,
    ];

    private static Question? Narrowed(Question question, Facet facet, CouncilSetup setup) =>
        facet.Members(setup.Lists, setup.Procedures) is [.., var member] ? question.With(facet, member) : null;
}
