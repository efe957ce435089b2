using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.People;

/// <summary>The page of a person: what it shows, to whom, and how what is known is changed.</summary>
public sealed class PersonTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Show_SomebodyWithTwoCases_ListsBothAndIsRecordedAsReadingEach()
    {
        var person = await portal.AddPersonAsync("Robin Sample", "01632 960 010");
        var (one, other) = (await portal.AddCaseOfAsync(person, "First matter"), await portal.AddCaseOfAsync(person, "Second matter"));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/people/{person}");

        Assert.Equal("Robin Sample", page.Heading);
        Assert.Contains("First matter", page.Text, StringComparison.Ordinal);
        Assert.Contains("Second matter", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, await portal.DbAsync(db => db.AuditEntries.CountAsync(
            entry => entry.Reading && (entry.CaseId == one || entry.CaseId == other) && entry.What == "Case read on the page of a person")));
    }

    [Fact]
    public async Task Show_ToWhomOneCaseIsSealed_SaysNothingOfIt()
    {
        var person = await portal.AddPersonAsync("Quinn Quiet");
        var (seen, hidden) = (await portal.AddCaseOfAsync(person, "Open to all"), await portal.AddCaseOfAsync(person, "For a few"));
        await portal.SealAsync(hidden);
        var reference = (await portal.CaseAsync(hidden)).Reference;
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Officer, "Olu Outsider"));

        var page = await client.OpenAsync($"/people/{person}");
        var found = await FindAsync(client, "Quinn");

        Assert.Contains("Open to all", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("For a few", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(reference, page.Body, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("main tbody tr"));
        Assert.Contains($"Quinn Quiet Not recorded 1 {(await portal.CaseAsync(seen)).Reference}", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_OneCaseSealedToTheReader_IsItsReferenceAloneUntilTheySayWhy()
    {
        var person = await portal.AddPersonAsync("Nell Named");
        var (seen, @sealed) = (await portal.AddCaseOfAsync(person, "Open to all"), await portal.AddCaseOfAsync(person, "For a few"));
        await portal.SealAsync(@sealed);
        var reference = (await portal.CaseAsync(@sealed)).Reference;
        using var client = await portal.SignInAsync(Role.Officer);

        var before = await client.OpenAsync($"/people/{person}");
        var readings = await ReadingsAsync();
        await SayWhyAsync(client, @sealed);
        var after = await client.OpenAsync($"/people/{person}");

        Assert.Contains("Open to all", before.Text, StringComparison.Ordinal);
        Assert.Contains($"{reference} Open the case and say why, to see more of it here", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("For a few", before.Body, StringComparison.Ordinal);
        Assert.Equal([seen], readings);
        Assert.Contains("For a few", after.Text, StringComparison.Ordinal);
        Assert.Equal([seen, @sealed, seen], await ReadingsAsync());

        Task<List<int>> ReadingsAsync() => portal.DbAsync(db => db.AuditEntries.OrderBy(entry => entry.Sequence)
            .Where(entry => entry.What == "Case read on the page of a person" && (entry.CaseId == seen || entry.CaseId == @sealed))
            .Select(entry => entry.CaseId!.Value).ToListAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/change")]
    public async Task Person_OfCasesThatAreSealedToTheReader_AsksWhyFirst(string page)
    {
        var person = await portal.AddPersonAsync("Stella Sealed", "01632 960 019");
        var id = await portal.AddCaseOfAsync(person);
        await portal.SealAsync(id);
        using var client = await portal.SignInAsync(Role.Officer);

        var asked = await client.OpenAsync($"/people/{person}{page}");

        Assert.StartsWith($"/cases/{id}/open?next=", asked.RedirectsTo, StringComparison.Ordinal);
        await SayWhyAsync(client, id);
        Assert.Contains("01632 960 019", (await client.OpenAsync($"/people/{person}{page}")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_ToWhomEveryCaseIsSealed_IsNotFoundNorIsThePerson()
    {
        var person = await portal.AddPersonAsync("Hidden Person");
        await portal.SealAsync(await portal.AddCaseOfAsync(person));
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Manager, "Max Outsider"));

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/people/{person}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/people/{person}/change")).Status);
        Assert.Contains("Nobody was found", (await FindAsync(client, "Hidden Person")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_APartOfTheName_FindsComplainantsAndChildrenAndIsRecorded()
    {
        var person = await portal.AddPersonAsync("Wilhelmina Findable");
        await portal.AddCaseOfAsync(person);
        var about = await portal.AddCaseAsync(its => its.Knowing(facts => facts with { ChildName = "Wilf Findable" }));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{about}/people/children/add");
        await client.SendFormAsync();

        var page = await FindAsync(client, "findable");

        Assert.Contains("Wilhelmina Findable", page.Text, StringComparison.Ordinal);
        Assert.Contains("Wilf Findable", page.Text, StringComparison.Ordinal);
        Assert.True(await portal.DbAsync(db => db.AuditEntries.AnyAsync(
            entry => entry.What == "Looked for a person: 2 people found" && entry.Why == "findable")));
        Assert.Equal(["Enter at least 2 characters"], (await FindAsync(client, "w")).Errors);
    }

    [Fact]
    public async Task Change_OfDetails_IsHistoryOnEachOfTheirCases()
    {
        var person = await portal.AddPersonAsync("Casey Changing", "01632 960 011");
        var (one, other) = (await portal.AddCaseOfAsync(person), await portal.AddCaseOfAsync(person));
        await portal.SealAsync(other);
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Officer, "Cora Outsider"));
        await client.OpenAsync($"/people/{person}/change");

        await client.SendFormAsync(("Input.Telephone", "01632 960 012"));

        Assert.Equal("Details saved", (await client.FollowAsync()).Banner);
        Assert.Equal("01632 960 012", (await portal.DetailsAsync(person)).Telephone);
        Assert.Equal("Contact details of the person changed", (await portal.HistoryAsync(one))[^1]);
        Assert.Equal("Contact details of the person changed", (await portal.HistoryAsync(other))[^1]);
        Assert.Contains("Contact details of the person changed", client.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("01632 960 012", string.Concat(await portal.HistoryAsync(one)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_Stale_ShowsBothVersionsAndStoresNothing()
    {
        var person = await portal.AddPersonAsync("Sasha Stale", "01632 960 013");
        await portal.AddCaseOfAsync(person);
        using var mine = await portal.SignInAsync(Role.Officer);
        using var theirs = await portal.SignInAsync(Role.Manager);
        await mine.OpenAsync($"/people/{person}/change");
        await theirs.OpenAsync($"/people/{person}/change");
        await theirs.SendFormAsync(("Input.Telephone", "01632 960 014"));

        var answer = await mine.SendFormAsync(("Input.Telephone", "01632 960 015"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Somebody else changed this person", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Telephone number As it is now 01632 960 014 As you entered it 01632 960 015", answer.Text, StringComparison.Ordinal);
        Assert.Equal("01632 960 014", (await portal.DetailsAsync(person)).Telephone);
        await mine.SendFormAsync();
        Assert.Equal("01632 960 015", (await portal.DetailsAsync(person)).Telephone);
    }

    [Fact]
    public async Task ChangeFromAnotherCase_OfWhatWasChangedMeanwhile_IsRefusedWithBothVersions()
    {
        var person = await portal.AddPersonAsync("Rae Refuge", null, "1 Old Road");
        var (one, other) = (await portal.AddCaseOfAsync(person), await portal.AddCaseOfAsync(person));
        using var mine = await portal.SignInAsync(Role.Officer);
        using var theirs = await portal.SignInAsync(Role.Manager);
        await mine.OpenAsync($"/cases/{one}/change");
        await theirs.OpenAsync($"/cases/{other}/change");
        await theirs.SendFormAsync(("Input.About.Address", "2 Refuge Close"));

        var answer = await mine.SendFormAsync(("Input.About.Summary", "Another summary"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Postal address As it is now 2 Refuge Close As you entered it 1 Old Road", answer.Text, StringComparison.Ordinal);
        Assert.Equal("2 Refuge Close", (await portal.DetailsAsync(person)).Address);
        Assert.Contains("Contact details of the person changed", await portal.HistoryAsync(one));
    }

    // An import raises no version of a case, but that of the details.
    [Fact]
    public async Task ChangeFromACase_OfDetailsThatAnImportChanged_IsRefused()
    {
        var person = await portal.AddPersonAsync("Imre Imported", "01632 960 016");
        var id = await portal.AddCaseOfAsync(person);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");
        await portal.DbAsync(async db =>
        {
            (await db.ContactDetails.SingleAsync(details => details.Person == person)).Restate("Imre Imported", null, "01632 960 017", null);
            await db.SaveChangesAsync();
        });

        var answer = await client.SendFormAsync(("Input.About.Email", "imre@mail.example"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("01632 960 017", (await portal.DetailsAsync(person)).Telephone);
    }

    private static async Task<PortalAnswer> FindAsync(PortalClient client, string name)
    {
        await client.OpenAsync("/people");
        return await client.SendFormAsync(("Input.Name", name));
    }

    private static async Task SayWhyAsync(PortalClient client, int id)
    {
        await client.OpenAsync($"/cases/{id}/open");
        await client.SendFormAsync(("Input.Reason", "She rang about it"));
    }
}
