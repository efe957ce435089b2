using ComplaintsPortal.Domain.Cases.Contributing;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>
/// Sends the link of a contribution at once. It cannot wait in the database, which keeps nothing of it but its digest: where it cannot be sent
/// now, whoever asks is shown it to send it themselves.
/// </summary>
public sealed class ContributionMail(ILogger<ContributionMail> log, IMailSender? sender = null, MailSettings? settings = null)
{
    // Somebody waits for the page.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The address of the portal, below which the link lies; null where the operator has set up no mail.</summary>
    public Uri? Portal => settings?.Portal;

    /// <summary>Sends it.</summary>
    /// <returns>Whether the server for mail has taken it; false where there is none.</returns>
    public async Task<bool> TrySendAsync(Contribution contribution, Uri address, string askedBy, string council, CancellationToken stop)
    {
        if (sender is null)
        {
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await sender.SendAsync(ContributionWords.Asking(contribution, address, askedBy, council), patience.Token);
            return true;
        }
        catch (Exception failure)
        {
            // The failure's message may hold the address, so it is not logged.
            log.LogWarning("The link of contribution {Contribution} could not be sent: {Failure}", contribution.Id, failure.GetType().Name);
            return false;
        }
    }
}
