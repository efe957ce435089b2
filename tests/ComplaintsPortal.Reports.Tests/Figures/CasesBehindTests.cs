using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>What is listed behind a figure is what the figure counted.</summary>
public sealed class CasesBehindTests
{
    private const int Number = 120;
    private const int Questions = 90;
    private static readonly DateOnly Begin = new(2024, 4, 1);
    private static readonly string[] Periods = ["2024-25", "2025-26", "2025-26 Q2", "2025-02-11..2025-08-23"];
    private static readonly Measure[] Counting = [.. Measure.All.Where(measure => measure != Measure.Caseload)];

    [Fact]
    public async Task Lines_OfAnyQuestion_AreAsManyAsTheFigure()
    {
        await using var ledger = await Ledger.OpenAsync();
        var chance = new Random(20261128);
        for (var number = 1; number <= Number; number++)
        {
            await AddAsync(ledger, chance, $"R/{number}");
        }

        await ledger.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var found = 0;
        for (var asked = 0; asked < Questions; asked++)
        {
            var question = Any(chance, ledger.Setup);
            var figure = (await new FigureBook(ledger.Db).AnswerAsync([question], TestContext.Current.CancellationToken))[0].Value;
            var keys = await AllAsync(ledger, question);

            Assert.Equal(keys.Count, keys.Distinct().Count());
            var listed = question.Measure == Measure.Payments
                ? await ledger.Db.Payments.Where(payment => keys.Contains(payment.Id))
                    .SumAsync(payment => payment.Pence, TestContext.Current.CancellationToken) / 100m
                : keys.Count;
            Assert.True(listed == figure, $"{question}: the figure is {figure}, and {listed} is listed");
            found += keys.Count > 0 ? 1 : 0;
        }

        Assert.True(found > Questions / 4, $"Only {found} of the questions found anything");
    }

