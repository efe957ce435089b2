using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Listing;

/// <summary>Each fact by which the list of cases is narrowed finds what it says, alone and together, and nothing that is sealed to others.</summary>
public sealed class CaseListTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly DateTimeOffset Now = new(Today, new TimeOnly(10, 0), TimeSpan.Zero);
    private static readonly OfficeDays Days = OfficeDays.On(Today, WorkingCalendar.EnglandAndWales);

    private static readonly CouncilLists Lists = new(
    [
        new(ListName.Division, "learning", "Learning"), new(ListName.Service, "send", "SEND") { Parent = "learning" },
        new(ListName.Service, "care", "Care"), new(ListName.Team, "sat", "Assessment") { Parent = "send" },
        new(ListName.Team, "own", "A team of the division") { Parent = "learning" },
    ]);

    private static readonly IReadOnlyList<ClosingWindow> Running =
        ClosingWindow.RunningOn(Today, DefaultProcedures.All(), WorkingCalendar.EnglandAndWales, new CouncilRules());

    private static readonly (string Said, CaseFilter Filter, string[] Found)[] Rows =
    [
        ("team", new() { Team = "sat" }, ["TEAM"]),
        ("district", new() { District = "north" }, ["SEND", "SEALED"]),
        ("channel", new() { Channel = "phone" }, ["SEND"]),
        ("the child's status", new() { ChildStatus = "child-in-need" }, ["SEND"]),
        ("kind", new() { OfKind = ["mp-enquiry", "enquiry"] }, ["ASKS"]),
        ("a kind without the procedure", new() { OfKind = ["enquiry"], Procedure = "corporate" }, []),
        ("division", new() { Division = DivisionFilter.At("learning", Lists) }, ["SEND", "TEAM", "OWN", "DIVISION", "SEALED"]),
        ("service", new() { Place = PlaceFilter.At("send", Lists) }, ["SEND", "TEAM", "SEALED"]),
        ("service and procedure", new() { Place = PlaceFilter.At("send", Lists), Procedure = "corporate" }, ["TEAM"]),
        ("division and service", new() { Division = DivisionFilter.At("learning", Lists), Place = PlaceFilter.At("send", Lists) }, ["SEND", "TEAM", "SEALED"]),
        ("outcome", new() { Stages = new() { Outcome = "upheld" } }, ["LATE"]),
        ("the outcome that it first had", new() { Stages = new() { Outcome = "not-upheld" } }, ["INTIME", "AGAIN"]),
        ("theme", new() { Stages = new() { Theme = "delay" } }, ["LATE"]),
        ("answered late", new() { Stages = new() { Timeliness = Member.Timeliness.Late } }, ["LATE"]),
        ("in time", new() { Stages = new() { Timeliness = Member.Timeliness.OnTime } }, ["INTIME", "AGAIN"]),
        ("overdue now", new() { Stages = new() { Timeliness = Member.Timeliness.Overdue } }, ["OVERDUE"]),
        ("due in a week", new() { Stages = Dated(StageDate.Due, new(2026, 2, 18), new(2026, 2, 20)) }, ["OVERDUE"]),
        ("concluded in February", new() { Stages = Dated(StageDate.Concluded, new(2026, 2, 10), new(2026, 2, 28)) }, ["LATE"]),
        ("answered in February", new() { Stages = Dated(StageDate.Answered, new(2026, 2, 10), new(2026, 2, 28)) }, ["LATE"]),
        ("received, of a stage", new() { Stages = new() { Outcome = "upheld" }, From = new(2026, 2, 3) }, []),
        ("restricted contact", new() { Flags = [CaseFlag.RestrictedContact] }, ["FLAGS"]),
        ("a concern", new() { Flags = [CaseFlag.Safeguarding] }, ["FLAGS"]),
        ("an adjustment", new() { Flags = [CaseFlag.Adjustments] }, ["FLAGS"]),
        ("two flags", new() { Flags = [CaseFlag.Adjustments, CaseFlag.Safeguarding] }, ["FLAGS"]),
        ("sealed", new() { Flags = [CaseFlag.Sealed] }, ["SEALED"]),
        ("the Ombudsman", new() { Flags = [CaseFlag.Ombudsman] }, []),
        ("a service that has to answer", new() { Flags = [CaseFlag.Contribution] }, ["OVERDUE"]),
        ("the complainant's move", new() { Move = Mover.Complainant, Windows = Running }, ["LATE"]),
        ("chosen", new() { State = CaseState.Open, Procedure = "corporate", Team = "sat" }, ["TEAM"]),
        ("three together", new() { District = "north", Channel = "phone", State = CaseState.Open, Place = PlaceFilter.At("send", Lists) }, ["SEND"]),
        ("three of a stage", new() { Stage = 1, Stages = new() { Outcome = "upheld", Theme = "delay", Timeliness = Member.Timeliness.Late } }, ["LATE"]),
        ("a stage of what is concluded", new() { State = CaseState.Concluded, Stages = new() { Outcome = "not-upheld" } }, ["INTIME"]),
        ("a stage of what awaits triage", new() { State = CaseState.AwaitingTriage, Stages = new() { Outcome = "upheld" } }, []),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task List_NarrowedByAFact_FindsAndCountsWhatItSaysAndNothingThatIsSealed(Engine engine)
    {
        await using var database = await OfficeAsync(engine);
        await using var hers = new PortalDb(database.Options, () => Ada.Id);
        await using var his = new PortalDb(database.Options, () => Ben.Id);

        foreach (var (said, filter, found) in Rows)
        {
            foreach (var (db, seen) in new[] { (hers, found), (his, [.. found.Except(["SEALED"])]) })
            {
                string[] listed = [.. (await CaseList.Page(db, filter, Days, 1).ToListAsync(Stop)).Select(line => line.Reference).Order()];
                Assert.True(seen.Order().SequenceEqual(listed), $"{said}: {string.Join(' ', listed)}");
                Assert.Equal(seen.Length, await CaseList.Matches(db, filter, Days).CountAsync(Stop));
            }
        }
    }

    [Theory]
    [EveryEngine]
    public async Task List_SortedByAnyColumn_HasEveryCaseOnceAndWhatIsNotRecordedLast(Engine engine)
    {
        await using var database = await OfficeAsync(engine);
        await using var db = database.Open();
        CaseColumn[] people = [CaseColumn.Complainant, CaseColumn.Child];
        foreach (var filter in new[] { new CaseFilter(), new CaseFilter { Stage = 1 }, new CaseFilter { Place = PlaceFilter.At("send", Lists) } })
        {
            var all = (await CaseList.All(db, filter, Days, people).ToListAsync(Stop)).Select(line => line.Reference).Order().ToArray();
            foreach (var (column, value) in Values)
            {
                var up = await CaseList.All(db, filter with { Sort = new(column, false) }, Days, people).ToListAsync(Stop);
                var down = await CaseList.All(db, filter with { Sort = new(column, true) }, Days, people).ToListAsync(Stop);

                Assert.Equal(all, up.Select(line => line.Reference).Order());
                Assert.Equal(all, down.Select(line => line.Reference).Order());
                Assert.Equal(up.OrderBy(line => value(line) is null).ThenBy(value).Select(value), up.Select(value));
                Assert.Equal(down.OrderBy(line => value(line) is null).ThenByDescending(value).Select(value), down.Select(value));
            }
        }
    }

    [Theory]
    [EveryEngine]
    public async Task Lines_WithPeople_NameThemInTheSameQueryAndOtherwiseReadNoName(Engine engine)
    {
        await using var database = await OfficeAsync(engine);
        await using var db = database.Open();

        var named = await CaseList.All(db, new CaseFilter { District = "north" }, Days, [CaseColumn.Complainant, CaseColumn.Child]).ToListAsync(Stop);
        var unnamed = await CaseList.All(db, new CaseFilter { District = "north" }, Days, []).ToListAsync(Stop);

        Assert.Equal(("Robin Sample", "Noor"), named.Where(line => line.Reference == "SEND").Select(line => (line.Complainant, line.Child)).Single());
        Assert.All(unnamed, line => Assert.Equal((null, null), (line.Complainant, line.Child)));
        var all = await CaseList.All(db, new CaseFilter { Procedure = "children-act" }, Days, []).ToListAsync(Stop);
        var themes = await CaseList.Themes(db, all).ToListAsync(Stop);
        Assert.Single(themes, theme => theme.Theme == "delay" && theme.Stage == 1);
    }

    private static IEnumerable<(CaseColumn Column, Func<CaseLine, object?> Value)> Values =>
    [
        (CaseColumn.Reference, line => line.Reference), (CaseColumn.Received, line => line.Received), (CaseColumn.Owner, line => line.Owner),
        (CaseColumn.Complainant, line => line.Complainant), (CaseColumn.Child, line => line.Child),
        (CaseColumn.Service, line => line.Service is { } key ? Lists.Label(ListName.Service, key) : null),
        (CaseColumn.Team, line => line.Team is { } key ? Lists.Label(ListName.Team, key) : null),
        (CaseColumn.Procedure, line => A.Procedure(line.Procedure).Name),
        (CaseColumn.Outcome, line => line.Stage?.Outcome is { } key ? A.Outcome(key).Label : null),
        (CaseColumn.Days, line => line.Stage is { Concluded: { } concluded } stage ? concluded.DayNumber - stage.Received.DayNumber : null),
    ];

    private static StageFilter Dated(StageDate dates, DateOnly from, DateOnly to) => new() { Dates = dates, From = from, To = to };

    private static async Task<TestDatabase> OfficeAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        await using (var db = database.Open())
        {
            db.ListEntries.AddRange(Lists.All(ListName.Division).Concat(Lists.All(ListName.Service)).Concat(Lists.All(ListName.Team))
                .Select(entry => new ListEntry(entry.List, entry.Key, entry.Label) { Parent = entry.Parent }));
            db.ContactDetails.Add(new("P-1", "Robin Sample", null, null, null));
            db.ContactDetails.Add(new("P-2", "Alex Example", null, null, null));
            await db.SaveChangesAsync(Stop);
        }

        foreach (var @case in Cases())
        {
            await database.StoreAsync(@case);
        }

        return database;
    }

    private static IEnumerable<Case> Cases()
    {
        yield return New("SEND", new(2026, 3, 2)).Knowing(facts => facts with
        {
            Service = "send",
            District = "north",
            Channel = "phone",
            SubjectStatus = "child-in-need",
            Complainant = "P-1",
            ChildName = "Noor",
        }).Accepted().Build();
        yield return New("TEAM", new(2026, 3, 3)).Under("corporate").Knowing(facts => facts with { Team = "sat", Complainant = "P-2" }).Accepted()
            .GivenTo(Ben).Build();
        yield return New("OWN", new(2026, 3, 4)).Knowing(facts => facts with { Team = "own", Service = "care" }).Accepted().Build();
        yield return New("DIVISION", new(2026, 3, 5)).Knowing(facts => facts with { Division = "learning" }).Build();
        yield return New("ASKS", new(2026, 3, 6)).Under("enquiry").Accepted().Build();
        yield return New("LATE", new(2026, 2, 2)).AtStage(1).WithIssue("delay", finding: "upheld").ConcludedOn(new(2026, 2, 27), "upheld").Build();
        yield return New("INTIME", new(2026, 2, 3)).AtStage(1).ConcludedOn(new(2026, 2, 9)).Build();
        yield return Asked("OVERDUE");
        yield return New("AGAIN", new(2026, 1, 5)).AtStage(1).ConcludedOn(new(2026, 1, 12)).ReopenedOn(new(2026, 3, 10)).Build();
        yield return Flagged();
        var closed = New("SEALED", new(2026, 3, 9)).Knowing(facts => facts with { Service = "send", District = "north" }).Build();
        closed.Sealing.Seal([Mabel, Ada], "For a few", A.Office(Mabel, Now));
        yield return closed;
    }

    // Two services were asked, and one has answered.
    private static Case Asked(string reference)
    {
        var @case = New(reference, new(2026, 2, 4)).AtStage(1).Build();
        var contributions = @case.Stage(1)!.Response.Contributions;
        var office = A.Office(Ada, Now);
        var terms = new ContributionTerms("Pat Sample", "pat@anyshire.example", null, "When was the visit?", Today.AddDays(5));
        contributions.Give(contributions.Ask(terms, 0, ContributionLink.New(), office), new("On 4 February", []), Now, office.Calendar);
        contributions.Ask(terms, 1, ContributionLink.New(), office);
        return @case;
    }

    private static Case Flagged()
    {
        var @case = New("FLAGS", new(2026, 3, 10)).WithConcern().PassedOn().Build();
        @case.People.AddAdjustment(new AdjustmentFacts("Large print", Today), A.Office(Ada, Now));
        @case.People.Restrict(new ContactRestrictionFacts("One e-mail a week", "Forty a day", Mabel.Id, Today, new(2026, 6, 1)), A.Office(Mabel, Now));
        return @case;
    }

    private static CaseBuilder New(string reference, DateOnly received) =>
        A.Case().WithReference(reference).ReceivedOn(received).LoggedBy(Ada).ManagedBy(Mabel);
}
