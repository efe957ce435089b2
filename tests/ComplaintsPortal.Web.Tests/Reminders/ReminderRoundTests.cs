using System.Net.Mail;
using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using ComplaintsPortal.Web.Reminders;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Web.Tests.Reminders;

public sealed class ReminderRoundTests
{
    private readonly Officer ada = A.Officer();
    private readonly FakeSender sender = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_DueToday_SendsOneMailWithoutPersonalDataAndNeverAgain()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        var id = await database.StoreAsync(Case("2026/0412"));

        await RunAsync(database, At(16, 7));
        await RunAsync(database, At(16, 12));

        var mail = Assert.Single(sender.Sent);
        Assert.Equal("2026/0412: due today", mail.Subject);
        Assert.Equal($"Stage 1 of 2026/0412 is due today, Monday 16 March 2026.\r\nhttps://complaints.anyshire.example/portal/cases/{id}\r\n", mail.Body);
        Assert.Contains(ada.Id.ToString("N"), mail.To, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DayAfterDay_RemindsOfEachEventOnce()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await database.StoreAsync(Case("2026/0412"));

        foreach (var day in new[] { 11, 12, 13, 16, 17, 18 })
        {
            await RunAsync(database, At(day, 9));
        }

        Assert.Equal(["2026/0412: due soon", "2026/0412: due today", "2026/0412: overdue"], sender.Sent.Select(mail => mail.Subject));
    }

    [Theory]
    [InlineData(16, 6, 0)]
    [InlineData(16, 7, 1)]
    [InlineData(16, 18, 1)]
    [InlineData(16, 19, 0)]
    [InlineData(14, 9, 0)]
    public async Task Run_ByTheHour_OnlyWhileTheOfficeWorks(int day, int hour, int mails)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await database.StoreAsync(Case("2026/0412"));

        // On Saturday 14 March it is due in one working day.
        Assert.Equal(mails, await RunAsync(database, At(day, hour)));
    }

    [Fact]
    public async Task Run_AsADigest_SendsOneMailADay()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await database.StoreAsync(Case("2026/0412"));
        await database.StoreAsync(Case("2026/0413"));

        await RunAsync(database, At(16, 8), digest: true);
        await database.StoreAsync(Case("2026/0414"));
        await RunAsync(database, At(16, 9), digest: true);
        await RunAsync(database, At(17, 8), digest: true);

        Assert.Equal(["Complaints: 2 reminders", "Complaints: 3 reminders"], sender.Sent.Select(mail => mail.Subject));
        Assert.Contains("Stage 1 of 2026/0413 is due today", sender.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ServerAway_TriesAgainUntilItIsThere()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await database.StoreAsync(Case("2026/0412"));
        sender.Failure = new MailServerUnreachableException(SmtpStatusCode.GeneralFailure);
        for (var attempt = 0; attempt < 7; attempt++)
        {
            await Assert.ThrowsAsync<MailServerUnreachableException>(() => RunAsync(database, At(16, 8)));
        }

        sender.Failure = null;

        Assert.Equal(1, await RunAsync(database, At(16, 10)));
    }

    [Fact]
    public async Task Run_OneAddressRefused_SendsTheOthers()
    {
        var ben = A.Officer("Ben Achebe");
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada, ben);
        await database.StoreAsync(Case("2026/0412"));
        await database.StoreAsync(A.Case().LoggedBy(ben).AtStage(1).Build());
        sender.Refused = ada.Id;

        Assert.Equal(1, await RunAsync(database, At(16, 8)));
    }

    // Whatever a server says about one mail, the others go in the same round, and the one is given up in the end.
    [Theory]
    [InlineData(SmtpStatusCode.MailboxBusy)]
    [InlineData(SmtpStatusCode.MailboxUnavailable)]
    [InlineData(SmtpStatusCode.ExceededStorageAllocation)]
    [InlineData(SmtpStatusCode.TransactionFailed)]
    [InlineData(null)]
    public async Task Run_OneMailboxThatRefuses_NeverStopsTheMailOfTheOthers(SmtpStatusCode? status)
    {
        var ben = A.Officer("Ben Achebe");
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada, ben);
        await database.StoreAsync(Case("2026/0412"));
        sender.Refused = ada.Id;
        sender.Refusal = to => status is { } said ? new SmtpException(said, $"<{to}> is full") : new InvalidOperationException(to);
        for (var round = 0; round < ReminderBook.MostAttempts; round++)
        {
            await database.StoreAsync(A.Case().WithReference($"BEN-{round}").LoggedBy(ben).AtStage(1).Build());

            Assert.Equal(1, await RunAsync(database, At(16, 8 + round)));
        }

        sender.Refused = null;
        Assert.Equal(0, await RunAsync(database, At(16, 15)));
    }

    [Fact]
    public async Task Run_NobodysCase_TellsEachManagerOnceADay()
    {
        var mabel = A.Manager();
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada, mabel);
        var @case = A.Case().WithReference("2026/0500").LoggedBy(ada).Build();
        @case.Sealing.Bar(ada, "About her", A.Office(mabel, At(2, 8)));
        await database.StoreAsync(@case);

        await RunAsync(database, At(3, 8));
        await RunAsync(database, At(3, 9));

        var mail = Assert.Single(sender.Sent, mail => mail.Subject == "2026/0500: nobody has it");
        Assert.StartsWith("Nobody who works here has 2026/0500, which is open.", mail.Body, StringComparison.Ordinal);
        Assert.Contains(mabel.Id.ToString("N"), mail.To, StringComparison.Ordinal);
    }

    private Case Case(string reference) => A.Case().WithReference(reference).LoggedBy(ada).About("Rose Example was not visited").AtStage(1).Build();

    private async Task<int> RunAsync(TestDatabase database, DateTimeOffset now, bool digest = false)
    {
        await using var db = database.Open();
        var settings = new MailSettings("mail.example", 25, true, "portal@anyshire.example", new Uri("https://complaints.anyshire.example/portal/"), null,
            null, digest);
        return await new ReminderRound(db, sender, settings, NullLogger<ReminderRound>.Instance).RunAsync(now, Stop);
    }

    private static DateTimeOffset At(int day, int hour) => new(2026, 3, day, hour, 0, 0, TimeSpan.Zero);

    private sealed class FakeSender : IMailSender
    {
        public List<Mail> Sent { get; } = [];

        public MailServerUnreachableException? Failure { get; set; }

        public Func<string, Exception> Refusal { get; set; } = to => new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, to);

        public Guid? Refused { get; set; }

        public Task SendAsync(Mail mail, CancellationToken stop)
        {
            if (Failure is not null)
            {
                throw Failure;
            }

            if (Refused is { } account && mail.To.Contains(account.ToString("N"), StringComparison.Ordinal))
            {
                throw Refusal(mail.To);
            }

            Sent.Add(mail);
            return Task.CompletedTask;
        }
    }
}
