using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>What the list of cases can be narrowed to and sorted by, for whoever asks all of it.</summary>
internal static class FiltersOfTheList
{
    /// <summary>Every state at every stage, and each way to narrow all cases and the open ones.</summary>
    internal static IEnumerable<CaseFilter> All(PlaceFilter send, Period year) =>
    [
        .. from state in Enum.GetValues<CaseState>().Select(state => (CaseState?)state).Prepend(null)
           from stage in new int?[] { null, 1, 2 }
           select new CaseFilter { State = state, Stage = stage },
        .. from narrowed in Narrowings(send, year)
           from state in new CaseState?[] { null, CaseState.Open }
           select narrowed with { State = state },
        new() { State = CaseState.Overdue, Sort = new(CaseColumn.Due, false) },
        new() { State = CaseState.AwaitingApproval, Words = ["visit"], Procedure = "code", Owner = Guid.Empty, Place = send, From = year.From, To = year.To },
    ];

    private static CaseFilter[] Narrowings(PlaceFilter send, Period year) =>
    [
        new() { ReferencePrefix = "2026/" }, new() { ReferenceNumber = "37" },
        new() { Words = ["visit", "cancelled"] },
        new() { Complainants = ["P-1", "P-2"] },
        new() { Procedure = "children-act" },
        new() { Owner = Guid.Empty },
        new() { Unowned = true },
        new() { Place = new PlaceFilter(["send", "sat"], [], []) },
        new() { Place = send },
        new() { From = year.From, To = year.To },
        new() { Team = "east" }, new() { District = "north" }, new() { Channel = "phone" }, new() { ChildStatus = "child-in-need" },
        new() { Move = Mover.Owner }, new() { Move = Mover.Manager },
        new() { Move = Mover.Complainant, Windows = [new(1, ["code"], year.From, year.To, 20), new(2, ["children-act"], year.From, year.To, 20)] },
        new() { OfKind = ["code", "corporate"] }, new() { Chosen = [1, 2] },
        new() { Division = new("learning", ["send"], ["send", "sat"], ["east"], ["own"]) },
        new() { Division = new("learning", ["send"], ["send", "sat"], ["east"], ["own"]), Place = send, Procedure = "code" },
        .. Enum.GetValues<CaseFlag>().Select(flag => new CaseFilter { Flags = [flag] }),
        .. new[] { Member.Timeliness.Late, Member.Timeliness.Open }.Select(member => new CaseFilter { Stages = new() { Timeliness = member } }),
        .. Enum.GetValues<StageDate>().Select(date => new CaseFilter { Stages = new() { Dates = date, From = year.From, To = year.To } }),
        new() { Stages = new() { Outcome = "upheld" }, Place = send }, new() { Stages = new() { Theme = "delay" } },
        .. Enum.GetValues<CaseColumn>().Select(column => new CaseFilter { Sort = new(column, false) }),
        .. Enum.GetValues<CaseColumn>().Select(column => new CaseFilter { Sort = new(column, true), Stage = 1 }),
        new() { Sort = new(CaseColumn.Complainant, false), Place = send },
    ];
}
