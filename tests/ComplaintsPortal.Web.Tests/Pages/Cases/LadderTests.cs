using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>The first rungs, which every page of a case has: who may open it at all, and whether there is anything to open.</summary>
public sealed class LadderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    public static TheoryData<string> PagesOfACase =>
    [
        "/cases/{0}", "/cases/{0}/history", "/cases/{0}/change", "/cases/{0}/assign", "/cases/{0}/go-on",
        "/cases/{0}/triage/accept", "/cases/{0}/triage/reject", "/cases/{0}/triage/withdraw",
        "/cases/{0}/triage", "/cases/{0}/triage/assess", "/cases/{0}/triage/consider-again", "/cases/{0}/safeguarding/raise", "/cases/{0}/safeguarding/pass-on",
        "/cases/{0}/split", "/cases/{0}/people", "/cases/{0}/people/children/add", "/cases/{0}/people/representative", "/cases/{0}/people/advocate",
        "/cases/{0}/people/adjustments/add", "/cases/{0}/triage/review", "/cases/{0}/people/restrictions/add",
        "/cases/{0}/triage/skip-stage-one", "/cases/{0}/withdraw", "/cases/{0}/confirm-withdrawal", "/cases/{0}/reinstate", "/cases/{0}/refuse-request",
    ];

    public static TheoryData<string> PagesOfAStage => [.. new[]
        {
            "acknowledge", "draft", "submit", "approve", "return", "send", "extend", "conclude",
            "offer-stage-two", "agree-statement", "settle-request", "set-start", "record-receipt", "reopen",
        }
        .Select(verb => $"/cases/{{0}}/stages/{{1}}/{verb}")];

    public static TheoryData<string> AllPages => [.. PagesOfACase.Concat(PagesOfAStage).Select(row => row.Data), "/cases/log"];

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task Page_NobodySignedIn_LeadsToSignIn(string page)
    {
        using var client = portal.Anonymous();

        var answer = await client.OpenAsync(Address(page, await SomeCaseAsync(), 1));

        Assert.StartsWith("/account/sign-in", answer.RedirectsTo, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task Page_ClerkOrAdministrator_IsForbidden(string page)
    {
        var id = await SomeCaseAsync();
        foreach (var role in new[] { Role.Clerk, Role.Administrator })
        {
            using var client = await portal.SignInAsync(role);

            var answer = await client.OpenAsync(Address(page, id, 1));

            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Equal("You may not see this page", answer.Heading);
        }
    }

    [Theory]
    [InlineData("approve")]
    [InlineData("return")]
    public async Task ApprovalPage_Officer_IsForbidden(string verb)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{await SomeCaseAsync()}/stages/1/{verb}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Theory]
    [MemberData(nameof(PagesOfACase))]
    [MemberData(nameof(PagesOfAStage))]
    public async Task Page_NoSuchCase_IsNotFound(string page)
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync(Address(page, 999_999, 1));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Page not found", answer.Heading);
    }

    [Theory]
    [MemberData(nameof(PagesOfAStage))]
    public async Task StagePage_NoSuchStage_IsNotFound(string page)
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync(Address(page, await SomeCaseAsync(), 2));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedAndStoresNothing(string page)
    {
        using var client = await portal.SignInAsync(Role.Manager);
        var id = await SomeCaseAsync();
        var before = (await portal.CaseAsync(id)).Version;

        using var nothing = new FormUrlEncodedContent([]);
        var answer = await client.Http.PostAsync(Address(page, id, 1), nothing, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, (await portal.CaseAsync(id)).Version);
    }

    [Theory]
    [MemberData(nameof(PagesOfACase))]
    [MemberData(nameof(PagesOfAStage))]
    public async Task Post_NoSuchCase_IsNotFound(string page)
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var status = await PostAsync(client, Address(page, 999_999, 1));

        Assert.Equal(page is "/cases/{0}" or "/cases/{0}/history" or "/cases/{0}/triage" or "/cases/{0}/people" ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.NotFound, status);
    }

    [Theory]
    [InlineData("approve")]
    [InlineData("return")]
    public async Task Post_ApprovalByAnOfficer_IsForbidden(string verb)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var status = await PostAsync(client, $"/cases/{await SomeCaseAsync()}/stages/1/{verb}");

        Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    private static async Task<HttpStatusCode> PostAsync(PortalClient client, string address)
    {
        await client.OpenAsync("/cases/log");
        var token = client.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return (await client.Http.PostAsync(address, form, TestContext.Current.CancellationToken)).StatusCode;
    }

    private static string Address(string page, int id, int stage) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, page, id, stage);

    private Task<int> SomeCaseAsync() => portal.AddCaseAsync(its => its.Accepted());
}
