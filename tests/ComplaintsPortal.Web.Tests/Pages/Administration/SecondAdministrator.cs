using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>What needs two administrators, done as they do it: one asks, another agrees.</summary>
internal static class SecondAdministrator
{
    /// <summary>Asks on a page, has another administrator agree, and opens the page again, on which it can be done now.</summary>
    public static async Task<PortalAnswer> AgreedAsync(this PortalHost portal, PortalClient client, string page)
    {
        using var other = await portal.SignInAsync(await portal.AddAccountAsync(Role.Administrator, "Second Admin"));
        await client.OpenAsync(page);
        await client.SendFormAsync("#ask", ("Input.Why", "The yearly archive"));
        await other.OpenAsync("/administration/agreements");
        await other.SendFormAsync();
        return await client.OpenAsync(page);
    }
}
