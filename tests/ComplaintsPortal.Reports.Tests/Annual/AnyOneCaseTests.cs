using System.Text;
using AngleSharp.Html.Parser;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Reports.Wording;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>Where one case has another outcome, date or service, the figures of the report move that have to, and no others.</summary>
public sealed class AnyOneCaseTests
{
    private const int Cases = 60;
    private const int Turns = 12;

    private static readonly string[] Procedures = ["children-act", "children-act", "code", "corporate", "mp-enquiry", "compliment"];
    private static readonly string?[] Services = ["care", "leavers", "send", null];
    private static readonly string[] Outcomes = ["upheld", "partially-upheld", "not-upheld", "withdrawn"];
    private static readonly string?[] Complainants = ["parent", "young-person", "care-leaver", null];
    private static readonly Period Year = Period.FinancialYear(2024);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Report_AfterOneCaseWasChanged_CountsEveryFigureAsARecountDoes()
    {
        await using var ledger = await Ledger.OpenAsync(db => db.ListEntries.AddRange(
            new ListEntry(ListName.Division, "children", "Children's social care"),
            new ListEntry(ListName.Service, "care", "In care") { Parent = "children" },
            new ListEntry(ListName.Service, "leavers", "Care leavers") { Parent = "care" }, new ListEntry(ListName.Service, "send", "Special needs")));
        var chance = new Random(20241128);
        var told = Enumerable.Range(1, Cases).Select(number => Any($"C/{number}", chance, ledger)).ToList();
        foreach (var one in told)
        {
            ledger.Add(one.Case, one.Stages);
        }

        await ledger.Db.SaveChangesAsync(Stop);
        var before = await CheckAsync(ledger, told);
        for (var turn = 0; turn < Turns; turn++)
        {
            var place = chance.Next(told.Count);
            told[place] = Changed(told[place], turn % 3, chance);
            await RestateAsync(ledger, told[place]);

            var after = await CheckAsync(ledger, told);
            Assert.True(turn % 3 == 0 || before.Any(figure => after.GetValueOrDefault(figure.Key) != figure.Value) || told[place].Stages.Length == 0,
                $"Nothing moved by turn {turn}");
            before = after;
        }
    }

    private static async Task<Dictionary<Question, decimal?>> CheckAsync(Ledger ledger, List<Told> told)
    {
        ledger.Db.ChangeTracker.Clear();
        var report = await AnnualReport.ComposeAsync(ledger.Db, Year, null, new DateTimeOffset(2025, 6, 2, 9, 0, 0, TimeSpan.Zero), Stop);
        var recount = new Recount(told, ledger.Setup);
        var counted = report.Figures.Select(figure => (Figure: figure, Again: recount.Count(figure.Question))).Where(one => one.Again is not null).ToList();

        Assert.True(counted.Count > 400, $"Only {counted.Count} figures were recounted");
        Assert.Equal([], counted.Where(one => one.Figure.Value != one.Again)
            .Select(one => $"{one.Figure.Question}: {one.Figure.Value}, recounted {one.Again}"));
        Assert.Empty(report.Faults);
        await CheckPrintedAsync(report, recount);
        return counted.ToDictionary(one => one.Figure.Question, one => one.Again);
    }

    // Wherever it stands, in the report and its annex: each figure in a table of the draft says which question it answers.
    private static async Task CheckPrintedAsync(AnnualReport report, Recount recount)
    {
        var printed = (await LinksAsync(report.Paper)).Concat(await LinksAsync(report.Annex!))
            .Select(link => (link.Said, link.Asked, Again: recount.Count(link.Asked))).Where(link => link.Again is not null).ToList();

        Assert.True(printed.Count > 60, $"Only {printed.Count} printed figures were recounted");
        Assert.Equal([], printed.Where(link => link.Said != Words.Number(link.Again!.Value))
            .Select(link => $"{link.Asked}: {link.Said}, recounted {link.Again}"));
    }

    private static async Task<IEnumerable<(string Said, Question Asked)>> LinksAsync(Paper paper)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(paper, question => $"{question}")));
        return page.QuerySelectorAll("td a").Select(link => (link.TextContent, Of(link.GetAttribute("href")!)));
    }

    private static Question Of(string written) => written.Split(',', 3) switch
    {
        [var period, var measure, var facets] => Question.Parse(period, measure, facets),
        _ => throw new FormatException(written),
    };

    private static Told Any(string reference, Random chance, Ledger ledger)
    {
        var received = new DateOnly(2023, 6, 1).AddDays(chance.Next(640));
        var procedure = Procedures[chance.Next(Procedures.Length)];
        var triage = chance.Next(9) switch { 0 => TriageDecision.Rejected, 1 => TriageDecision.Withdrawn, _ => TriageDecision.Accepted };
        var facts = new CaseFacts(reference, procedure, received)
        {
            Triage = triage,
            Service = Services[chance.Next(Services.Length)],
            ComplainantType = Complainants[chance.Next(Complainants.Length)],
            Complainant = $"P{chance.Next(40)}",
            Channel = chance.Next(2) == 0 ? "email" : null,
        };
        if (triage != TriageDecision.Accepted)
        {
            return new Told(facts, []);
        }

        var lasted = chance.Next(5) == 0 ? (int?)null : chance.Next(1, 50);
        var first = new StageFacts(1, received)
        {
            Extended = procedure == "children-act" && chance.Next(4) == 0,
            Concluded = lasted is { } days ? received.AddDays(days) : null,
            Outcome = lasted is null ? null : Outcomes[chance.Next(Outcomes.Length)],
        };
        var goesOn = first.Concluded is not null && ledger.Setup.Procedure(procedure).Stages.Count > 1 && chance.Next(4) == 0;
        return new Told(facts, goesOn ? [first, new StageFacts(2, first.Concluded!.Value.AddDays(5))] : [first]);
    }

    // Another outcome, another day of arrival, another service.
    private static Told Changed(Told one, int what, Random chance) => what switch
    {
        0 => one with
        {
            Stages = [.. one.Stages.Select(stage => stage.Outcome is null ? stage : stage with { Outcome = Outcomes[chance.Next(Outcomes.Length)] })],
        },
        1 => Moved(one, chance.Next(1, 200)),
        _ => one with { Case = one.Case with { Service = Services.Where(service => service != one.Case.Service).ElementAt(chance.Next(Services.Length - 1)) } },
    };

    private static Told Moved(Told one, int days) => new(
        one.Case with { Received = one.Case.Received.AddDays(-days) },
        [.. one.Stages.Select(stage => stage.Number == 1 ? stage with { Received = stage.Received.AddDays(-days) } : stage)]);

    private static async Task RestateAsync(Ledger ledger, Told one)
    {
        ledger.Db.ChangeTracker.Clear();
        var id = await ledger.Db.Cases.Where(stored => stored.Reference == one.Case.Reference).Select(stored => stored.Id).SingleAsync(Stop);
        var stored = (await ledger.Db.FindWholeAsync(id, Stop))!;
        stored.Interchange.Restate(one.Case, one.Stages, ledger.Setup.Procedure(one.Case.Procedure), ledger.Setup.Calendar);
        await ledger.Db.SaveChangesAsync(Stop);
    }
}
