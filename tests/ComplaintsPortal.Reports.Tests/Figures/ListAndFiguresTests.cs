using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Testing.Builders;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>The list of cases and the figures give the same counts for the same words, whatever is asked.</summary>
public sealed class ListAndFiguresTests
{
    private const int Records = 250;
    private const int Questions = 60;
    private const string Ever = "1990-01-01..2026-03-31";

    private static readonly DateOnly Begin = new(2024, 4, 1);
    private static readonly DateOnly Today = new(2026, 3, 31);
    // The same words: open, past its due date, concluded, each of those received in a period.
    private static readonly (CaseState State, string Members)[] States =
        [(CaseState.Open, "open|overdue"), (CaseState.Overdue, "overdue"), (CaseState.Concluded, "late|on-time")];

    private static readonly string[] Procedures = ["children-act", "code", "corporate"];

    // One service lies under another, and each has a team.
    private static readonly (string Key, string? Above)[] Services = [("send", "learning"), ("sat", "send"), ("care", null)];
    private static readonly (string? Service, string? Team)[] Places =
        [(null, null), ("send", null), ("sat", null), ("care", null), (null, "sat-team"), ("send", "sat-team"), ("care", "sat-team"), ("sat", "care-team")];

    [Fact]
    public async Task List_UnderAnyFilterOfStageStateAndPeriod_CountsWhatTheFiguresCount()
    {
        await using var ledger = await Ledger.OpenAsync(AddPlaces);
        var chance = new Random(20260331);
        for (var number = 1; number <= Records; number++)
        {
            Add(ledger, chance, $"R/{number}");
        }

        var found = 0m;
        for (var asked = 0; asked < Questions; asked++)
        {
            var stage = chance.Next(1, 4);
            var procedure = chance.Next(2) == 0 ? null : Procedures[chance.Next(Procedures.Length)];
            var from = Begin.AddDays(chance.Next(700));
            var to = from.AddDays(chance.Next(200));
            var service = chance.Next(2) == 0 ? null : Services[chance.Next(Services.Length)].Key;
            var place = service is null ? null : PlaceFilter.At(service, ledger.Setup.Lists);
            var ofTheCase = (procedure is null ? "" : $";procedure={procedure}") + (service is null ? "" : $";service={service}");
            var facets = $"stage={stage}{ofTheCase}";
            var filter = new CaseFilter { Stage = stage, Procedure = procedure, Place = place };

            found += await AssertSameAsync(ledger, filter with { From = from, To = to }, Written(from, to), "received", facets);
            found += await AssertSameOverAllTimeAsync(ledger, filter, facets);
            foreach (var (state, members) in States)
            {
                found += await AssertSameOfThoseReceivedAsync(ledger, filter with { State = state, From = from, To = to }, $"{facets};timeliness={members}");
            }

            found += await AssertSameFactsAsync(ledger, filter, from, to, facets);
            var ended = filter with { Stage = null, From = from, To = to };
            found += await AssertSameAsync(
                ledger, ended with { State = CaseState.Rejected }, Written(from, to), "not-progressed", $"triage=rejected{ofTheCase}");
            found += await AssertSameAsync(
                ledger, ended with { State = CaseState.Withdrawn }, Written(from, to), "not-progressed", $"triage=withdrawn{ofTheCase}");
        }

        Assert.True(found > Questions * 5, "Too few of the questions found anything");
    }

    // A fact of a stage is asked by the expression of the figures: what was reopened is in both what it first was.
    private static async Task<decimal> AssertSameFactsAsync(Ledger ledger, CaseFilter filter, DateOnly from, DateOnly to, string facets)
    {
        var found = await AssertSameAsync(ledger, filter with { Stages = new() { Outcome = "upheld" } }, Ever, "concluded", $"{facets};outcome=upheld");
        foreach (var (member, measure) in new[] { ("late", "concluded"), ("on-time", "concluded"), ("overdue", "ongoing"), ("open", "ongoing") })
        {
            found += await AssertSameAsync(ledger, filter with { Stages = new() { Timeliness = member } }, Ever, measure, $"{facets};timeliness={member}");
        }

        var concluded = new StageFilter { Dates = StageDate.Concluded, From = from, To = to };
        found += await AssertSameAsync(ledger, filter with { Stages = concluded }, Written(from, to), "concluded", facets);
        var division = filter with { Place = null, Division = DivisionFilter.At("learning", ledger.Setup.Lists) };
        return found + await AssertSameAsync(
            ledger, division, Ever, "received", string.Join(';', facets.Split(';').Where(facet => !facet.StartsWith("service=", StringComparison.Ordinal)))
                + ";division=learning");
    }

    // What was reopened is open in the list, and stays concluded in the figures, which count the round beside it.
    private static async Task<decimal> AssertSameOverAllTimeAsync(Ledger ledger, CaseFilter filter, string facets)
    {
        var again = await ledger.CountAsync(Ever, "reopenings", $"{facets};outcome=none") ?? 0;
        var open = await AssertSameAsync(ledger, filter with { State = CaseState.Open }, Ever, "ongoing", facets, again);
        return open + await AssertSameAsync(ledger, filter with { State = CaseState.Concluded }, Ever, "concluded", facets, -again);
    }

    // How those stand today that were received in a period: the figures of all received since it began, less those received since it ended.
    private static async Task<decimal> AssertSameOfThoseReceivedAsync(Ledger ledger, CaseFilter filter, string facets)
    {
        var (from, to) = (filter.From!.Value, filter.To!.Value < Today ? filter.To.Value : Today);
        var later = to < Today ? await ledger.CountAsync(Written(to.AddDays(1), Today), "received", facets) ?? 0 : 0;
        var listed = filter with { To = to };
        return await AssertSameAsync(ledger, listed, Written(from, Today), "received", facets, again: -later - await ReopenedAsync(ledger, listed));
    }

