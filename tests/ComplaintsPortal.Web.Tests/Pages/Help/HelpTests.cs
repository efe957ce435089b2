using System.Net;
using ComplaintsPortal.Domain.Help;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Pages.Help;

/// <summary>Help where it is needed: the words on the page on which they stand, a tour of the first day, and the procedures on one page.</summary>
public sealed class HelpTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task APage_WithWordsOfTheField_ExplainsThoseAndNoOther()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        var words = Explained(page);
        Assert.Contains("Acknowledgement", words);
        Assert.DoesNotContain("Edition", words);
        Assert.Equal(words.Order(StringComparer.OrdinalIgnoreCase), words);
        Assert.Contains(
            "who deals with it, what happens next and by when", page.Document.QuerySelector(".portal-terms")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APage_WithoutAny_ExplainsNone()
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        var page = await client.OpenAsync("/administration/keys/add");

        Assert.Null(page.Document.QuerySelector(".portal-terms"));
    }

    [Fact]
    public async Task Help_ForEverybody_ExplainsEveryWordAndIsLinkedFromEveryPage()
    {
        using var client = await portal.SignInAsync(Role.Clerk);
        var published = await client.OpenAsync("/published");
        Assert.NotNull(published.Document.QuerySelector("footer a[href='/help']"));

        var help = await client.OpenAsync("/help");

        Assert.Equal(Terms.All.Select(term => term.Name), help.Document.QuerySelectorAll("dl.portal-terms__list dt").Select(word => word.TextContent));
        Assert.Null(help.Document.QuerySelector(".portal-terms"));
        Assert.Null(help.Document.QuerySelector("a[href='/rules']"));
    }

    [Theory]
    [InlineData(Role.Officer, "Working on cases")]
    [InlineData(Role.Manager, "Working on cases|Supervising")]
    [InlineData(Role.Administrator, "Setting it up|The annual report")]
    [InlineData(Role.Clerk, "The annual report")]
    public async Task FirstDay_ByRole_LeadsOnlyWhereThePersonMayGo(Role role, string parts)
    {
        using var client = await portal.SignInAsync(role);

        var tour = await client.OpenAsync("/help/first-day");

        Assert.Equal(parts.Split('|'), tour.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        foreach (var address in tour.Document.QuerySelectorAll("main ol a").Select(link => link.GetAttribute("href")!).Distinct())
        {
            var answer = await client.OpenAsync(address);
            Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{address}: {answer.Status}");
        }
    }

    [Fact]
    public async Task OnOnePage_OfTheCouncil_GivesTheLimitsOfEachStage()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync("/help/on-one-page");

        Assert.Contains("2. Independent investigation On the day of receipt – 25 working days 65 working days", page.Text, StringComparison.Ordinal);
    }

    private static List<string> Explained(PortalAnswer page) => [.. page.Document.QuerySelectorAll(".portal-terms dt").Select(word => word.TextContent)];
}