    [Fact]
    public async Task Lines_OfACaseSealedToOthers_AreCountedAndNotListed()
    {
        var (ada, mabel, martin) = (A.Officer(), A.Manager(), A.Manager("Martin Hale"));
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada, mabel, martin);
        await database.StoreAsync(A.Case().WithReference("OPEN").ReceivedOn(new(2026, 3, 3)).LoggedBy(ada).ManagedBy(mabel).Accepted().Build());
        var @case = A.Case().WithReference("SEALED").ReceivedOn(new(2026, 3, 3)).LoggedBy(ada).ManagedBy(mabel).Accepted().Build();
        @case.Sealing.Seal([ada, mabel], "About a colleague", A.Office(mabel, new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero)));
        await database.StoreAsync(@case);
        var question = Question.Parse("2025-26", "received", "repeat=no");

        var (his, hers) = (await ReadAsync(database, martin, question), await ReadAsync(database, mabel, question));

        Assert.Equal((2, 1, "OPEN"), (his.Value, his.Listed, Assert.Single(his.Lines).Reference));
        Assert.Equal((2, 2, 2), (hers.Value, hers.Listed, hers.Lines.Count));
    }

    [Fact]
    public void Rows_OfEveryMeasureUnderEachOfItsFacets_AreFoundBySqlServer()
    {
        var setup = new CouncilSetup(
            new CouncilProfile("Anyshire", "Complaints team"), Domain.Procedures.DefaultProcedures.All(),
            new Domain.Lists.CouncilLists(Domain.Lists.DefaultLists.All()), Domain.Calendar.WorkingCalendar.EnglandAndWales);
        using var db = new TranslationOnly().Open();
        var readings = new Readings(setup);
        foreach (var measure in Counting)
        {
            foreach (var facet in measure.Facets)
            {
                var question = new Question(Period.FinancialYear(2025), measure).With(facet, Facet.None);
                Column[] columns = [.. readings.Of(question).SelectMany(one => one.Reading.Columns).Distinct()];
                var rows = Cohort.Of(question).Select(cohort => GroupedCount.Rows(
                    cohort.Rows(Reports.Figures.Records.Of(db), question.Period).SealedToo(), columns, new Asking(db, question.Period.To, ["code"]),
                    ["one", "two"])
                    .Select(CasesBehind.RowOf(measure)));

                var sql = rows.Aggregate((one, other) => one.Concat(other)).OrderBy(row => row.Key).Take(3).ToQueryString();

                Assert.Contains("OPENJSON", sql, StringComparison.Ordinal);
            }
        }
    }

    private static async Task<Behind> ReadAsync(TestDatabase database, Officer who, Question question)
    {
        await using var db = new PortalDb(database.Options, () => who.Id);
        return await new CasesBehind(db, await CouncilSetup.ReadAsync(db)).ReadAsync(question, 0, TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<int>> AllAsync(Ledger ledger, Question question)
    {
        List<int> keys = [];
        for (int? after = 0; after is { } last;)
        {
            var page = await new CasesBehind(ledger.Db, ledger.Setup).ReadAsync(question, last, TestContext.Current.CancellationToken);
            keys.AddRange(page.Lines.Select(line => line.Key));
            after = page.Next;
        }

        return keys;
    }

    private static Question Any(Random chance, CouncilSetup setup)
    {
        var question = new Question(Period.Parse(Periods[chance.Next(Periods.Length)]), Counting[chance.Next(Counting.Length)]);
        foreach (var facet in chance.GetItems(question.Measure.Facets.ToArray(), chance.Next(3)).Distinct())
        {
            var members = facet.Members(setup.Lists, setup.Procedures, question.Measure);
            question = question.With(facet, chance.GetItems(members.ToArray(), Math.Min(4, members.Count)).Distinct());
        }

        return question;
    }

    private static async Task AddAsync(Ledger ledger, Random chance, string reference)
    {
        var received = Begin.AddDays(chance.Next(720));
        var facts = new CaseFacts(reference, chance.GetItems(["children-act", "code", "corporate", "enquiry"], 1)[0], received)
        {
            Triage = chance.GetItems([TriageDecision.Accepted, TriageDecision.Accepted, TriageDecision.Rejected, TriageDecision.Withdrawn], 1)[0],
            Channel = chance.Next(2) == 0 ? "email" : null,
            Complainant = $"P{chance.Next(30)}",
        };
        var concluded = received.AddDays(chance.Next(60));
        var open = chance.Next(4) == 0;
        var stage = new StageFacts(1, received) { Concluded = open ? null : concluded, Outcome = open ? null : chance.Next(2) == 0 ? "upheld" : "withdrawn" };
        var added = facts.Triage is TriageDecision.Accepted ? ledger.Add(facts, stage) : ledger.Add(facts);
        if (added.Stages is [var first])
        {
            first.Interchange.RestatePoints([.. Enumerable.Range(0, chance.Next(3)).Select(_ => new PointFacts("delay", null, "upheld"))]);
            Reopen(ledger, added, chance);
        }

        await ledger.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        ledger.Db.Add(new Payment(chance.Next(3) == 0 ? null : added.Id, new PaymentFacts(concluded, "distress", chance.Next(1, 90_000) / 100m)));
        ledger.Db.Add(new LearningAction(added.Id, new LearningActionFacts("delay", null, "Train", null, received, concluded, null)));
    }

    private static void Reopen(Ledger ledger, Case added, Random chance)
    {
        var office = new Office(
            A.Manager(), new DateTimeOffset(2026, 6, 30, 9, 0, 0, TimeSpan.Zero), ledger.Setup.Procedure(added.Procedure), ledger.Setup.Calendar,
            new CouncilRules());
        if (added.CurrentStage is { Concluded: { } ended } stage && chance.Next(3) == 0 && stage.Reopening.WhyNotReopen(office) is null)
        {
            stage.Reopening.Reopen(ended.AddDays(chance.Next(1, 20)), "A point was left out", office);
            _ = added.TakeNewHistory();
        }
    }
}
