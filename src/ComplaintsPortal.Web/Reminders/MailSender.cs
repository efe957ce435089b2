using System.Net;
using System.Net.Mail;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>A mail in plain text.</summary>
public sealed record Mail(string To, string Subject, string Body);

/// <summary>Sends mail: the outside world, which tests replace.</summary>
public interface IMailSender
{
    /// <summary>Hands a mail to the server.</summary>
    /// <exception cref="SmtpFailedRecipientException">The server does not take mail for that address.</exception>
    /// <exception cref="SmtpException">The server could not be reached, or takes no mail at all.</exception>
    Task SendAsync(Mail mail, CancellationToken stop);
}

/// <summary>Sends mail through the operator's SMTP server.</summary>
internal sealed class SmtpMailSender(MailSettings settings) : IMailSender
{
    // Longer than it takes to learn that a server cannot be reached.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public async Task SendAsync(Mail mail, CancellationToken stop)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (settings.User is { } user)
        {
            client.Credentials = new NetworkCredential(user, settings.Password);
        }

        using var message = new MailMessage(settings.From, mail.To, mail.Subject, mail.Body);

        // RFC 3834: nobody's out-of-office answers a machine.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        await client.SendMailAsync(message, patience.Token);
    }
}
