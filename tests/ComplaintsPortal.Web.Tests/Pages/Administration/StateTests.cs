using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>The page on which an administrator sees what <c>doctor</c> says.</summary>
public sealed class StateTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task State_OfAPortalThatWasNeverBackedUp_SaysWhatIsWellAndWhatToDo()
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        var page = await client.OpenAsync("/administration/state");

        var rows = page.Document.QuerySelectorAll("#findings tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())));
        Assert.Contains("Database Well The database answers, is up to date and takes what is written", rows);
        Assert.Contains("Restore drill Look at it No backup was ever restored on trial: run backup-drill with the newest", rows);
        Assert.Contains("Administrators Look at it One administrator can sign in: have a second, for the day on which the first is ill", rows);
    }
}
