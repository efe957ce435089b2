using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>The first rungs of the pages about stages 2 and 3.</summary>
public sealed class ConductLadderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    public static TheoryData<string> OfInvestigation =>
        [.. new[] { "", "/appoint", "/send-statement", "/receive-report", "/offer-meeting" }.Select(page => $"/cases/{{0}}/investigation{page}")];

    public static TheoryData<string> OfPanel =>
    [
        .. new[]
        {
            "", "/appoint-to-panel", "/stand-down", "/arrange-panel", "/send-papers", "/meet-panel", "/receive-panel-report", "/consult-independent-person",
        }.Select(page => $"/cases/{{0}}/panel{page}"),
    ];

    public static TheoryData<string> OfRecommendations => ["/cases/{0}/stages/2/recommend", "/cases/{0}/stages/2/adjudicate", "/cases/{0}/stages/2/adjudicate/1", "/cases/{0}/stages/2/take-out/1"];

    public static TheoryData<string> OfACase => ["/cases/{0}/consider-freezing", "/cases/{0}/investigation/refer-early", "/cases/{0}/investigation/send-back", "/cases/{0}/triage/change-procedure"];

    public static TheoryData<string> All => [.. OfInvestigation.Concat(OfPanel).Concat(OfRecommendations).Concat(OfACase).Select(row => row.Data)];

    public static TheoryData<string> WithoutTheStage => [.. OfInvestigation.Concat(OfPanel).Concat(OfRecommendations).Select(row => row.Data)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_NobodySignedIn_LeadsToSignIn(string page)
    {
        using var client = portal.Anonymous();

        var answer = await client.OpenAsync(Address(page, 1));

        Assert.StartsWith("/account/sign-in", answer.RedirectsTo, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_ClerkOrAdministrator_IsForbidden(string page)
    {
        foreach (var role in new[] { Role.Clerk, Role.Administrator })
        {
            using var client = await portal.SignInAsync(role);

            Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(Address(page, 1))).Status);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_NoSuchCase_IsNotFound(string page)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(Address(page, 999_999))).Status);
    }

    [Theory]
    [MemberData(nameof(WithoutTheStage))]
    public async Task Page_CaseWithoutThatStage_IsNotFound(string page)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(Address(page, id))).Status);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Post_WithoutAntiforgeryToken_IsRefused(string page)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        using var nothing = new FormUrlEncodedContent([]);

        var answer = await client.Http.PostAsync(Address(page, 1), nothing, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Investigation_OfTheCode_IsNotFound()
    {
        var id = await portal.AddCaseAsync(its => its.Under("code").AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/investigation")).Status);
    }

    private static string Address(string page, int id) => string.Format(System.Globalization.CultureInfo.InvariantCulture, page, id);
}
