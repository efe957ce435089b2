using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>What somebody can do with a backup, against the portal that runs and against one that was restored.</summary>
public sealed class RestoredBackupTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();
    private readonly string scratch = Directory.CreateTempSubdirectory("portal-restored-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(scratch, "portal.zip");

    private string Elsewhere => Path.Combine(scratch, "elsewhere");

    private CookieAuthenticationOptions Cookies =>
        portal.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    [Fact]
    public async Task Cookie_MintedWithTheKeysThatABackupHolds_IsRefusedByTheRunningPortal()
    {
        var ticket = Cookies.TicketDataFormat.Unprotect(await SignInForCookieAsync())!;
        await DataFolder.BackUpAsync(portal.Folder, Backup, stop: Stop);
        await DataFolder.RestoreAsync(Backup, Elsewhere, BackupKeys.None, Stop);
        await using var stolen = Services(Elsewhere);

        // Whoever has the backup is even told the session that is open.
        var protector = stolen.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationMiddleware", IdentityConstants.ApplicationScheme, "v2");
        var minted = new TicketDataFormat(protector).Protect(ticket);

        Assert.Equal(HttpStatusCode.OK, await AskAsync(Cookies.TicketDataFormat.Protect(ticket)));
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync(minted));
        await using var db = Open(Elsewhere);
        Assert.Equal(0, await db.Sessions.CountAsync(Stop));
    }

    [Fact]
    public async Task Backup_WithoutACertificate_HoldsNoKeyAndNoStampOfTheRunningPortal()
    {
        var account = await portal.AccountAsync(Role.Administrator);
        await SignInForCookieAsync();
        await DataFolder.BackUpAsync(portal.Folder, Backup, stop: Stop);

        await System.IO.Compression.ZipFile.ExtractToDirectoryAsync(Backup, Elsewhere, Stop);

        await using var db = Open(Elsewhere);
        Assert.Empty(await db.ProtectionKeys.ToListAsync(Stop));
        Assert.Empty(await db.Sessions.ToListAsync(Stop));
        var stamp = await portal.DbAsync(running => running.Users.Where(one => one.Id == account.Id).Select(one => one.SecurityStamp).SingleAsync(Stop));
        Assert.NotEqual(stamp, await db.Users.Where(one => one.Id == account.Id).Select(one => one.SecurityStamp).SingleAsync(Stop));
        var bytes = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(Elsewhere, SqlitePortal.FileName), Stop));
        Assert.DoesNotContain("<masterKey", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(stamp!, bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_OverTheRunningPortal_EndsSessionsAndLinksAndKeepsSecondFactors()
    {
        var cookie = await SignInForCookieAsync();
        var account = await portal.AccountAsync(Role.Manager);
        var link = await WithAccountsAsync(accounts => FindAndAsync(accounts, account, accounts.GeneratePasswordResetTokenAsync));
        await KeepSecondFactorAsync(account);
        await DataFolder.BackUpAsync(portal.Folder, Backup, stop: Stop);

        var ended = await DataFolder.RestoreAsync(Backup, portal.Folder, BackupKeys.None, Stop);

        Assert.Equal(0, ended);
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync(cookie));
        Assert.False((await WithAccountsAsync(accounts =>
            FindAndAsync(accounts, account, one => accounts.ResetPasswordAsync(one, link, "another correct horse")))).Succeeded);
        Assert.True(await portal.DbAsync(db => db.Users.Where(one => one.Id == account.Id).Select(one => one.TwoFactorEnabled).SingleAsync(Stop)));
    }

    [Fact]
    public async Task Restore_WhereNobodyHasTheKeys_EndsSecondFactorsSoThatTheyAreSetUpAnew()
    {
        var account = await portal.AccountAsync(Role.Manager);
        await KeepSecondFactorAsync(account);
        await DataFolder.BackUpAsync(portal.Folder, Backup, stop: Stop);

        var ended = await DataFolder.RestoreAsync(Backup, Elsewhere, BackupKeys.None, Stop);

        Assert.Equal(1, ended);
        await using var db = Open(Elsewhere);
        Assert.False(await db.Users.Where(one => one.Id == account.Id).Select(one => one.TwoFactorEnabled).SingleAsync(Stop));
        Assert.Empty(await db.UserTokens.ToListAsync(Stop));
    }

    [Fact]
    public async Task Restore_OfKeysThatACertificateEncrypts_KeepsSecondFactorsElsewhere()
    {
        using var rsa = RSA.Create(2048);
        var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        using var certificate = new CertificateRequest("CN=Portal", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(noon, noon.AddYears(1));
        var file = Path.Combine(scratch, "keys.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12), Stop);
        await using var guarded = new PortalHost { Settings = new Dictionary<string, string> { ["Keys:Certificate"] = file } };
        await guarded.InitializeAsync();
        var account = await guarded.AccountAsync(Role.Manager);
        await KeepSecondFactorAsync(account, guarded);
        await DataFolder.BackUpAsync(guarded.Folder, Backup, stop: Stop);

        var ended = await DataFolder.RestoreAsync(Backup, Elsewhere, BackupKeys.None, Stop);

        Assert.Equal(0, ended);
        await using var db = Open(Elsewhere);
        Assert.All(await db.ProtectionKeys.ToListAsync(Stop), key => Assert.DoesNotContain("<masterKey", key.Xml, StringComparison.Ordinal));
        Assert.NotEmpty(await db.ProtectionKeys.ToListAsync(Stop));
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        if (Directory.Exists(Elsewhere))
        {
            await using var db = Open(Elsewhere);
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        Directory.Delete(scratch, recursive: true);
    }

    private async Task<string> SignInForCookieAsync()
    {
        var account = await portal.AccountAsync(Role.Manager);
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");
        var (target, sent) = client.FilledIn("main form[method=post]", ("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));
        using var form = new FormUrlEncodedContent(sent);
        using var answer = await client.Http.PostAsync(target, form, Stop);
        var begin = $"{Cookies.Cookie.Name}=";
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(begin, StringComparison.Ordinal))[begin.Length..].Split(';')[0];
    }

    private async Task<HttpStatusCode> AskAsync(string cookie)
    {
        using var client = portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", $"{Cookies.Cookie.Name}={cookie}");
        using var answer = await client.SendAsync(request, Stop);
        return answer.StatusCode;
    }

    private async Task<T> WithAccountsAsync<T>(Func<UserManager<Account>, Task<T>> use)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    private static async Task<T> FindAndAsync<T>(UserManager<Account> accounts, Account account, Func<Account, Task<T>> act) =>
        await act((await accounts.FindByIdAsync(account.Id.ToString()))!);

    private async Task KeepSecondFactorAsync(Account account, PortalHost? host = null)
    {
        await using var scope = (host ?? portal).Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var codes = ActivatorUtilities.GetServiceOrCreateInstance<AuthenticatorCodes>(scope.ServiceProvider);
        await codes.KeepAsync(accounts, (await accounts.FindByIdAsync(account.Id.ToString()))!, codes.NewSealedKey());
    }

    private static ServiceProvider Services(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddScoped(_ => Open(folder));
        services.AddPortalDataProtection(null);
        return services.BuildServiceProvider();
    }

    private static PortalDb Open(string folder) => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(folder).Options);
}
