using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>A mail in plain text.</summary>
public sealed record Mail(string To, string Subject, string Body)
{
    /// <summary>The files that go with it.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];

    /// <summary>Whether somebody in the office sends it, and not the portal by itself: then an answer of any kind is welcome.</summary>
    public bool IsFromTheOffice { get; init; }
}

/// <summary>A file that goes with a mail.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Content">What is in it.</param>
public sealed record AttachedFile(string Name, byte[] Content);

/// <summary>Sends mail: the outside world, which tests replace.</summary>
public interface IMailSender
{
    /// <summary>Hands a mail to the server.</summary>
    /// <exception cref="MailServerUnreachableException">The server could not be reached, or takes no mail at all.</exception>
    /// <exception cref="Exception">Anything else is the fault of this one mail: the server does not take mail for that address.</exception>
    Task SendAsync(Mail mail, CancellationToken stop);
}

/// <summary>The server for mail could not be reached, or takes no mail at all: no other mail will go either. It says nothing of any address.</summary>
public sealed class MailServerUnreachableException(SmtpStatusCode status)
    : Exception($"The server for mail could not be reached or takes no mail (status {(int)status})");

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

        if (!mail.IsFromTheOffice)
        {
            // RFC 3834: nobody's out-of-office answers a machine.
            message.Headers.Add("Auto-Submitted", "auto-generated");
        }

        foreach (var file in mail.Files)
        {
            message.Attachments.Add(new Attachment(new MemoryStream(file.Content), file.Name));
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (SmtpException failure) when (IsOfTheServer(failure))
        {
            throw new MailServerUnreachableException(failure.StatusCode);
        }
    }

    // 421 and 454 are the server's own words for taking no mail now, 530 to 538 for not knowing us; without any words, no connection was made.
    private static bool IsOfTheServer(SmtpException failure) => failure is not SmtpFailedRecipientException && failure switch
    {
        { StatusCode: SmtpStatusCode.GeneralFailure, InnerException: null or SocketException or AuthenticationException or WebException } => true,
        { StatusCode: SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.ClientNotPermitted } => true,
        _ => (int)failure.StatusCode is >= 530 and <= 538,
    };
}
