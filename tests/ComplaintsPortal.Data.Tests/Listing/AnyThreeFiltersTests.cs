using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Listing;

/// <summary>
/// Whatever three things are asked together, and wherever the database begins to look, as many lines match as the list has, and what was found by its
/// keys is the same page.
/// </summary>
public sealed class AnyThreeFiltersTests
{
    private const int Records = 90;
    private const int Questions = 150;

    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly OfficeDays Days = OfficeDays.On(Today, WorkingCalendar.EnglandAndWales);
    private static readonly string[] Themes = ["delay", "communication"];

    private static readonly CouncilLists Lists = new(
    [
        new(ListName.Division, "learning", "Learning"), new(ListName.Service, "send", "SEND") { Parent = "learning" },
        new(ListName.Service, "care", "Care"), new(ListName.Team, "sat", "Assessment") { Parent = "send" },
    ]);

    private static readonly Func<CaseFilter, CaseFilter>[] Narrowings =
    [
        filter => filter with { Owner = Ben.Id }, filter => filter with { Unowned = true }, filter => filter with { Team = "sat" },
        filter => filter with { Place = PlaceFilter.At("send", Lists) }, filter => filter with { Division = DivisionFilter.At("learning", Lists) },
        filter => filter with { District = "north" }, filter => filter with { Channel = "phone" }, filter => filter with { Procedure = "corporate" },
        filter => filter with { Stage = 1 }, filter => filter with { Flags = [.. filter.Flags, CaseFlag.Adjustments] },
        filter => filter with { Flags = [.. filter.Flags, CaseFlag.Sealed] }, filter => filter with { Move = Mover.Owner },
        filter => filter with { Move = Mover.Complainant, Windows = [new(1, ["children-act", "corporate"], Today.AddDays(-30), Today, 20)] },
        filter => filter with { State = CaseState.Concluded }, filter => filter with { State = CaseState.Open },
        filter => filter with { State = CaseState.Overdue }, filter => filter with { State = CaseState.AwaitingTriage },
        filter => filter with { From = Today.AddDays(-60), To = Today.AddDays(-10) },
        filter => Of(filter, its => its with { Outcome = "upheld" }), filter => Of(filter, its => its with { Outcome = "not-upheld" }),
        filter => Of(filter, its => its with { Theme = "delay" }),
        .. new[] { Member.Timeliness.Late, Member.Timeliness.OnTime, Member.Timeliness.Open, Member.Timeliness.Overdue, Facet.None }
            .Select(member => (Func<CaseFilter, CaseFilter>)(filter => Of(filter, its => its with { Timeliness = member }))),
        .. Enum.GetValues<StageDate>().Select(dates => (Func<CaseFilter, CaseFilter>)(
            filter => Of(filter, its => its with { Dates = dates, From = Today.AddDays(-50), To = Today.AddDays(-5) }))),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task List_OfAnyThreeFilters_HasAsManyLinesAsMatchAndIsFoundByTheirKeys(Engine engine)
    {
        await using var database = await OfficeAsync(engine);
        await using var db = new PortalDb(database.Options, () => Ben.Id);
        var (chance, found) = (new Random(20260316), 0);

        for (var asked = 0; asked < Questions; asked++)
        {
            int[] chosen = [.. Enumerable.Range(0, 1 + chance.Next(3)).Select(_ => chance.Next(Narrowings.Length)).Distinct()];
            var filter = chosen.Aggregate(new CaseFilter(), (some, place) => Narrowings[place](some));
            var keys = await CaseList.Matches(db, filter, Days).ToListAsync(Stop);
            var all = (await CaseList.All(db, filter, Days, []).ToListAsync(Stop)).ConvertAll(Named);
            var page = (await CaseList.PageOf(db, keys, filter, 1, []).ToListAsync(Stop)).ConvertAll(Named);

            Assert.True(keys.Count == all.Count, $"{string.Join(' ', chosen)}: {keys.Count} match, {all.Count} are listed");
            Assert.Equal(keys.Count, keys.Distinct().Count());
            Assert.Equal(all.Take(CaseList.PageSize), page);
            found += all.Count;
        }

        Assert.True(found > Questions);
    }

    private static (int, int?) Named(CaseLine line) => (line.Id, line.Stage?.Number);

    private static CaseFilter Of(CaseFilter filter, Func<StageFilter, StageFilter> narrow) => filter with { Stages = narrow(filter.Stages ?? new()) };

    private static async Task<TestDatabase> OfficeAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        await using (var db = database.Open())
        {
            db.ListEntries.AddRange(new[] { ListName.Division, ListName.Service, ListName.Team }.SelectMany(Lists.All)
                .Select(entry => new ListEntry(entry.List, entry.Key, entry.Label) { Parent = entry.Parent }));
            await db.SaveChangesAsync(Stop);
        }

        var chance = new Random(7);
        for (var number = 1; number <= Records; number++)
        {
            await database.StoreAsync(One(chance, number));
        }

        return database;
    }

    private static Case One(Random chance, int number)
    {
        var received = Today.AddDays(-chance.Next(1, 90));
        var begun = A.Case().WithReference($"R/{number}").ReceivedOn(received).LoggedBy(Ada).ManagedBy(Mabel).Knowing(facts => facts with
        {
            Service = chance.Next(3) == 0 ? null : chance.Next(2) == 0 ? "send" : "care",
            Team = chance.Next(3) == 0 ? "sat" : null,
            District = chance.Next(2) == 0 ? "north" : null,
            Channel = chance.Next(2) == 0 ? "phone" : "email",
        });
        begun = chance.Next(3) == 0 ? begun.Under("corporate") : begun;
        var concluded = new[] { received.AddDays(chance.Next(1, 40)), Today }.Min();
        var built = chance.Next(5) switch
        {
            0 => begun.Build(),
            1 => begun.Accepted().GivenTo(Ben).Build(),
            2 => begun.AtStage(1).WithIssue(Themes[chance.Next(2)], finding: "upheld").ConcludedOn(concluded, "upheld").Build(),
            3 => begun.AtStage(1).ConcludedOn(concluded).ReopenedOn(Today).Build(),
            _ => begun.AtStage(1).WithIssue(Themes[chance.Next(2)], finding: "not-upheld").ConcludedOn(concluded).GivenTo(Ben).Build(),
        };
        if (chance.Next(4) == 0)
        {
            built.People.AddAdjustment(new AdjustmentFacts("Large print", Today), A.Office(Ada, new DateTimeOffset(Today, new TimeOnly(10, 0), TimeSpan.Zero)));
        }

        if (chance.Next(9) == 0)
        {
            var office = A.Office(Mabel, new DateTimeOffset(Today, new TimeOnly(10, 0), TimeSpan.Zero));
            built.Sealing.Seal(built.Owner == Ben.Id ? [Mabel, Ben] : [Mabel, Ada], "For a few", office);
        }

        return built;
    }
}
