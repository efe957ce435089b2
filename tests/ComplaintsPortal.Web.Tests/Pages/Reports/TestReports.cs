using System.Net;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Engines;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

/// <summary>Reports in the portal under test, and how far they are.</summary>
internal static class TestReports
{
    /// <summary>The report is submitted by the officer Ada and approved by the manager Nora, as it is now.</summary>
    public static async Task ApproveReportAsync(this PortalHost portal, string period, string? reason = null)
    {
        var (ada, nora) = (await portal.AccountAsync(Role.Officer), await portal.NoraAsync());
        await portal.DbAsync(
            db => db.ApproveReportAsync(Period.Parse(period), ada.AsOfficer(), nora.AsOfficer(), portal.Time.GetUtcNow(), reason));
    }

    /// <summary>Another manager.</summary>
    public static async Task<Data.People.Account> NoraAsync(this PortalHost portal) =>
        await portal.DbAsync(db => db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Name == "Nora Bell"))
            ?? await portal.AddAccountAsync(Role.Manager, "Nora Bell");

    /// <summary>Waits as the page of a publication does, until it leads on or says why not.</summary>
    public static async Task<PortalAnswer> FollowPublicationAsync(this PortalClient client)
    {
        var answer = await client.FollowAsync();
        while (answer is { IsRedirect: false, Status: HttpStatusCode.OK } && answer.Url.Contains("/publishing", StringComparison.Ordinal))
        {
            answer = await client.OpenAsync(answer.Url);
        }

        return answer;
    }
}
