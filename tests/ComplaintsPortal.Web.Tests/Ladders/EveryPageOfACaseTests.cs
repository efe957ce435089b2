using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Ladders;

/// <summary>The next rungs, which every page of a case has: whether there is anything to open, and anything to send a form to.</summary>
public sealed class EveryPageOfACaseTests(PortalHost portal) : IClassFixture<PortalHost>
{
    // A statutory complaint at stage 1 has none of these.
    public static TheoryData<string> PagesWithoutSubject =>
    [
        "/cases/{0}/stages/2/points/add", "/cases/{0}/constituent", "/cases/{0}/compliment", "/cases/{0}/compliment/clear",
        "/cases/{0}/ombudsman/change", "/cases/{0}/ombudsman/recommendations/add", "/cases/{0}/ombudsman/paragraph",
        "/cases/{0}/ombudsman/paragraph/clear",
    ];

    [Fact]
    public Task Page_NoSuchCase_IsNotFoundWhateverIsSent() =>
        AssertNotFoundAsync(page => page.IsOfACase, page => page.Address());

    [Fact]
    public async Task PageOfAStage_NoSuchStage_IsNotFoundWhateverIsSent()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());

        await AssertNotFoundAsync(page => page.IsOfAStage, page => page.Address(id, 2));
    }

    [Fact]
    public async Task PageOfAPart_NoSuchPart_IsNotFoundWhateverIsSent()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated().WithRecommendation());

        await AssertNotFoundAsync(page => page.IsOfAPart, page => page.Address(id, 2));
    }

    [Fact]
    public async Task PageOfStageTwoOrThree_CaseWithoutThatStage_IsNotFoundWhateverIsSent()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());

        await AssertNotFoundAsync(IsOfALaterStage, page => page.Address(id));
    }

    [Theory]
    [MemberData(nameof(PagesWithoutSubject))]
    public async Task Page_NothingOfThatKind_IsNotFoundWhateverIsSent(string page)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, page, id);
        using var manager = await Climber.SignInAsync(portal, Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await manager.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await manager.PostAsync(address));
    }

    [Fact]
    public async Task Investigation_OfTheCode_IsNotFound()
    {
        var id = await portal.AddCaseAsync(its => its.Under("code").AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/investigation")).Status);
    }

    // Going to stage 3 early and coming back from the panel ask about the whole case.
    private static bool IsOfALaterStage(PortalPage page) =>
        (page.Pattern.StartsWith("cases/{id:int}/investigation", StringComparison.Ordinal)
            || page.Pattern.StartsWith("cases/{id:int}/panel", StringComparison.Ordinal))
        && page.Pattern is not ("cases/{id:int}/investigation/refer-early" or "cases/{id:int}/investigation/send-back");

    private async Task AssertNotFoundAsync(Func<PortalPage, bool> which, Func<PortalPage, string> address)
    {
        using var manager = await Climber.SignInAsync(portal, Role.Manager);
        var pages = (await PortalPage.AllAsync(portal)).Where(which).ToList();
        var wrong = new List<string>();

        foreach (var page in pages)
        {
            var opened = await manager.OpenAsync(address(page));
            var sent = await manager.PostAsync(address(page));
            if (opened is not { Status: HttpStatusCode.NotFound, Heading: "Page not found" }
                || sent != (page.TakesForms ? HttpStatusCode.NotFound : HttpStatusCode.MethodNotAllowed))
            {
                wrong.Add($"{page.Pattern}: {opened.Status}, {sent}");
            }
        }

        Assert.NotEmpty(pages);
        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }
}