    // In the list they are open, and their due date is that of the round; to the figures they stay what they were.
    private static async Task<int> ReopenedAsync(Ledger ledger, CaseFilter filter)
    {
        var within = CaseList.Matches(
            ledger.Db, new CaseFilter { Procedure = filter.Procedure, Place = filter.Place }, OfficeDays.On(Today, ledger.Setup.Calendar));
        var reopened = await ledger.Db.Stages.AsNoTracking()
            .Where(stage => within.Contains(stage.CaseId))
            .Where(stage => stage.First != null && stage.Concluded == null && stage.Number == filter.Stage
                && stage.Received >= filter.From && stage.Received <= filter.To && stage.Case.Decision == TriageDecision.Accepted)
            .Select(stage => stage.Due).ToListAsync(TestContext.Current.CancellationToken);
        return filter.State switch
        {
            CaseState.Concluded => reopened.Count,
            CaseState.Overdue => -reopened.Count(due => due < Today),
            _ => -reopened.Count,
        };
    }

    [Fact]
    public async Task List_OfWhatIsOpen_HasWhatAwaitsTriageToo()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Add(new CaseFacts("WAITS", "corporate", Begin) { Triage = TriageDecision.Awaiting });
        ledger.Add(new CaseFacts("OPEN", "corporate", Begin), new StageFacts(1, Begin));
        ledger.Add(new CaseFacts("DONE", "corporate", Begin), new StageFacts(1, Begin) { Concluded = Begin.AddDays(3), Outcome = "upheld" });
        await ledger.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, await CountAsync(ledger, new CaseFilter { State = CaseState.Open }));
        Assert.Equal(1, await CountAsync(ledger, new CaseFilter { State = CaseState.Open, Stage = 1 }));
    }

    private static async Task<decimal> AssertSameAsync(
        Ledger ledger, CaseFilter filter, string period, string measure, string facets, decimal again = 0)
    {
        var figure = await ledger.CountAsync(period, measure, facets) + again;
        var listed = await CountAsync(ledger, filter);

        Assert.True(figure == listed, $"{measure} {period} {facets} {filter.State}: the figure is {figure}, the list has {listed}");
        return figure ?? 0;
    }

    private static Task<int> CountAsync(Ledger ledger, CaseFilter filter) =>
        CaseList.Matches(ledger.Db, filter, OfficeDays.On(Today, ledger.Setup.Calendar)).CountAsync(TestContext.Current.CancellationToken);

    private static void AddPlaces(PortalDb db)
    {
        db.ListEntries.Add(new ListEntry(ListName.Division, "learning", "Learning"));
        foreach (var (key, above) in Services)
        {
            db.ListEntries.Add(new ListEntry(ListName.Service, key, key) { Parent = above });
            db.ListEntries.Add(new ListEntry(ListName.Team, $"{key}-team", $"Team {key}") { Parent = key });
        }
    }

    private static void Add(Ledger ledger, Random chance, string reference)
    {
        var received = Begin.AddDays(chance.Next(640));
        var (service, team) = Places[chance.Next(Places.Length)];
        var facts = new CaseFacts(reference, Procedures[chance.Next(Procedures.Length)], received)
        {
            Triage = Decided(chance),
            Service = service,
            Team = team,
        };
        var last = facts.Triage != TriageDecision.Accepted ? 0 : Math.Min(chance.Next(0, 4), ledger.Setup.Procedure(facts.Procedure).Stages.Count);
        List<StageFacts> stages = [];
        for (var number = 1; number <= last; number++)
        {
            // The last stage may be open; an earlier one too, where the complainant went on without a response.
            var open = chance.Next(number == last ? 3 : 9) == 0;
            var concluded = new[] { received.AddDays(chance.Next(1, 40)), Today }.Min();
            stages.Add(new StageFacts(number, received) { Concluded = open ? null : concluded, Outcome = open ? null : "upheld" });
            received = concluded;
        }

        var added = ledger.Add(facts, [.. stages]);
        if (added.CurrentStage is { Concluded: { } ended } stage && chance.Next(6) == 0)
        {
            Reopen(ledger, added, stage, ended.AddDays(chance.Next(1, 20)), chance.Next(2) == 0);
        }
    }

    // Opened again, and where it is told so withdrawn in that round.
    private static void Reopen(Ledger ledger, Case @case, Stage stage, DateOnly on, bool ends)
    {
        var office = new Domain.Office(
            A.Manager(), new DateTimeOffset(2026, 3, 31, 9, 0, 0, TimeSpan.Zero), ledger.Setup.Procedure(@case.Procedure), ledger.Setup.Calendar,
            new CouncilRules());
        if (@case.Decision != TriageDecision.Accepted || on >= Today || stage.Reopening.WhyNotReopen(office) is not null)
        {
            return;
        }

        stage.Reopening.Reopen(on, "A point was left out", office);
        if (ends)
        {
            @case.Withdrawal.Withdraw(new WithdrawalFacts(null, on.AddDays(1), null, null, false, null), office);
        }

        _ = @case.TakeNewHistory();
    }

    private static TriageDecision Decided(Random chance) => chance.Next(8) switch
    {
        0 => TriageDecision.Awaiting,
        1 => TriageDecision.Rejected,
        2 => TriageDecision.Withdrawn,
        _ => TriageDecision.Accepted,
    };

    private static string Written(DateOnly from, DateOnly to) => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}..{to:yyyy-MM-dd}");
}
