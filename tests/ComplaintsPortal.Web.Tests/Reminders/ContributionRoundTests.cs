using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using ComplaintsPortal.Web.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Web.Tests.Reminders;

/// <summary>Whoever was asked for a contribution is reminded of it. It is due on Thursday 12 March 2026, and the stage on the 16th.</summary>
public sealed class ContributionRoundTests
{
    private const string Pat = "pat.sample@anyshire.example";

    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();
    private readonly Postbox post = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IEnumerable<Mail> ToPat => post.Sent.Where(mail => mail.To == Pat);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_DayAfterDay_ChasesTwoDaysBeforeOnTheDayAndAfterOnceEach(bool digest)
    {
        await using var database = await AskedAsync();

        foreach (var day in new[] { 9, 10, 10, 11, 12, 12, 13, 16, 17 })
        {
            await RunAsync(database, day, digest);
        }

        Assert.Equal(
            [
                "Your answer is needed by Thursday 12 March 2026", "Your answer is needed by Thursday 12 March 2026",
                "Your answer was due on Thursday 12 March 2026",
            ],
            ToPat.Select(mail => mail.Subject));
        Assert.StartsWith("Ada Osei asked you on Tuesday 3 March 2026", ToPat.First().Body, StringComparison.Ordinal);
        Assert.Contains("due today", ToPat.ElementAt(1).Body, StringComparison.Ordinal);
        Assert.All(ToPat, mail => Assert.DoesNotContain("https://", mail.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_OnceItIsAnsweredWithdrawnOrSealed_ChasesNobody()
    {
        await AssertNobodyIsChasedAsync((@case, one) => Of(@case).Give(one, new("Yes", []), At(9), A.Calendar()));
        await AssertNobodyIsChasedAsync((@case, one) => Of(@case).Withdraw(one, A.Office(ada, At(9))));
        await AssertNobodyIsChasedAsync((@case, _) => @case.Sealing.Seal([ada, mabel], "About a colleague", A.Office(mabel, At(9))));
    }

    private static StageContributions Of(Domain.Cases.Case @case) => @case.Stage(1)!.Response.Contributions;

    private async Task AssertNobodyIsChasedAsync(Action<Domain.Cases.Case, Contribution> change)
    {
        await using var database = await AskedAsync();
        await using (var db = database.Open())
        {
            var one = await db.Contributions.SingleAsync(Stop);
            change((await db.FindWholeAsync(one.CaseId, Stop))!, one);
            await db.SaveChangesAsync(Stop);
        }

        await RunAsync(database, 12);

        Assert.Empty(ToPat);
    }

    private async Task<TestDatabase> AskedAsync()
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        await using var db = database.Open();
        var terms = new ContributionTerms("Pat Sample", Pat, null, "When was the visit?", new DateOnly(2026, 3, 12));
        Of((await db.FindWholeAsync(id, Stop))!).Ask(terms, 0, ContributionLink.New(), A.Office(ada, At(3)));
        await db.SaveChangesAsync(Stop);
        return database;
    }

    private async Task RunAsync(TestDatabase database, int day, bool digest = false)
    {
        await using var db = database.Open();
        var settings = new MailSettings(
            "mail.example", 25, true, "portal@anyshire.example", new Uri("https://complaints.anyshire.example/"), null, null, digest);
        await new ReminderRound(db, post, settings, NullLogger<ReminderRound>.Instance).RunAsync(At(day), Stop);
    }

    private static DateTimeOffset At(int day) => new(2026, 3, day, 10, 0, 0, TimeSpan.Zero);
}
