using System.Net;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.People;

/// <summary>Everything that is held about one person as one PDF: who makes it, what is in it, what is not, what is recorded.</summary>
public sealed class PersonBundleTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_OfTwoCases_ListsThePapersOfBothAndWhatIsKnownOfThePerson()
    {
        var person = await portal.AddPersonAsync("Sub Ject", "01632 960 018");
        var first = await portal.AddCaseOfAsync(person);
        var second = await portal.AddCaseOfAsync(person);
        var office = A.Office((await portal.OfficeAsync()).Ada, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(
            first, @case => @case.Keeping.Diary.LogContact(new ContactTerms(ContactKind.CallIn, office.Today, "the complainant", "Asked when"), 0, office));
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync($"/people/{person}/bundle");

        var labels = page.Document.QuerySelectorAll("main .portal-paper .govuk-checkboxes__label").Select(label => label.TextContent.Trim()).ToList();
        Assert.Equal("The person", labels[0]);
        foreach (var id in new[] { first, second })
        {
            Assert.Contains($"{(await portal.CaseAsync(id)).Reference}: The case and its people", labels);
        }

        Assert.Contains($"{(await portal.CaseAsync(first)).Reference}: Telephone calls, meetings and visits", labels);
        Assert.Contains("Put together everything held about this person", (await client.OpenAsync($"/people/{person}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_WithAPaperWithheld_IsOneFileAndEachCaseSaysSo()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no browser to print with");
        var person = await portal.AddPersonAsync("Ann Swered");
        var first = await portal.AddCaseOfAsync(person);
        var second = await portal.AddCaseOfAsync(person);
        using var client = await portal.SignInAsync(Role.Manager);
        var page = await client.OpenAsync($"/people/{person}/bundle");
        var history = Place(page, $"{(await portal.CaseAsync(second)).Reference}: What was done");

        var answer = await client.SendFormAsync(($"Input.Papers[{history}].In", "false"), ($"Input.Papers[{history}].Why", "ThirdParty"));

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType));
        Assert.EndsWith(
            "-everything-about-one-person.pdf", answer.Response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Matches("^Bundle of everything about one person made, with [0-9]+ papers of this case$", (await portal.LastEntryAsync(first)).What);
        Assert.EndsWith(" of this case; 1 paper withheld (third party)", (await portal.LastEntryAsync(second)).What, StringComparison.Ordinal);
        Assert.Matches("^Bundle of everything about one person made: cases 2, pages [0-9]+$", await LastInTheAuditAsync());
    }

    [Fact]
    public async Task Page_OfSomebodyWithVoidedCasesAlone_ShowsAndBundlesWhatIsHeldAndChangesNothing()
    {
        var person = await portal.AddPersonAsync("Voi Ded");
        var id = await portal.AddCaseOfAsync(person);
        var office = A.Office((await portal.OfficeAsync()).Mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(id, @case => @case.Keeping.Voiding.Void("Entered twice", null, office));
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync($"/people/{person}");
        var bundle = await client.OpenAsync($"/people/{person}/bundle");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Every case of this person that you may see was voided", page.Text, StringComparison.Ordinal);
        Assert.Equal("Voided", page.Document.QuerySelector("tbody td[data-label='Status']")!.TextContent.Trim());
        Assert.Null(page.Document.QuerySelector($"main a[href$='/{person}/change']"));
        Assert.Equal(HttpStatusCode.OK, bundle.Status);
        Assert.Contains("The case and its people", bundle.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/people/{person}/change")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/people/{person}/restrict-processing")).Status);
    }

    [Fact]
    public async Task Page_WithACaseThatIsClosedToTheManager_SaysHowManyAndNothingOfIt()
    {
        var person = await portal.AddPersonAsync("Half Seen");
        await portal.AddCaseOfAsync(person, "Open to all");
        var @sealed = await portal.AddCaseOfAsync(person, "For a few");
        await portal.SealAsync(@sealed);
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Manager, "Max Outside"));

        var page = await client.OpenAsync($"/people/{person}/bundle");

        Assert.Contains("1 case about this person is closed to you and is not included", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await portal.CaseAsync(@sealed)).Reference, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithASealedCaseThatWasNotOpened_AsksToOpenItFirst()
    {
        var person = await portal.AddPersonAsync("Not Opened");
        await portal.AddCaseOfAsync(person, "Open to all");
        await portal.SealAsync(await portal.AddCaseOfAsync(person, "For a few"));
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync($"/people/{person}/bundle");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal(["Open the sealed cases first and say why: their papers belong into the bundle"], page.Errors);
        Assert.Contains("Open a sealed case and say why", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfSomebodyWithAVoidedCase_HasItsPapers()
    {
        var person = await portal.AddPersonAsync("Void Too");
        await portal.AddCaseOfAsync(person);
        var voided = await portal.AddCaseOfAsync(person);
        var office = A.Office((await portal.OfficeAsync()).Mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(voided, @case => @case.Keeping.Voiding.Void("Entered twice", null, office));
        using var client = await portal.SignInAsync(Role.Manager);

        var page = await client.OpenAsync($"/people/{person}/bundle");

        var reference = await portal.DbAsync(db => db.Cases.IgnoreQueryFilters().Where(one => one.Id == voided).Select(one => one.Reference).SingleAsync());
        Assert.Contains($"{reference}: What was done in the council's records", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ByAnOfficer_IsForbiddenAndNotOffered()
    {
        var person = await portal.AddPersonAsync("Of Ficer");
        await portal.AddCaseOfAsync(person);
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync($"/people/{person}/bundle")).Status);
        Assert.DoesNotContain("Put together everything", (await client.OpenAsync($"/people/{person}")).Text, StringComparison.Ordinal);
    }

    private Task<string> LastInTheAuditAsync() => portal.DbAsync(db => db.AuditEntries.Where(entry => entry.CaseId == null)
        .OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync());

    private static int Place(PortalAnswer page, string paper) => page.Document.QuerySelectorAll("main .portal-paper").ToList()
        .FindIndex(one => one.QuerySelector("label")!.TextContent.Contains(paper, StringComparison.Ordinal));
}
