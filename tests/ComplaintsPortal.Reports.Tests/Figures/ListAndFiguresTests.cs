using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
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
    private static readonly string[] Procedures = ["children-act", "code", "corporate"];

    [Fact]
    public async Task List_UnderAnyFilterOfStageStateAndPeriod_CountsWhatTheFiguresCount()
    {
        await using var ledger = await Ledger.OpenAsync();
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
            var facets = $"stage={stage}" + (procedure is null ? "" : $";procedure={procedure}");
            var filter = new CaseFilter { Stage = stage, Procedure = procedure };

            found += await AssertSameAsync(ledger, filter with { From = from, To = to }, Written(from, to), "received", facets);
            found += await AssertSameAsync(ledger, filter with { State = CaseState.Open }, Ever, "ongoing", facets);
            found += await AssertSameAsync(ledger, filter with { State = CaseState.Concluded }, Ever, "concluded", facets);
            found += await AssertSameAsync(ledger, new() { State = CaseState.Rejected, Procedure = procedure, From = from, To = to }, Written(from, to),
                "not-progressed", "triage=rejected" + (procedure is null ? "" : $";procedure={procedure}"));
            found += await AssertSameAsync(ledger, new() { State = CaseState.Withdrawn, Procedure = procedure, From = from, To = to }, Written(from, to),
                "not-progressed", "triage=withdrawn" + (procedure is null ? "" : $";procedure={procedure}"));
        }

        Assert.True(found > Questions * 5, "Too few of the questions found anything");
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

    private static async Task<decimal> AssertSameAsync(Ledger ledger, CaseFilter filter, string period, string measure, string facets)
    {
        var figure = await ledger.CountAsync(period, measure, facets);
        var listed = await CountAsync(ledger, filter);

        Assert.True(figure == listed, $"{measure} {period} {facets}: the figure is {figure}, the list has {listed}");
        return figure ?? 0;
    }

    private static Task<int> CountAsync(Ledger ledger, CaseFilter filter) =>
        CaseList.Matches(ledger.Db, filter, OfficeDays.On(Today, ledger.Setup.Calendar)).CountAsync(TestContext.Current.CancellationToken);

    private static void Add(Ledger ledger, Random chance, string reference)
    {
        var received = Begin.AddDays(chance.Next(640));
        var facts = new CaseFacts(reference, Procedures[chance.Next(Procedures.Length)], received) { Triage = Decided(chance) };
        var last = facts.Triage != TriageDecision.Accepted ? 0 : Math.Min(chance.Next(0, 4), ledger.Setup.Procedure(facts.Procedure).Stages.Count);
        List<StageFacts> stages = [];
        for (var number = 1; number <= last; number++)
        {
            // The last stage may be open; an earlier one too, where the complainant went on without a response.
            var open = chance.Next(number == last ? 3 : 9) == 0;
            var concluded = received.AddDays(chance.Next(1, 40));
            stages.Add(new StageFacts(number, received) { Concluded = open ? null : concluded, Outcome = open ? null : "upheld" });
            received = concluded;
        }

        ledger.Add(facts, [.. stages]);
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
