using ComplaintsPortal.Web.Security;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>How the portal sends mail, as the operator has set it. Without a server it sends none.</summary>
/// <param name="Host">The SMTP server.</param>
/// <param name="Port">Its port.</param>
/// <param name="StartTls">Whether the connection is encrypted, by STARTTLS.</param>
/// <param name="From">The address that mail comes from.</param>
/// <param name="Portal">The address of the portal, to which mail links.</param>
/// <param name="User">The account at the server; null where it asks for none.</param>
/// <param name="Password">The password of that account.</param>
/// <param name="Digest">Whether everybody gets one mail a day, and not one for each reminder.</param>
public sealed record MailSettings(string Host, int Port, bool StartTls, string From, Uri Portal, string? User, string? Password, bool Digest)
{
    private const int SubmissionPort = 587;

    /// <summary>Reads them; null where no server is named.</summary>
    /// <exception cref="InvalidOperationException">A server is named, but not what it takes to use it.</exception>
    public static MailSettings? Read(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        if (Text(mail, "Host") is not { } host)
        {
            return null;
        }

        return new MailSettings(
            host,
            mail.GetValue("Port", SubmissionPort),
            mail.GetValue("StartTls", true),
            Text(mail, "From") ?? throw Missing("From"),
            Uri.TryCreate(Text(mail, "Portal") ?? configuration[PublicAddress.Setting], UriKind.Absolute, out var portal) ? portal : throw Missing("Portal"),
            Text(mail, "User"),
            Text(mail, "Password"),
            mail.GetValue("Digest", false));
    }

    /// <summary>The address of a case.</summary>
    public Uri AddressOf(int caseId) => new($"{Portal.AbsoluteUri.TrimEnd('/')}/cases/{caseId}");

    /// <summary>The address of the published reports.</summary>
    public Uri AddressOfPublished => new($"{Portal.AbsoluteUri.TrimEnd('/')}/published");

    private static string? Text(IConfigurationSection mail, string key) => string.IsNullOrWhiteSpace(mail[key]) ? null : mail[key];

    private static InvalidOperationException Missing(string key) => new($"Mail:Host is set, so Mail:{key} must be set too");
}
