using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Correcting;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Correcting;

/// <summary>What the page says before it is saved is what the figures then say, and no other figure moves.</summary>
public sealed class MovedFiguresTests
{
    private static readonly Officer Mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Compare_AnyCorrectionOrVoiding_SaysWhatThenMovesAndNothingElseDoes()
    {
        await using var ledger = await OpenAsync();
        var random = new Random(20260302);
        for (var number = 0; number < 12; number++)
        {
            Write(ledger, number, random);
        }

        await ledger.Db.SaveChangesAsync(Stop);
        var moved = 0;
        for (var turn = 0; turn < 24; turn++)
        {
            moved += await TurnAsync(ledger, random) ? 1 : 0;
        }

        Assert.True(moved > 8, $"Only {moved} figures moved");
    }

    [Fact]
    public async Task Compare_ACorrectionOverTheEndOfAYear_NamesTheReportsOfThatYearAndOfTheNext()
    {
        await using var ledger = await OpenAsync();
        var april = new DateOnly(2024, 4, 1);
        ledger.Add(new CaseFacts("C1", "children-act", april), new StageFacts(1, april) { Concluded = april.AddDays(8), Outcome = "upheld" });
        foreach (var year in new[] { "2022-23", "2023-24", "2024-25" })
        {
            ledger.Db.Editions.Add(new Edition(year, 1, $"Report, {year}", Mabel.Id, Mabel.Name, default, []));
        }

        await ledger.Db.SaveChangesAsync(Stop);
        var id = await ledger.Db.Cases.Select(one => one.Id).SingleAsync(Stop);

        var (_, foreseen) = await ForeseenAsync(ledger, id, @case => Correct(ledger, @case, "received", april.AddDays(-1)));

        Assert.Equal(["2023-24", "2024-25"], foreseen!.Editions.Select(edition => edition.Period).Order());
        var received = foreseen.Figures.Where(figure => figure.Question.Measure == Measure.Received).ToList();
        Assert.Equal([("2023-24", 0m, 1m), ("2024-25", 1m, 0m)], received.Select(figure => (figure.Question.Period.Name, figure.Before, figure.After)));
    }

    [Fact]
    public async Task Voiding_ACaseWithAPaymentAndAnAction_LeavesThoseOfNoCase()
    {
        await using var ledger = await OpenAsync();
        var june = new DateOnly(2024, 6, 3);
        var @case = ledger.Add(new CaseFacts("C1", "children-act", june), new StageFacts(1, june));
        await ledger.Db.SaveChangesAsync(Stop);
        foreach (var owner in new int?[] { @case.Id, null })
        {
            ledger.Db.Payments.Add(new Payment(owner, new PaymentFacts(june, null, 100m)));
            ledger.Db.LearningActions.Add(new LearningAction(owner, new LearningActionFacts(null, null, "Write down who is told", null, june, null, null)));
        }

        Assert.Equal((200m, 2m), (await ledger.CountAsync("2024-25", "payments"), await ledger.CountAsync("2024-25", "actions-agreed")));
        Void(ledger, @case);

        Assert.Equal((100m, 1m), (await ledger.CountAsync("2024-25", "payments"), await ledger.CountAsync("2024-25", "actions-agreed")));
        Assert.Equal(0m, await ledger.CountAsync("2024-25", "received"));
    }

    private static Task<Ledger> OpenAsync() => Ledger.OpenAsync(
        db => db.Users.Add(new Account { Id = Mabel.Id, Name = Mabel.Name, Role = Mabel.Role, UserName = "mabel" }));

    private static void Write(Ledger ledger, int number, Random random)
    {
        var received = new DateOnly(2023, 12, 1).AddDays(random.Next(240));
        var ends = random.Next(3) > 0;
        ledger.Add(
            new CaseFacts($"C{number}", random.Next(4) == 0 ? "code" : "children-act", received),
            new StageFacts(1, received)
            {
                Acknowledged = received.AddDays(random.Next(4)),
                Concluded = ends ? received.AddDays(5 + random.Next(60)) : null,
                Outcome = ends ? "upheld" : null,
            });
    }

    private static async Task<bool> TurnAsync(Ledger ledger, Random random)
    {
        ledger.Db.ChangeTracker.Clear();
        var ids = await ledger.Db.Cases.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(Stop);
        var id = ids[random.Next(ids.Count)];
        var voids = random.Next(5) == 0;
        var dates = (await ledger.Db.ReadWholeAsync(id, Stop))!.Keeping.Correction.Dates;
        var date = dates[random.Next(dates.Count)];
        var to = date.On.AddDays(random.Next(-60, 60));
        bool Change(Case @case) => voids ? Void(ledger, @case) : Correct(ledger, @case, date.Key, to);

        var (questions, foreseen) = await ForeseenAsync(ledger, id, Change, voids);
        var before = await AnswersAsync(ledger, questions);
        var stored = (await ledger.Db.FindWholeAsync(id, Stop))!;
        if (foreseen is null || !Change(stored))
        {
            return false;
        }

        await ledger.Db.SaveChangesAsync(Stop);
        var after = await AnswersAsync(ledger, questions);
        string[] truth = [.. questions.Where(question => before[question] != after[question])
            .Select(question => $"{question}: {before[question]:0}, {after[question]:0}").Order()];
        Assert.Equal(truth, foreseen.Figures.Select(figure => $"{figure.Question}: {figure.Before:0}, {figure.After:0}").Order());
        return truth.Length > 0;
    }

    // Every question that may be asked of the years in which a case can stand, watched or not: a figure that is not foreseen must not move.
    private static async Task<(IReadOnlyList<Question> Questions, FiguresMoved? Foreseen)> ForeseenAsync(
        Ledger ledger, int id, Func<Case, bool> change, bool voids = false)
    {
        var before = new CaseRecords((await ledger.Db.ReadWholeAsync(id, Stop))!, [], []);
        var after = new CaseRecords((await ledger.Db.ReadWholeAsync(id, Stop))!, [], []);
        if (!change(after.Case!))
        {
            return ([], null);
        }

        var foreseen = await new MovedFigures(ledger.Db).CompareAsync(before, voids ? null : after, new DateOnly(2025, 6, 1), Stop);
        CaseRecords[] states = voids ? [before] : [before, after];
        var watched = Enumerable.Range(2022, 4).SelectMany(year => WatchedFigures.Of(Period.FinancialYear(year), states, ledger.Setup));
        return ([.. watched.Select(one => one.Question)], foreseen);
    }

    private static async Task<Dictionary<Question, decimal?>> AnswersAsync(Ledger ledger, IReadOnlyList<Question> questions) =>
        (await new FigureBook(ledger.Db).AnswerAsync(questions, Stop)).ToDictionary(figure => figure.Question, figure => figure.Value);

    private static Domain.Office Office(Ledger ledger, Case @case) =>
        ledger.Setup.Office(Mabel, new DateTimeOffset(2025, 6, 1, 9, 0, 0, TimeSpan.Zero), @case.Procedure);

    private static bool Correct(Ledger ledger, Case @case, string key, DateOnly to)
    {
        var office = Office(ledger, @case);
        if (@case.Keeping.Correction.WhyNotCorrectTo(key, to, office) is not null)
        {
            return false;
        }

        @case.Keeping.Correction.Correct(key, to, "Mistyped", office);
        return true;
    }

    private static bool Void(Ledger ledger, Case @case)
    {
        @case.Keeping.Voiding.Void("A test", null, Office(ledger, @case));
        return true;
    }
}
