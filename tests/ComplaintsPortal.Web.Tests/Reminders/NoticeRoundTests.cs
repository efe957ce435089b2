using System.Net.Mail;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using ComplaintsPortal.Web.Reminders;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Web.Tests.Reminders;

/// <summary>Clerks are told by mail of each published report, once, and never of one that waits for its hour.</summary>
public sealed class NoticeRoundTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private readonly Officer mabel = A.Manager();
    private readonly Officer colin = A.Clerk();
    private readonly Sender sender = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_AfterAPublication_TellsEachClerkOnceAndNobodyElse()
    {
        await using var database = await DatabaseAsync(new EditionTerms());

        Assert.Equal(1, await RunAsync(database, Now));
        Assert.Equal(0, await RunAsync(database, Now.AddMinutes(10)));

        var mail = Assert.Single(sender.Sent);
        Assert.Equal("Annual report, edition 1, has been published.\r\nhttps://complaints.anyshire.example/portal/published\r\n", mail.Body);
        Assert.Contains(colin.Id.ToString("N"), mail.To, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_BeforeTheHourOfAnEdition_TellsNobody()
    {
        await using var database = await DatabaseAsync(new EditionTerms { Embargo = Now.AddDays(1), Readers = [colin] });

        Assert.Equal(0, await RunAsync(database, Now));
    }

    [Fact]
    public async Task Run_LongAfterAPublication_TellsNobody()
    {
        await using var database = await DatabaseAsync(new EditionTerms());

        Assert.Equal(0, await RunAsync(database, Now.AddDays(8)));
    }

    [Fact]
    public async Task Run_ServerAway_TriesAgainUntilItIsThere()
    {
        await using var database = await DatabaseAsync(new EditionTerms());
        sender.IsAway = true;
        for (var attempt = 0; attempt < 7; attempt++)
        {
            await Assert.ThrowsAsync<MailServerUnreachableException>(() => RunAsync(database, Now));
        }

        sender.IsAway = false;

        Assert.Equal(1, await RunAsync(database, Now));
    }

    private async Task<TestDatabase> DatabaseAsync(EditionTerms terms)
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite, mabel, colin);
        await using var db = database.Open();
        db.Editions.Add(new Edition("2025-26", 1, "Annual report", mabel.Id, mabel.Name, Now, [], terms));
        await db.SaveChangesAsync(Stop);
        return database;
    }

    private async Task<int> RunAsync(TestDatabase database, DateTimeOffset now)
    {
        await using var db = database.Open();
        var settings = new MailSettings("mail.example", 25, true, "portal@anyshire.example", new Uri("https://complaints.anyshire.example/portal/"), null,
            null, false);
        return await new NoticeRound(db, sender, settings, NullLogger<NoticeRound>.Instance).RunAsync(now, Stop);
    }

    private sealed class Sender : IMailSender
    {
        public List<Mail> Sent { get; } = [];

        public bool IsAway { get; set; }

        public Task SendAsync(Mail mail, CancellationToken stop)
        {
            if (IsAway)
            {
                throw new MailServerUnreachableException(SmtpStatusCode.GeneralFailure);
            }

            Sent.Add(mail);
            return Task.CompletedTask;
        }
    }
}
