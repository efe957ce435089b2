using System.Net.Mail;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using ComplaintsPortal.Web.Reminders;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Web.Tests.Reminders;

/// <summary>Administrators are warned by mail of an unusual day, each once.</summary>
public sealed class UnusualRoundTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 10, 8, 0, 0, TimeSpan.Zero);
    private readonly Officer iris = A.Administrator();
    private readonly Officer ada = A.Officer();
    private readonly Postbox sender = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_OnTheMorningAfter_TellsEachAdministratorOnceAndNobodyElse()
    {
        await using var database = await DatabaseAsync("All records exported");

        Assert.Equal(0, await RunAsync(database, Morning.AddHours(-2)));
        Assert.Equal(1, await RunAsync(database, Morning));
        Assert.Equal(0, await RunAsync(database, Morning.AddMinutes(10)));

        var mail = Assert.Single(sender.Sent);
        Assert.Equal("Complaints: unusual on 9 November 2026", mail.Subject);
        Assert.StartsWith($"{iris.Name} at 23:30, at night: All records exported.\r\n", mail.Body, StringComparison.Ordinal);
        Assert.Contains(iris.Id.ToString("N"), mail.To, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AfterADayLikeAnyOther_SendsNothing()
    {
        await using var database = await DatabaseAsync("Signed in");

        Assert.Equal(0, await RunAsync(database, Morning));
        Assert.Empty(sender.Sent);
    }

    [Fact]
    public async Task Run_WhereMailOfItIsSwitchedOff_SendsNothing()
    {
        await using var database = await DatabaseAsync("All records exported");

        Assert.Equal(0, await RunAsync(database, Morning, mail: false));
    }

    [Fact]
    public async Task Run_ServerAway_TriesAgain()
    {
        await using var database = await DatabaseAsync("All records exported");
        sender.Failure = new MailServerUnreachableException(SmtpStatusCode.GeneralFailure);
        await Assert.ThrowsAsync<MailServerUnreachableException>(() => RunAsync(database, Morning));

        sender.Failure = null;

        Assert.Equal(1, await RunAsync(database, Morning));
    }

    private async Task<TestDatabase> DatabaseAsync(string what)
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite, iris, ada);
        await using var db = database.Open();
        db.Record(new HistoryEntry(new(2026, 11, 9, 23, 30, 0, TimeSpan.Zero), iris.Id, iris.Name, what));
        await db.SaveChangesAsync(Stop);
        return database;
    }

    private async Task<int> RunAsync(TestDatabase database, DateTimeOffset now, bool mail = true)
    {
        await using var db = database.Open();
        return await new UnusualRound(db, sender, new(new UnusualLimits(), mail), NullLogger<UnusualRound>.Instance).RunAsync(now, Stop);
    }
}
