using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Home;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages;

/// <summary>Where everybody's day begins: each sees what their work asks of them.</summary>
public sealed class IndexModel(HomeReading home, SystemState state, SignedIn signedIn) : PageModel
{
    /// <summary>Whether somebody who leads the team asked for their own cases.</summary>
    public bool AskedForOwn { get; private set; }

    /// <summary>The day of whoever works on cases.</summary>
    public OwnDay? Own { get; private set; }

    /// <summary>The day of the team, for whoever leads it.</summary>
    public TeamDay? Team { get; private set; }

    /// <summary>What was published, for whoever reads only that.</summary>
    public PublishedNews? Published { get; private set; }

    /// <summary>The state of the portal, for whoever administers it.</summary>
    public IReadOnlyList<SystemLine>? System { get; private set; }

    public Officer Who => signedIn.Officer;

    public async Task OnGetAsync(string? view, CancellationToken stop)
    {
        AskedForOwn = view == "own";
        switch (Who)
        {
            case { Supervises: true } when !AskedForOwn:
                Team = await home.Team.ReadAsync(stop);
                break;
            case { WorksOnCases: true }:
                Own = await home.Work.OwnAsync(stop);
                break;
            case { Role: Role.Administrator }:
                System = await state.ReadAsync(stop);
                break;
            default:
                Published = await home.PublishedAsync(Who, stop);
                break;
        }
    }
}
