using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Web.Reminders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>The contribution that a page is about, with its case: it is saved with that.</summary>
public sealed class OpenedContribution(OpenedCase opened, PortalDb db, ContributionMail mail) : IOpened
{
    /// <summary>Where the link waits to be shown once.</summary>
    internal const string Secret = "Link";

    private Contribution? found;

    /// <summary>The contribution.</summary>
    public Contribution One => found ?? throw new InvalidOperationException("No contribution is open");

    /// <summary>Its case.</summary>
    public OpenedCase Opened => opened;

    /// <inheritdoc />
    public Refusal? Refusal
    {
        get => opened.Refusal;
        set => opened.Refusal = value;
    }

    /// <summary>What may be done about contributions to the stage.</summary>
    public StageContributions OfTheStage => opened.Stage.Response.Contributions;

    Refusal? IOpened.WhyNotTouch => opened.Case.Keeping.WhyNotTouch;

    string IOpened.Home => "/Cases/Overview/Details";

    object IOpened.Route => new { id = opened.Case.Id };

    string IOpened.Noun => "case";

    int IOpened.Version => opened.Case.Version;

    /// <summary>Opens a contribution to the stage that is open, by its number. False where there is none; one that was open stays so.</summary>
    public async Task<bool> OpenAsync(int number, bool toChange, CancellationToken stop)
    {
        var contributions = toChange ? db.Contributions : db.Contributions.AsNoTracking();
        var read = await contributions.SingleOrDefaultAsync(
            one => one.Number == number && one.CaseId == opened.Case.Id && one.Stage == opened.Stage.Number, stop);
        found = read ?? found;
        return read is not null;
    }

    /// <inheritdoc />
    public Task<bool> TrySaveAsync(int version, CancellationToken stop) => opened.TrySaveAsync(version, stop);

    /// <summary>Saves that somebody was asked, and sends them the link; where it cannot be sent, the page that follows shows it.</summary>
    internal async Task<Done> AskAsync(PageModel page, Contribution contribution, ContributionLink link, int version, CancellationToken stop)
    {
        var route = new { id = opened.Case.Id, stage = opened.Stage.Number };
        if (!await opened.TrySaveAsync(version, stop))
        {
            return new Done("") { Saved = false };
        }

        if (await mail.TrySendAsync(contribution, AddressOf(page, link.Secret), opened.Officer.Name, opened.Council.Council.Name, stop))
        {
            return new Done($"{contribution.Name} was asked by e-mail", "/Cases/Overview/Details", new { route.id }) { Saved = true };
        }

        page.TempData[Secret] = link.Secret;
        return new Done("Asked. Send the link yourself", "/Cases/Contributing/Link", new { route.id, route.stage, contribution = contribution.Number })
        {
            Saved = true,
        };
    }

    /// <summary>The address at which a link is used.</summary>
    internal Uri AddressOf(PageModel page, string secret) => mail.Portal is { } portal
        ? new Uri($"{portal.AbsoluteUri.TrimEnd('/')}/contribution/{secret}")
        : new Uri(page.Url.Page("/Contributing/Index", null, new { token = secret }, page.Request.Scheme)!);
}
