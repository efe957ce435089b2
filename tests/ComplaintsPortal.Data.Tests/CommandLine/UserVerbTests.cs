using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.CommandLine;

/// <summary>Accounts from the command line.</summary>
public sealed class UserVerbTests : IDisposable
{
    private readonly CommandLineRun cli = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UserAdd_WithAPasswordOnStandardInput_MakesAnAccountThatItOpens()
    {
        var ran = await cli.RunWithInputAsync("a rather long password\n", "--data", cli.Data, "user", "add", "o'brien@example.gov.uk", "--name", "Ada O'Brien", "--role", "manager");

        Assert.Equal((0, 1), (ran.Status, ran.Lines.Count));
        await using var db = cli.Open();
        var account = await db.Users.SingleAsync(Stop);
        Assert.Equal(("o'brien@example.gov.uk", "Ada O'Brien", Role.Manager), (account.Email, account.Name, account.Role));
        Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<Account>().VerifyHashedPassword(account, account.PasswordHash!, "a rather long password"));
        Assert.Equal("Account added for Ada O'Brien: manager", (await db.AuditEntries.SingleAsync(Stop)).What);
    }

    [Theory]
    [InlineData("short", "a@example.gov.uk", "12 characters")]
    [InlineData("long enough it is", "not an address", "not an address")]
    public async Task UserAdd_AgainstTheRules_ExitsWith1AndMakesNone(string password, string email, string reason)
    {
        var ran = await cli.RunWithInputAsync(password + "\n", "--data", cli.Data, "user", "add", email, "--name", "Ada", "--role", "officer");

        Assert.Equal(1, ran.Status);
        Assert.Contains(reason, Assert.Single(ran.Errors), StringComparison.Ordinal);
        await using var db = cli.Open();
        Assert.False(await db.Users.AnyAsync(Stop) || await db.AuditEntries.AnyAsync(Stop));
    }

    [Fact]
    public async Task UserAdd_SameAddressTwice_ExitsWith1()
    {
        await cli.RunWithInputAsync("long enough it is\n", "--data", cli.Data, "user", "add", "ada@example.gov.uk", "--name", "Ada", "--role", "officer");

        var ran = await cli.RunWithInputAsync("long enough it is\n", "--data", cli.Data, "user", "add", "ADA@example.gov.uk", "--name", "Ada", "--role", "officer");

        Assert.Equal(1, ran.Status);
        Assert.Contains("ADA@example.gov.uk", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task UserAdd_WithoutAPassword_PrintsALinkThatSetsOne(string? input)
    {
        var ran = await cli.RunWithInputAsync(input, "--data", cli.Data, "user", "add", "ada@example.gov.uk", "--name", "Ada", "--role", "clerk");

        Assert.Equal(0, ran.Status);
        var link = ran.Lines[1][ran.Lines[1].IndexOf("/account/", StringComparison.Ordinal)..];
        Assert.Matches("^/account/set-password\\?user=[0-9a-f-]{36}&token=[A-Za-z0-9%]+$", link);
        await using var db = cli.Open();
        Assert.Null((await db.Users.SingleAsync(Stop)).PasswordHash);
        Assert.True(await db.ProtectionKeys.AnyAsync(Stop));
    }

    public void Dispose() => cli.Dispose();
}
