using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>The link of a contribution, shown once to whoever asked: the portal itself does not keep it.</summary>
public sealed class LinkModel(OpenedContribution contribution) : PageModel, IOpensMore
{
    [FromRoute(Name = "contribution")]
    public int Number { get; set; }

    public OpenedContribution Shown => contribution;

    /// <summary>The link, right after it was made.</summary>
    public Uri? Address { get; private set; }

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => contribution.OpenAsync(Number, toChange, stop);

    public void OnGet() => Address = TempData[OpenedContribution.Secret] is string secret ? contribution.AddressOf(this, secret) : null;
}
