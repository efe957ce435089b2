using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>The first rungs of the pages of points, remedies and other records beside a case.</summary>
public sealed class RecordsLadderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    public static TheoryData<string> Pages =>
    [
        "/cases/{0}/points", "/cases/{0}/stages/1/points/add", "/cases/{0}/stages/1/points/agree", "/cases/{0}/stages/1/points/find",
        "/cases/{0}/stages/1/points/1/reword", "/cases/{0}/stages/1/points/1/remove", "/cases/{0}/stages/1/send-holding-reply",
        "/cases/{0}/constituent", "/cases/{0}/compliment", "/cases/{0}/compliment/clear",
        "/cases/{0}/ombudsman", "/cases/{0}/ombudsman/open", "/cases/{0}/ombudsman/change", "/cases/{0}/ombudsman/recommendations/add",
        "/cases/{0}/ombudsman/recommendations/1/complete",
        "/cases/{0}/remedies", "/cases/{0}/remedies/add", "/cases/{0}/remedies/1/provide", "/cases/{0}/remedies/1/give-up",
        "/cases/{0}/payments/add", "/cases/{0}/payments/1/pay", "/learning/add/{0}",
    ];

    // A statutory complaint has none of these.
    public static TheoryData<string> PagesWithoutSubject =>
    [
        "/cases/{0}/stages/2/points/add", "/cases/{0}/stages/1/points/999999/reword", "/cases/{0}/stages/1/points/999999/remove",
        "/cases/{0}/constituent", "/cases/{0}/compliment", "/cases/{0}/compliment/clear", "/cases/{0}/ombudsman/change",
        "/cases/{0}/ombudsman/recommendations/add", "/cases/{0}/ombudsman/recommendations/999999/complete",
        "/cases/{0}/remedies/999999/provide", "/cases/{0}/remedies/999999/give-up", "/cases/{0}/payments/999999/pay",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_NobodySignedIn_LeadsToSignIn(string page)
    {
        using var client = portal.Anonymous();

        var answer = await client.OpenAsync(Address(page, await SomeCaseAsync()));

        Assert.StartsWith("/account/sign-in", answer.RedirectsTo, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ClerkOrAdministrator_IsForbidden(string page)
    {
        var id = await SomeCaseAsync();
        foreach (var role in new[] { Role.Clerk, Role.Administrator })
        {
            using var client = await portal.SignInAsync(role);

            Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(Address(page, id))).Status);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_NoSuchCase_IsNotFound(string page)
    {
        using var client = await portal.SignInAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(Address(page, 999_999))).Status);
        Assert.Equal(page.Split('/')[^1] is "points" or "ombudsman" or "remedies" ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.NotFound, await PostAsync(client, Address(page, 999_999)));
    }

    [Theory]
    [MemberData(nameof(PagesWithoutSubject))]
    public async Task Page_NothingOfThatKind_IsNotFound(string page)
    {
        var id = await SomeCaseAsync();
        using var client = await portal.SignInAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(Address(page, id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(client, Address(page, id)));
    }

    private static async Task<HttpStatusCode> PostAsync(PortalClient client, string address)
    {
        await client.OpenAsync("/cases/log");
        var token = client.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return (await client.Http.PostAsync(address, form, TestContext.Current.CancellationToken)).StatusCode;
    }

    private static string Address(string page, int id) => string.Format(System.Globalization.CultureInfo.InvariantCulture, page, id);

    private Task<int> SomeCaseAsync() => portal.AddCaseAsync(its => its.Accepted());
}
