using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using ComplaintsPortal.Web.Tests.Pages.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Searching;

public sealed class SearchTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Box = "header form[role=search]";

    [Fact]
    public async Task Search_FromTheTopOfAnyPage_FindsPeopleApartFromCasesAndMarksWhatWasSought()
    {
        var person = await portal.AddPersonAsync("Robin Sample", "01632 960 111");
        await portal.AddCaseOfAsync(person, "The school bus does not come on Fridays");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/");

        var sent = await client.SendFormAsync(Box, ("Input.Text", "Robyn Sampel buses"));
        var found = await client.FollowAsync();

        Assert.DoesNotContain("Sampel", sent.RedirectsTo, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((HttpStatusCode.OK, "What was found"), (found.Status, found.Heading));
        Assert.Contains("Robin Sample", found.Document.QuerySelector("ol.portal-found li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["bus"], found.Document.QuerySelectorAll("ol.portal-found mark").Select(mark => mark.TextContent).Except(["Robin", "Sample"]));

        await client.SendFormAsync(("Input.Text", "robyn sampel"));
        var people = (await client.FollowAsync()).Document.QuerySelectorAll("ul.portal-found a");
        Assert.Equal($"/people/{person}", Assert.Single(people).GetAttribute("href"));
    }

    [Fact]
    public async Task Search_OpenedAgain_AnswersAsOftenAsSomebodyLikes()
    {
        await portal.AddCaseAsync(its => its.About("A zeppelin over the school").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/search");
        var (target, fields) = client.FilledIn(Box, ("Input.Text", "zeppelins"));

        var first = await client.SendAsync(target, fields);
        var again = await client.SendAsync(target, fields);
        var otherwise = await client.SendAsync(target, [.. fields.Where(field => field.Key != "Input.Text"), KeyValuePair.Create("Input.Text", "airships")]);

        Assert.All(new[] { first, again, otherwise }, answer => Assert.StartsWith("/search?q=", answer.RedirectsTo, StringComparison.Ordinal));
        Assert.Contains("zeppelin", (await client.OpenAsync(first.RedirectsTo!)).Text, StringComparison.Ordinal);
        Assert.Contains("No case that you may see has all of these words", (await client.OpenAsync(otherwise.RedirectsTo!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_IsRecorded_AndAnAddressOfSomebodyElseTellsNothing()
    {
        await portal.AddCaseAsync(its => its.About("A gyroscope was promised").Accepted());
        using var officer = await portal.SignInAsync(Role.Officer);
        await officer.OpenAsync("/search");
        var address = (await officer.SendFormAsync(("Input.Text", "gyroscope"))).RedirectsTo!;
        await officer.FollowAsync();

        var entry = await portal.DbAsync(db => db.AuditEntries.AsNoTracking().OrderByDescending(one => one.Sequence).FirstAsync());
        using var manager = await portal.SignInAsync(Role.Manager);
        var theirs = await manager.OpenAsync(address);

        Assert.Equal(("Searched people and cases: 0 people and 1 case found", "gyroscope"), (entry.What, entry.Why));
        Assert.Equal("Search", theirs.Heading);
        Assert.DoesNotContain("gyroscope", theirs.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Log.All, logged => logged.RenderMessage(null).Contains("gyroscope", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_WhatSomebodyMayNotSee_IsNeitherFoundCountedNorSuggested()
    {
        var person = await portal.AddPersonAsync("Zephaniah Zirkon", "01632 960 999");
        var sealedTo = await portal.AddCaseOfAsync(person, "A quicksilver matter");
        await portal.SealAsync(sealedTo);
        var barred = await portal.AddAccountAsync(Role.Officer, "Barry Barred");
        await BarAsync(await portal.AddCaseOfAsync(person, "A quicksilver spill"), barred);
        using var client = await portal.SignInAsync(barred);
        await client.OpenAsync("/search");
        var reference = (await portal.CaseAsync(sealedTo)).Reference;

        foreach (var typed in new[] { "quicksilver", "Zirkon", "Zirkonn", "960999", reference, reference[^4..] })
        {
            var suggested = await SuggestAsync(client, typed);
            Assert.DoesNotContain("Zirkon", suggested, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain($"/cases/{sealedTo}\"", suggested, StringComparison.Ordinal);
            await client.SendFormAsync(Box, ("Input.Text", typed));
            var found = await client.FollowAsync();
            Assert.DoesNotContain("Zephaniah", found.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("quicksilver m", found.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("quicksilver s", found.Body, StringComparison.OrdinalIgnoreCase);
        }

        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync("/search");
        Assert.Contains("Zephaniah Zirkon", await SuggestAsync(manager, "zirko"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Enter what you search for, such as a name, a reference or a few words")]
    [InlineData("  ", "Enter what you search for, such as a name, a reference or a few words")]
    [InlineData("\"", "Enter a letter or a number")]
    [InlineData("* ? ( %", "Enter a letter or a number")]
    public async Task Search_NothingToSearchFor_SaysSo(string typed, string error)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/");

        var answer = await client.SendFormAsync(Box, ("Input.Text", typed));

        Assert.Equal((HttpStatusCode.BadRequest, $"Error: {error}"), (answer.Status, answer.ErrorBeside("Input.Text")));
    }

    [Fact]
    public async Task Search_TenThousandCharacters_SaysHowManyMayBeTyped()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/search");

        var answer = await client.SendFormAsync(("Input.Text", new string('a', 10_000)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("200 characters", answer.ErrorBeside("Input.Text"), StringComparison.Ordinal);
        Assert.Equal("[]", await SuggestAsync(client, new string('a', 10_000)));
    }

    [Theory]
    [InlineData("NEAR(")]
    [InlineData("OR")]
    [InlineData("bus* OR \"")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Search_SignsOfASearchEngineOrAPage_AreWordsLikeAnyOther(string typed)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/search");

        await client.SendFormAsync(("Input.Text", typed));
        var answer = await client.FollowAsync();

        Assert.Equal((HttpStatusCode.OK, typed), (answer.Status, answer.Document.QuerySelector("main input[name='Input.Text']")!.GetAttribute("value")));
        Assert.DoesNotContain("<script>alert", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hit_WithMarkupInIt_ShowsItAsItWasWritten()
    {
        await portal.AddCaseAsync(its => its.About("Xylophone <b>lessons</b> & more").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/search");

        await client.SendFormAsync(("Input.Text", "xylophones lesson"));
        var found = await client.FollowAsync();

        Assert.Equal(["Xylophone", "lessons"], found.Document.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Contains("Xylophone <b>lessons</b> & more", found.Document.QuerySelector(".portal-found__why")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public async Task Box_ForWhoeverWorksOnNoCases_IsNotThere(Role role)
    {
        using var client = await portal.SignInAsync(role);

        var page = await client.OpenAsync("/published");

        Assert.Null(page.Document.QuerySelector(Box));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync("/search")).Status);
    }

    private static async Task<string> SuggestAsync(PortalClient client, string typed)
    {
        var (_, fields) = client.FilledIn(Box, ("Input.Text", typed));
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await client.Http.PostAsync("/search?handler=Suggest", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task BarAsync(int id, Data.People.Account barred)
    {
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(id, one => one.Sealing.Bar(barred.AsOfficer(), "About them", A.Office(office.Mabel, portal.Time.GetUtcNow())));
    }
}
