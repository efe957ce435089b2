using System.Net.Mail;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Reminders;
using ComplaintsPortal.Web.Tests.Reminders;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Letters;

/// <summary>Letters that the portal e-mails itself, where mail is set up. Today is Tuesday 10 November 2026.</summary>
public sealed class EmailingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Rose = "rose@mail.example";

    private readonly Postbox post = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_ByEmail_GoesAsPdfSoonAfterAndTheLetterSaysSo()
    {
        await using var posting = portal.WithMail(post);
        var (id, letter) = await SendAsync(posting);
        Assert.Contains($"To {Rose}: on its way", await ShownAsync(id, letter), StringComparison.Ordinal);
        Assert.Empty(post.Sent);

        Assert.Equal((1, 0), (await RunAsync(posting), await RunAsync(posting)));

        var mail = Assert.Single(post.Sent);
        Assert.Equal((Rose, true), (mail.To, mail.IsFromTheOffice));
        var file = Assert.Single(mail.Files);
        Assert.EndsWith(".pdf", file.Name, StringComparison.Ordinal);
        Assert.Equal("%PDF-"u8, file.Content.AsSpan(0, 5));
        Assert.Contains($"Handed over to the server for mail, to {Rose}", await ShownAsync(id, letter), StringComparison.Ordinal);
        Assert.Equal(("Letter e-mailed: acknowledgement", "The portal"), ((await portal.LastEntryAsync(id)).What, (await portal.LastEntryAsync(id)).ByName));
    }

    [Fact]
    public async Task Send_ThatTheServerRefusesAgainAndAgain_IsShownInTheWorkUntilItIsSentAgain()
    {
        await using var posting = portal.WithMail(post);
        var (id, letter) = await SendAsync(posting);
        post.Failure = new SmtpException($"<{Rose}> is unknown");
        for (var round = 0; round < LetterDelivery.MostAttempts + 1; round++)
        {
            Assert.Equal(0, await RunAsync(posting));
        }

        using var client = await portal.SignInAsync(Role.Officer);
        Assert.Contains("A letter could not be e-mailed", (await client.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains($"It could not be sent to {Rose}. The server for mail does not take mail for this address", await ShownAsync(id, letter),
            StringComparison.Ordinal);
        Assert.Equal("Letter could not be e-mailed: acknowledgement", (await portal.LastEntryAsync(id)).What);
        await client.OpenAsync($"/cases/{id}/letters/{letter}/email-again");
        await client.SendFormAsync(("Input.To", "rose.example@mail.example"));
        Assert.Equal("The e-mail is sent again soon", (await client.FollowAsync()).Banner);
        post.Failure = null;

        Assert.Equal(1, await RunAsync(posting));

        Assert.Equal("rose.example@mail.example", Assert.Single(post.Sent).To);
        Assert.DoesNotContain("A letter could not be e-mailed", (await client.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Log.All, line => $"{line.RenderMessage(null)}{line.Exception}".Contains(Rose, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WhileTheServerIsAway_IsTriedAgainUntilItIsThere()
    {
        await using var posting = portal.WithMail(post);
        await SendAsync(posting);
        post.Failure = new MailServerUnreachableException(SmtpStatusCode.GeneralFailure);
        for (var round = 0; round < LetterDelivery.MostAttempts + 1; round++)
        {
            await Assert.ThrowsAsync<MailServerUnreachableException>(() => RunAsync(posting));
        }

        post.Failure = null;

        Assert.Equal(1, await RunAsync(posting));
    }

    [Fact]
    public async Task Send_ByEmailOnAnotherDay_IsRefusedBesideTheDateAndNothingIsSent()
    {
        await using var posting = portal.WithMail(post);
        using var client = await posting.SignInAsync(portal);
        var (id, letter) = await DraftAsync(client);
        await client.OpenAsync($"/cases/{id}/letters/{letter}/send");

        var answer = await client.SendFormAsync(("Input.Route", "Email"), ("Input.Email.To", Rose), ("Input.On.Day", "9"));

        Assert.Equal("Enter today's date: the portal e-mails the letter today", Assert.Single(answer.Errors));
        Assert.Null((await portal.DbAsync(db => db.Letters.AsNoTracking().SingleAsync(one => one.Id == letter))).SentOn);
    }

    [Fact]
    public async Task Send_WithoutMailOrByPost_IsRecordedAndLeftToWhoeverSends()
    {
        await using var posting = portal.WithMail(post);
        using var with = await posting.SignInAsync(portal);
        using var without = await portal.SignInAsync(Role.Officer);
        foreach (var (client, route) in new[] { (with, "Post"), (without, "Email") })
        {
            var (id, letter) = await DraftAsync(client);
            await client.OpenAsync($"/cases/{id}/letters/{letter}/send");
            await client.SendFormAsync(("Input.Route", route), ("Input.Email.To", Rose));
            Assert.Equal("Letter sent. It is kept as it is", (await client.FollowAsync()).Banner);
        }

        Assert.Equal(0, await RunAsync(posting));
    }

    private async Task<(int Id, int Letter)> SendAsync(WebApplicationFactory<global::Program> posting)
    {
        using var client = await posting.SignInAsync(portal);
        var (id, letter) = await DraftAsync(client);
        await client.OpenAsync($"/cases/{id}/letters/{letter}/send");
        await client.SendFormAsync(("Input.Route", "Email"), ("Input.Email.To", Rose));
        Assert.Equal("Letter sent. It is kept as it is", (await client.FollowAsync()).Banner);
        Assert.Equal(LetterRoute.Email, (await portal.DbAsync(db => db.Letters.AsNoTracking().SingleAsync(one => one.Id == letter))).Route);
        return (id, letter);
    }

    private async Task<(int Id, int Letter)> DraftAsync(PortalClient client)
    {
        var id = await portal.AddCaseAsync(its => its.About("Visits were cancelled").Accepted().WithIssue("communication"));
        await client.OpenAsync($"/cases/{id}/letters/add");
        await client.SendFormAsync(("Input.Kind", "acknowledgement-1"), ("Input.Recipient", "Rose Example"));
        return (id, await portal.DbAsync(db => db.Letters.Where(one => one.CaseId == id).Select(one => one.Id).SingleAsync(Stop)));
    }

    private async Task<string> ShownAsync(int id, int letter)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        return (await client.OpenAsync($"/cases/{id}/letters/{letter}")).Text;
    }

    private async Task<int> RunAsync(WebApplicationFactory<global::Program> posting)
    {
        await using var scope = posting.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LetterRound>().RunAsync(portal.Time.GetUtcNow(), Stop);
    }
}
