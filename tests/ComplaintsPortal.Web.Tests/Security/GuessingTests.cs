using System.Net;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>What somebody gets who guesses.</summary>
public sealed class GuessingTests : IAsyncLifetime
{
    private readonly CountedHashes hashes = new();
    private readonly PortalHost portal;

    public GuessingTests() => portal = new() { Replacing = services => services.Replace(ServiceDescriptor.Scoped<IPasswordHasher<Account>>(_ => hashes)) };

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task FortyGuesses_AtTheSameMoment_GetNoMoreTriesThanTheLimit()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        var clients = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            var client = portal.Anonymous();
            await client.OpenAsync("/account/sign-in");
            return client;
        }));

        await Task.WhenAll(clients.Select(client => TryAsync(client, ada.Email!, "not the password")));

        var tried = await portal.DbAsync(db => db.AuditEntries.CountAsync(
            entry => entry.What.StartsWith(AuditSubject.FailedAs(ada.Name))));
        Assert.Equal(40, tried);
        Assert.Equal(AccountRules.MostFailures, await portal.DbAsync(
            db => db.Users.Where(account => account.Id == ada.Id).Select(account => account.AccessFailedCount).SingleAsync()));
        Assert.Equal(WrongWords(await TryAsync(clients[0], ada.Email!, PortalHost.Password)), WrongWords(clients[1].Page));
    }

    [Fact]
    public async Task FortyGuesses_WithTheRightPasswordAfterTen_NeverSignIn()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        await portal.DbAsync(async db =>
        {
            for (var attempt = 0; attempt < AccountRules.MostFailures; attempt++)
            {
                Assert.True(await SignInAttempts.TryTakeAsync(db, ada.Id, portal.Time.GetUtcNow()));
            }
        });

        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(
            _ => portal.DbAsync(db => SignInAttempts.TryTakeAsync(db, ada.Id, portal.Time.GetUtcNow()))));

        Assert.DoesNotContain(true, taken);
    }

    [Fact]
    public async Task FortyAttempts_TakenAtTheSameMoment_AreTheLimitAndNoMore()
    {
        var ada = await portal.AccountAsync(Role.Officer);

        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(
            _ => portal.DbAsync(db => SignInAttempts.TryTakeAsync(db, ada.Id, portal.Time.GetUtcNow()))));

        Assert.Equal(AccountRules.MostFailures, taken.Count(one => one));
    }

    [Fact]
    public async Task SignIn_WhateverIsWrong_CostsAsMuchAndSaysTheSame()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        var closed = await portal.AddAccountAsync(Role.Officer, "Carla Closed");
        var locked = await portal.AddAccountAsync(Role.Officer, "Lena Locked");
        var fresh = await portal.AddAccountAsync(Role.Officer, "Fred Fresh");
        await portal.DbAsync(async db =>
        {
            await db.Users.Where(account => account.Id == closed.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Closed, true));
            await db.Users.Where(account => account.Id == fresh.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.PasswordHash, (string?)null));
            for (var attempt = 0; attempt < AccountRules.MostFailures; attempt++)
            {
                await SignInAttempts.TryTakeAsync(db, locked.Id, portal.Time.GetUtcNow());
            }
        });
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");

        var answers = new List<(string, int)>();
        foreach (var email in new[] { ada.Email!, closed.Email!, locked.Email!, fresh.Email!, "nobody@anyshire.example" })
        {
            var before = hashes.Compared;
            var answer = await TryAsync(client, email, email == ada.Email ? "not the password" : PortalHost.Password);
            answers.Add((WrongWords(answer), hashes.Compared - before));
        }

        Assert.Single(answers.Distinct());
        Assert.Equal(1, answers[0].Item2);
    }

    [Fact]
    public async Task SignIn_ClosedAccountOrWrongPassword_StandsInTheAuditWithoutWhatWasTyped()
    {
        await portal.AccountAsync(Role.Officer);
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");

        await TryAsync(client, "ada.osei@anyshire.example", "hunter2 hunter2");
        await TryAsync(client, "hunter2.hunter2@anyshire.example", "x");

        var said = await portal.DbAsync(db => db.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.What + entry.Why).ToListAsync());
        Assert.Equal(["Signing in as Ada Osei failed: wrong password", "Signing in failed: the password of no account"], said);
    }

    private static string WrongWords(PortalAnswer answer) => string.Join(' ', [$"{answer.Status}", .. answer.Errors]);

    private static Task<PortalAnswer> TryAsync(PortalClient client, string email, string password) =>
        client.SendFormAsync(("Input.Email", email), ("Input.Password", password));
}

/// <summary>How often somebody may try from one address.</summary>
public sealed class SlowedByAddressTests : IAsyncLifetime
{
    private readonly PortalHost portal = new() { Settings = new Dictionary<string, string> { ["SignIn:AttemptsPerMinute"] = "6" } };

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task SignIn_MoreOftenThanTheOperatorAllows_IsToldToWaitWhicheverAccountIsTried()
    {
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");
        PortalAnswer? answer = null;

        for (var attempt = 0; attempt < 30; attempt++)
        {
            await client.OpenAsync("/account/sign-in");
            answer = await client.SendFormAsync(("Input.Email", $"somebody{attempt}@anyshire.example"), ("Input.Password", "not the password"));
            if (answer.Status == HttpStatusCode.TooManyRequests)
            {
                break;
            }
        }

        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many attempts"), (answer!.Status, answer.Heading));
        await client.Http.PostAsync("/account/sign-in", null, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["Refused: too many attempts from one address at /account/sign-in"],
            await portal.DbAsync(db => db.AuditEntries.Where(entry => entry.What.StartsWith("Refused: ")).Select(entry => entry.What).ToListAsync()));
    }
}
