using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Listing;

/// <summary>The list is found by indexes: what it costs follows what is shown and not the archive.</summary>
public sealed class ListPlanTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly OfficeDays Days = OfficeDays.On(Today, WorkingCalendar.EnglandAndWales);
    private static readonly PlaceFilter Send = new(["send", "sat"], ["north"], ["send", "sat", "learning"]);

    // What grows with the archive; what is set up, sealed, voided, reopened or flagged is little.
    private static readonly string[] Growing = ["Cases", "CaseParticulars", "Stages", "Issues", "Responses", "ContactDetails", "CaseChildren"];

    public static TheoryData<string> Sought => new(Filters.Keys);

    private static readonly Dictionary<string, CaseFilter> Filters = new()
    {
        ["state open"] = new() { State = CaseState.Open },
        ["overdue"] = new() { State = CaseState.Overdue },
        ["waiting for approval"] = new() { State = CaseState.AwaitingApproval },
        ["rejected"] = new() { State = CaseState.Rejected },
        ["owner"] = new() { Owner = Guid.Empty },
        ["unowned"] = new() { Unowned = true },
        ["procedure"] = new() { Procedure = "code" },
        ["kind"] = new() { OfKind = ["code", "corporate"] },
        ["stage"] = new() { Stage = 2 },
        ["team"] = new() { Team = "north" },
        ["service"] = new() { Place = Send },
        ["service and procedure"] = new() { Place = Send, Procedure = "code" },
        ["division"] = new() { Division = new("learning", ["send"], ["send", "sat"], ["north"], []) },
        ["district"] = new() { District = "north" },
        ["district and open"] = new() { District = "north", State = CaseState.Open },
        ["channel"] = new() { Channel = "phone" },
        ["the child's status"] = new() { ChildStatus = "child-in-need" },
        ["outcome"] = new() { Stages = new() { Outcome = "upheld" } },
        ["outcome and district"] = new() { Stages = new() { Outcome = "upheld" }, District = "north" },
        ["late as figures count"] = new() { Stages = new() { Timeliness = Member.Timeliness.Late } },
        ["late, of a procedure, by a channel"] = new() { Stages = new() { Timeliness = Member.Timeliness.Late }, Procedure = "code", Channel = "email" },
        ["in time as figures count"] = new() { Stages = new() { Timeliness = Member.Timeliness.OnTime } },
        ["overdue as figures count"] = new() { Stages = new() { Timeliness = Member.Timeliness.Overdue } },
        ["received"] = new() { From = Today, To = Today },
        ["flag"] = new() { Flags = [CaseFlag.Adjustments] },
        ["a service that has to answer"] = new() { Flags = [CaseFlag.Contribution] },
        ["flag and in time"] = new() { Flags = [CaseFlag.Adjustments], Stages = new() { Timeliness = Member.Timeliness.OnTime } },
        ["flag and service"] = new() { Flags = [CaseFlag.Ombudsman, CaseFlag.Safeguarding], Place = Send },
        ["owner and late"] = new() { Owner = Guid.Empty, Stages = new() { Timeliness = Member.Timeliness.Late } },
        ["owner and answered"] = new() { Owner = Guid.Empty, Stages = new() { Theme = "delay", Dates = StageDate.Answered, From = Today, To = Today } },
        ["team, outcome and theme"] = new() { Team = "north", Stages = new() { Outcome = "upheld", Theme = "delay" } },
        ["service, late, by a channel"] = new() { Place = Send, Channel = "email", Stages = new() { Timeliness = Member.Timeliness.Late } },
        ["outcome, stage and theme"] = new() { Stage = 2, Stages = new() { Outcome = "upheld", Theme = "delay" } },
        ["whose move and stage"] = new() { Stage = 2, Move = Domain.Cases.Moving.Mover.Owner },
        ["the complainant's move"] = new() { Move = Domain.Cases.Moving.Mover.Complainant, Windows = [new(1, ["code"], Today.AddDays(-28), Today, 20)] },
        ["chosen"] = new() { Chosen = [1, 2] },
    };

    [Theory]
    [MemberData(nameof(Sought))]
    public async Task List_NarrowedByWhatAnIndexHas_ReadsNoTableThatGrowsFromEndToEnd(string said)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = new PortalDb(database.Options, () => Guid.Empty);

        foreach (var query in new[]
        {
            CaseList.Matches(db, Filters[said], Days).ToQueryString(), CaseList.Page(db, Filters[said], Days, 1).AsSingleQuery().ToQueryString(),
            CaseList.PageOf(db, [1, 2], Filters[said], 1, []).AsSingleQuery().ToQueryString(),
        })
        {
            Assert.Equal([], (await QueryPlan.OfAsync(db, query, TestContext.Current.CancellationToken)).Scans(Growing.Contains));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("theme")]
    public async Task List_NotNarrowedByAnIndex_ReadsInItsOrderAndStopsWhereThePageEnds(string? said)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = new PortalDb(database.Options, () => Guid.Empty);
        var filter = said switch
        {
            null => new CaseFilter(),
            _ => new CaseFilter { Stages = new() { Theme = "delay" } },
        };

        var query = CaseList.Page(db, filter, Days, 1).AsSingleQuery().ToQueryString();

        var plan = await QueryPlan.OfAsync(db, query, TestContext.Current.CancellationToken);
        Assert.Contains(plan.Scans(Growing.Contains), step => step.Contains("_Received", StringComparison.Ordinal));
    }
}
