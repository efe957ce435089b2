using System.Net;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Bundles;

/// <summary>Papers of a case put together as one PDF: what is offered, what is asked, what is refused, what is recorded.</summary>
public sealed class BundleTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Refuge = "7 Safe Street\nAnytown\nAN1 2BC";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_ForThePanel_LeavesNotesDraftsAndLegalAdviceOut()
    {
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}/bundle");

        var current = page.Document.QuerySelector("main nav[aria-label='For whom the bundle is'] [aria-current]")!;
        Assert.Equal("Papers of the review panel", current.TextContent.Trim());
        Assert.Equal(
            [
                "Chronology", "The complaint, point by point, Monday 2 November 2026", "Response to stage 1, Tuesday 3 November 2026",
                "Response to stage 2, Wednesday 4 November 2026", "Diary of the family, Monday 9 November 2026",
            ],
            Ticked(page));
        Assert.Contains("Notes of the council's own people", page.Text, StringComparison.Ordinal);
        Assert.Contains("Its title speaks of legal advice: it stays out unless you tick it", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ForAPerson_HasEverythingButLegalAdviceAndAsksWhy()
    {
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}/bundle?kind=SubjectAccess");

        Assert.Equal(8, Ticked(page).Length);
        Assert.Contains("Notes of the council's own people", Ticked(page));
        Assert.DoesNotContain(Ticked(page), label => label.StartsWith("Legal advice", StringComparison.Ordinal));
        var why = page.Document.QuerySelector($"main [name='Input.Papers[{Place(page, "Legal advice")}].Why'] option[selected]")!;
        Assert.Equal("LegalPrivilege", why.GetAttribute("value"));
    }

    [Fact]
    public async Task Page_WithoutAPanel_OffersNoneForIt()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}/bundle?kind=Panel");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal(["No review panel has been asked for (regulation 19)"], page.Errors);
    }

    [Fact]
    public async Task Make_ForThePanel_IsDownloadedAndRecordedAndNotKept()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no browser to print with");
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/bundle?kind=Panel");

        var answer = await client.SendFormAsync();

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("%PDF", answer.Body, StringComparison.Ordinal);
        Assert.EndsWith("-panel-papers.pdf", answer.Response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Matches("^Bundle made: papers of the review panel, 5 papers on [0-9]+ pages$", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(2, await portal.DbAsync(db => db.CaseDocuments.CountAsync(document => document.CaseId == id, Stop)));
        Assert.Null((await client.OpenAsync($"/cases/{id}")).Banner);
    }

    [Fact]
    public async Task Make_ToBeKept_IsADocumentThatGoesIntoNoOtherBundle()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no browser to print with");
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/bundle?kind=Panel");

        await client.SendFormAsync(("Input.Keep", "true"));

        var page = await client.FollowAsync();
        Assert.StartsWith("The bundle is made and kept: ", page.Banner, StringComparison.Ordinal);
        Assert.Contains("3. Bundle: papers of the review panel, ", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bundle: papers", (await client.OpenAsync($"/cases/{id}/bundle?kind=SubjectAccess")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_ForAPersonWithoutAReason_AsksWhyBesideThePaper()
    {
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/bundle?kind=SubjectAccess");
        var notes = Place(client.Page, "Notes of the council's own people");

        var answer = await client.SendFormAsync(($"Input.Papers[{notes}].In", "false"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose why this is left out: Notes of the council's own people"], answer.Errors);
        Assert.DoesNotContain("Bundle made", (await portal.LastEntryAsync(id)).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_ForAPersonWithReasons_RecordsHowMuchIsWithheld()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no browser to print with");
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/bundle?kind=SubjectAccess");
        var notes = Place(client.Page, "Notes of the council's own people");

        await client.SendFormAsync(($"Input.Papers[{notes}].In", "false"), ($"Input.Papers[{notes}].Why", "ThirdParty"));

        Assert.Matches(
            "^Bundle made: subject access request, 7 papers on [0-9]+ pages; 2 papers withheld \\(third party, legal privilege\\)$",
            (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Make_Nothing_AsksForAPaper()
    {
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/bundle?kind=Panel");
        var all = Enumerable.Range(0, client.Page.Document.QuerySelectorAll("main .portal-paper").Length);

        var answer = await client.SendFormAsync([.. all.Select(place => ($"Input.Papers[{place}].In", "false"))]);

        Assert.Equal(["Choose at least one paper"], answer.Errors);
    }

    [Fact]
    public async Task Make_AfterAPaperWasAdded_ShowsTheListAgain()
    {
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/bundle?kind=Panel");
        await AddDocumentAsync(id, 3, "Letter from the school");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["The papers of the case have changed since you opened this page. Look through the list again"], answer.Errors);
        Assert.Contains("Letter from the school", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bundle made", (await portal.LastEntryAsync(id)).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_ThatWouldGiveAHiddenAddress_IsRefusedUntilItIsConfirmed()
    {
        Assert.SkipWhen(Browser.Find() is null, "There is no browser to print with");
        var person = await portal.AddPersonAsync("Ref Uged", null, Refuge, RestrictedAddress.Refuge);
        var id = await portal.AddCaseAsync(its => its.Knowing(facts => facts with { Complainant = person, Account = $"I live at {Refuge} now." }).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        var page = await client.OpenAsync($"/cases/{id}/bundle?kind=Ombudsman");
        Assert.Contains("The address of Ref Uged is a refuge", page.Text, StringComparison.Ordinal);

        var refused = await client.SendFormAsync();

        Assert.StartsWith("Error: The address of Ref Uged is a refuge", refused.ErrorBeside("Input.GivesAddress"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bundle made", (await portal.LastEntryAsync(id)).What, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.SendFormAsync(("Input.GivesAddress", "true"))).Status);
    }

    [Fact]
    public async Task Page_OfASealedCaseByAnotherOfficer_IsNotFound()
    {
        var id = await CaseWithPapersAsync();
        await portal.SealAsync(id);
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Officer, "Olga Other"));

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/bundle")).Status);
    }

    [Fact]
    public async Task Page_ByAClerk_IsForbidden()
    {
        var id = await CaseWithPapersAsync();
        using var client = await portal.SignInAsync(Role.Clerk);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync($"/cases/{id}/bundle")).Status);
    }

    private async Task<int> CaseWithPapersAsync()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3));
        await AddDocumentAsync(id, 1, "Diary of the family");
        await AddDocumentAsync(id, 2, "Legal advice on the panel");
        var office = A.Office((await portal.OfficeAsync()).Ada, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(id, @case => @case.Keeping.WriteNote("Rang the school: nobody there", null, 0, office));
        return id;
    }

    private async Task AddDocumentAsync(int id, int number, string title)
    {
        var folder = portal.Services.GetRequiredService<AttachmentFolder>();
        var stored = (await folder.WriteAsync(FileKind.Txt, new MemoryStream([.. "Monday: nobody came"u8]), Stop))!;
        folder.Finish(stored.StoredAs);
        var ada = (await portal.OfficeAsync()).Ada;
        var (now, made) = (portal.Time.GetUtcNow(), new DateOnly(2026, 11, 9));
        await portal.ChangeMeanwhileAsync(
            id, @case => @case.Keeping.AddDocument(new DocumentFacts(number, title, $"{number}.txt", made, stored, ada.Id, now), A.Office(ada, now)));
    }

    private static string[] Ticked(PortalAnswer page) =>
    [
        .. page.Document.QuerySelectorAll("main .portal-paper input[type=checkbox][checked]")
            .Select(box => page.Document.QuerySelector($"label[for='{box.Id}']")!.TextContent.Trim()),
    ];

    private static int Place(PortalAnswer page, string paper) => page.Document.QuerySelectorAll("main .portal-paper").ToList()
        .FindIndex(one => one.QuerySelector("label")!.TextContent.Contains(paper, StringComparison.Ordinal));
}
