using System.IO.Compression;
using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Finding;

/// <summary>The list as one works with it: its chips, columns and order, its saved lists, and the files that are made of it.</summary>
public sealed class ListTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.DbAsync(async db =>
        {
            db.ListEntries.Add(new("service", "send", "SEND"));
            db.ContactDetails.Add(new("P-1", "=HYPERLINK(\"http://bad.example\")", null, null, null));
            await db.SaveChangesAsync();
        });
        await portal.AddCaseAsync(its => its.WithReference("FIRST").About("=1+2").Accepted()
            .Knowing(facts => facts with { Service = "send", Complainant = "P-1", ChildName = "Noor" }));
        await portal.AddCaseAsync(its => its.WithReference("SECOND").ReceivedOn(new(2026, 11, 3)).Under("corporate").Accepted());
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task List_WithSeveralAnswers_HasAChipForEachAndTheAddressReadsBack()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases");

        var sent = await client.SendAsync("/cases?text=&kind=complaint&service=send&Flag=adjustments&Flag=safeguarding&dates=due&From.Day=1&From.Month=11"
            + "&From.Year=2026&To.Day=&To.Month=&To.Year=&Show=child&Show=service&sort=-child", []);
        var address = sent.RedirectsTo ?? (await client.OpenAsync(sent.Url)).RedirectsTo!;
        var answer = await client.OpenAsync(address);

        Assert.Equal(
            "/cases?kind=complaint&service=send&flag=adjustments&flag=safeguarding&dates=due&from=2026-11-01&show=child&show=service&sort=-child", address);
        var chips = answer.Document.QuerySelectorAll(".moj-filter__tag");
        Assert.Equal(
            [
                "Kind: Complaint", "Service: SEND", "Dates of: Due", "Due from: Sunday 1 November 2026", "Flag: Safeguarding concern",
                "Flag: Adjustments in force",
            ],
            chips.Select(chip => chip.TextContent.Replace("Remove this filter", "", StringComparison.Ordinal).Trim()));
        Assert.Equal(
            "/cases?kind=complaint&service=send&flag=adjustments&dates=due&from=2026-11-01&show=child&show=service&sort=-child", chips[4].GetAttribute("href"));
        Assert.Equal(["child", "service"], answer.Document.QuerySelectorAll("[name=Show][checked]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task List_WithChosenColumns_ShowsThemAndSortsByTheOneThatIsFollowed()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/cases?show=child&show=procedure&sort=procedure");

        Assert.Equal(["Case", "Child", "Procedure"], answer.Document.QuerySelectorAll("thead th a").Select(heading => heading.TextContent));
        Assert.Equal("ascending", answer.Document.QuerySelectorAll("thead th")[2].GetAttribute("aria-sort"));
        Assert.Null(answer.Document.QuerySelectorAll("thead th")[1].GetAttribute("aria-sort"));
        Assert.Equal("/cases?show=child&show=procedure&sort=-procedure", answer.Document.QuerySelectorAll("thead th a")[2].GetAttribute("href"));
        Assert.Equal(["SECOND", "FIRST"], IndexTests.References(answer));
        Assert.Contains("Noor", answer.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", (await client.OpenAsync("/cases")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfTheList_HoldsItAsSeenAndNoFormulaAndIsRecorded()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var csv = await client.OpenAsync("/cases/export/csv?service=send&show=complainant&show=received");

        Assert.Equal("text/csv", csv.Response.Content.Headers.ContentType!.MediaType);
        string[] lines = csv.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Reference,Summary,Complainant,Received", lines[0].TrimStart('\uFEFF'));
        Assert.Equal(2, lines.Length);
        Assert.DoesNotContain(",=", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", lines[1], StringComparison.Ordinal);
        var entry = await portal.DbAsync(db => db.AuditEntries.AsNoTracking().OrderByDescending(one => one.Sequence).FirstAsync());
        Assert.Equal(("List of cases taken away as csv: 1 line, with names", "Narrowed by service"), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Export_AsASpreadsheet_HoldsTextsAndNoFormula()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var file = await client.Http.GetByteArrayAsync("/cases/export/xlsx?show=complainant", TestContext.Current.CancellationToken);

        await using var zip = new ZipArchive(new MemoryStream(file));
        using var sheet = new StreamReader(await zip.Entries.Single(entry => entry.FullName.Contains("sheet", StringComparison.Ordinal)
            && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).OpenAsync(TestContext.Current.CancellationToken));
        var written = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("=1+2", written, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", written, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/cases/export/pdf")).Status);
        Assert.Equal("/cases?state=lost", (await client.OpenAsync("/cases/export/csv?state=lost")).RedirectsTo);
    }

    [Fact]
    public async Task SavedList_Shared_IsOpenedByAllAndChangedByWhoeverSavedItOrAManager()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        await ada.OpenAsync("/cases/lists/add?service=send&sort=child");
        Assert.Equal("Error: Enter a name for the list", (await ada.SendFormAsync(("Input.Name", " "))).ErrorBeside("Input.Name"));
        await ada.SendFormAsync(("Input.Name", "SEND, by child"), ("Input.Shared", "true"));
        Assert.Equal("List saved: SEND, by child", (await ada.FollowAsync()).Banner);
        await ada.OpenAsync("/cases/lists/add?state=open");
        await ada.SendFormAsync(("Input.Name", "Mine alone"));
        using var ben = await portal.SignInAsync(await portal.AddAccountAsync(Role.Officer, "Ben Achebe"));
        using var mabel = await portal.SignInAsync(Role.Manager);
        var (shared, own) = (await ListAsync("SEND, by child"), await ListAsync("Mine alone"));

        var seen = await ben.OpenAsync("/cases");
        var link = Assert.Single(seen.Document.QuerySelectorAll(".portal-list__saved a"));
        Assert.Equal("/cases?service=send&sort=child", link.GetAttribute("href"));
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.NotFound),
            ((await ben.OpenAsync($"/cases/lists/{shared}")).Status, (await ben.OpenAsync($"/cases/lists/{own}")).Status));

        await mabel.OpenAsync($"/cases/lists/{shared}");
        await mabel.SendFormAsync(("Input.Name", "SEND"));
        await ada.OpenAsync($"/cases/lists/{own}");
        await ada.SendFormAsync("main form[action*=emove]");
        Assert.Equal(["SEND"], (await ada.OpenAsync("/cases")).Document.QuerySelectorAll(".portal-list__saved a:not(.portal-list__change)")
            .Select(one => one.TextContent));
    }

    [Fact]
    public async Task SavedList_ChangedMeanwhile_IsNotOverwrittenAndBothAreSeen()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        await ada.OpenAsync("/cases/lists/add?service=send");
        await ada.SendFormAsync(("Input.Name", "SEND"), ("Input.Shared", "true"));
        var id = await ListAsync("SEND");
        await ada.OpenAsync($"/cases/lists/{id}");
        using var mabel = await portal.SignInAsync(Role.Manager);
        await mabel.OpenAsync($"/cases/lists/{id}");
        await mabel.SendFormAsync(("Input.Name", "Hers"));

        var answer = await ada.SendFormAsync(("Input.Name", "His"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("It is called “Hers” now", answer.Text, StringComparison.Ordinal);
        Assert.Equal("His", answer.Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
        await ada.SendFormAsync(("Input.Name", "Ours"));
        Assert.Equal(id, await ListAsync("Ours"));
    }

    [Fact]
    public async Task List_OfWhatIsSealed_IsNeitherListedCountedExportedNorPrinted()
    {
        var office = await portal.OfficeAsync();
        var id = await portal.AddCaseAsync(its => its.WithReference("SEALED").LoggedBy(office.Mabel).Knowing(facts => facts with { Service = "send" }));
        await portal.ChangeMeanwhileAsync(
            id, @case => @case.Sealing.Seal([office.Mabel], "For one", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        using var client = await portal.SignInAsync(Role.Officer);

        var list = await client.OpenAsync("/cases?service=send");

        Assert.Equal(["FIRST"], IndexTests.References(list));
        Assert.Contains("Cases 1 to 1 of 1", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SEALED", (await client.OpenAsync("/cases/export/csv")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("SEALED", (await client.OpenAsync($"/cases/register?chosen={id}")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("SEALED", (await client.OpenAsync($"/cases/assign?chosen={id}&to={office.Ada.Id}")).Body, StringComparison.Ordinal);
        Assert.Contains("No case matches", (await client.OpenAsync("/cases?flag=sealed")).Text, StringComparison.Ordinal);
    }

    private Task<int> ListAsync(string name) =>
        portal.DbAsync(db => db.SavedLists.Where(saved => saved.Name == name).Select(saved => saved.Id).SingleAsync());
}
