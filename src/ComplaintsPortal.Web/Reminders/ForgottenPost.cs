using System.Threading.Channels;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>
/// Sends a link to set a password to whoever asks for one and has an account. The page only hands the address over, so that its answer says neither
/// by its words nor by the time it takes whether there is one.
/// </summary>
public sealed class ForgottenPost(IServiceScopeFactory scopes, IServiceProvider services, TimeProvider time, ILogger<ForgottenPost> log) : BackgroundService
{
    private const int MostWaiting = 100;

    private readonly Channel<string> addresses =
        Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Whether the operator has named a server for mail.</summary>
    public bool CanSend => services.GetService<MailSettings>() is not null;

    /// <summary>Sends a link to that address soon, if it is one of an account.</summary>
    public void Ask(string address) => addresses.Writer.TryWrite(address);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var address in addresses.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(address, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // Whoever waits asks again. The failure may name an address, which the log does not hold.
                log.LogWarning("A link to set a password could not be sent: {Failure}", failure.GetType().Name);
            }
        }
    }

    private async Task SendAsync(string address, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByEmailAsync(address) is not { Closed: false } account)
        {
            return;
        }

        var settings = services.GetRequiredService<MailSettings>();
        var token = await accounts.GenerateUserTokenAsync(account, MailedLinks.Provider, UserManager<Account>.ResetPasswordTokenPurpose);
        var link = $"{settings.Portal.AbsoluteUri.TrimEnd('/')}/account/set-password?user={account.Id}&token={Uri.EscapeDataString(token)}";
        await services.GetRequiredService<IMailSender>().SendAsync(
            new Mail(account.Email!, "Complaints Portal: set a new password",
                $"Somebody asked for a new password for your account. If it was you, set one within an hour:\r\n\r\n{link}\r\n\r\n"
                + "If it was not you, do nothing: your password stays as it is.\r\n"),
            stop);
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        db.Record(new HistoryEntry(time.GetUtcNow(), null, "Nobody signed in", $"Link to set a password sent by e-mail to {account.Name}"));
        await db.SaveChangesAsync(stop);
    }
}
