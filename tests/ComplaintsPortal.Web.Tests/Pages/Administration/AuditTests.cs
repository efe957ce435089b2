using System.Net;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

public sealed class AuditTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Audit_AfterADayAtTheOffice_TellsWhoDidWhatAndNothingOfACase()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var ada = await portal.SignInAsync(Role.Officer);
        await ada.OpenAsync($"/cases/{id}");
        await ada.OpenAsync("/administration");
        await ada.OpenAsync("/search");
        await ada.OpenAsync("/cases/find");
        await ada.SendFormAsync(("Input.Name", "Nobody Known"));
        using var iris = await portal.SignInAsync(Role.Administrator);

        var page = await iris.OpenAsync("/administration/audit");

        Assert.Equal(
            ["Signed in", "Looked for a person: 0 people found", "Refused: /administration is not for the role Officer", "Signed in"], Whats(page));
        Assert.DoesNotContain("Case read", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody Known", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_NarrowedByPerson_ShowsWhatTheyDidAndWhoTriedTheirAccount()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var nobody = portal.Anonymous();
        await nobody.OpenAsync("/account/sign-in");
        await nobody.SendFormAsync(("Input.Email", ada.Email!), ("Input.Password", "not the password"));
        using var client = await portal.SignInAsync(ada);
        using var iris = await portal.SignInAsync(Role.Administrator);

        var page = await iris.OpenAsync($"/administration/audit?Filter.Who={ada.Id}");

        Assert.Equal(["Signed in", "Signing in as Ada Osei failed: wrong password"], Whats(page));
    }

    [Fact]
    public async Task Audit_NarrowedBySubjectAndDays_ShowsThoseAlone()
    {
        await AddAsync(("Signed in", -3), ("Signed in", -1), ("Refused: /work is not for the role Clerk", -1));
        using var iris = await portal.SignInAsync(Role.Administrator);

        var page = await iris.OpenAsync("/administration/audit?Filter.About=signing-in&Filter.From=2026-11-09&Filter.To=2026-11-09");

        Assert.Equal(["Signed in"], Whats(page));
        Assert.Contains("Monday 9 November 2026, 10:00am", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_OfManyEntries_GoesBackPageByPageWithoutLosingOrRepeatingAny()
    {
        await AddAsync([.. Enumerable.Range(1, 120).Select(number => ($"Signed in {number}", 0))]);
        using var iris = await portal.SignInAsync(Role.Administrator);
        var seen = new List<string>();
        var page = await iris.OpenAsync("/administration/audit?Filter.About=signing-in");
        while (seen.Count < 200)
        {
            seen.AddRange(Whats(page));
            if (page.Document.QuerySelectorAll("main a").FirstOrDefault(link => link.TextContent == "Older entries") is not { } older)
            {
                break;
            }

            page = await iris.OpenAsync(older.GetAttribute("href")!);
        }

        Assert.Equal(["Signed in", .. Enumerable.Range(1, 120).Reverse().Select(number => $"Signed in {number}")], seen);
    }

    [Fact]
    public async Task Audit_TakenAwayAsAFile_HoldsThePartThatWasShownAndIsAnEntryItself()
    {
        await AddAsync(("Signed in", -1), ("Refused: /work is not for the role Clerk", -1));
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync("/administration/audit?Filter.About=refused");

        var file = await iris.SendFormAsync("#export");

        Assert.Equal((HttpStatusCode.OK, "text/csv"), (file.Status, file.Response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Refused: /work is not for the role Clerk", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Signed in", file.Body, StringComparison.Ordinal);
        Assert.Equal("Audit exported: 1 entries", await portal.DbAsync(
            db => db.AuditEntries.OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync()));
    }

    [Fact]
    public async Task Audit_ADayThatIsNoDate_SaysSoAndShowsNothing()
    {
        using var iris = await portal.SignInAsync(Role.Administrator);

        var page = await iris.OpenAsync("/administration/audit?Filter.From.Day=31&Filter.From.Month=2&Filter.From.Year=2026");

        Assert.Equal(["From must be a real date"], page.Errors);
    }

    [Fact]
    public async Task Audit_OfASealedCase_TellsAnAdministratorWhoWasRefused()
    {
        var office = await portal.OfficeAsync();
        var id = await portal.AddCaseAsync(its => its.LoggedBy(office.Mabel).Accepted());
        await portal.ChangeMeanwhileAsync(
            id, @case => @case.Sealing.Seal([office.Mabel], "About a colleague", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        using var ada = await portal.SignInAsync(Role.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.OpenAsync($"/cases/{id}")).Status);
        using var iris = await portal.SignInAsync(Role.Administrator);

        var page = await iris.OpenAsync("/administration/audit?Filter.About=refused");

        Assert.Equal(["Refused: the case is not open to them"], Whats(page));
    }

    [Fact]
    public async Task Audit_AfterRecordsWereTakenAwayAtNight_ShowsItAsUnusual()
    {
        var ada = (await portal.AccountAsync(Role.Officer)).AsOfficer();
        await portal.DbAsync(async db =>
        {
            db.Record(new HistoryEntry(new(2026, 11, 9, 23, 30, 0, TimeSpan.Zero), ada.Id, ada.Name, "List of cases taken away as csv: 40 lines"));
            await db.SaveChangesAsync();
        });
        using var iris = await portal.SignInAsync(Role.Administrator);

        Assert.Contains(
            "Yesterday: Ada Osei at 23:30, at night: List of cases taken away as csv: 40 lines", (await iris.OpenAsync("/administration/audit")).Text,
            StringComparison.Ordinal);
        Assert.Contains("Yesterday: Ada Osei at 23:30, at night", (await iris.OpenAsync("/administration")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Whats(PortalAnswer page) => page.Document.QuerySelectorAll("main tbody th").Select(cell => cell.TextContent.Trim());

    private async Task AddAsync(params (string What, int Days)[] entries)
    {
        var ada = (await portal.AccountAsync(Role.Officer)).AsOfficer();
        await portal.DbAsync(async db =>
        {
            foreach (var (what, days) in entries)
            {
                db.Record(new HistoryEntry(portal.Time.GetUtcNow().AddDays(days), ada.Id, ada.Name, what));
            }

            await db.SaveChangesAsync();
        });
    }
}
