using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages;

/// <summary>The first rungs of the pages around the cases: who may open each of them at all.</summary>
public sealed class OfficeLadderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Nobody = "019a0000-0000-7000-8000-000000000000";
    private static readonly Role[] Everybody = Enum.GetValues<Role>();
    private static readonly Role[] CaseWorkers = [Role.Officer, Role.Manager];

    public static TheoryData<string, Role[]> Pages => new()
    {
        { "/", Everybody },
        { "/work?whose=everybody", CaseWorkers },
        { "/work/due?state=overdue", CaseWorkers },
        { "/cases", CaseWorkers },
        { "/cases/find", CaseWorkers },
        { "/register", CaseWorkers },
        { "/register/add", CaseWorkers },
        { "/learning", CaseWorkers },
        { "/learning/add", CaseWorkers },
        { "/compliments", CaseWorkers },
        { "/documents", CaseWorkers },
        { "/letters/templates", [Role.Manager] },
        { "/letters/templates/stage-one-response/young-person", [Role.Manager] },
        { "/letters/paragraphs", [Role.Manager] },
        { "/letters/paragraphs/add", [Role.Manager] },
        { "/letters/paragraphs/apology", [Role.Manager] },
        { "/approvals", [Role.Manager] },
        { "/handover", [Role.Manager] },
        { "/reports", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/reports/2021-22", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/reports/2021-22/csv", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/reports/2021-22/submit", CaseWorkers },
        { "/reports/2021-22/comments", CaseWorkers },
        { "/figures", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/figures/cases?period=2021-22&measure=received", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/figures/explorer", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/figures/saved", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/figures/glossary", [Role.Officer, Role.Manager, Role.Administrator] },
        { "/published", Everybody },
        { "/administration", [Role.Administrator] },
        { "/administration/accounts", [Role.Administrator] },
        { "/administration/accounts/add", [Role.Administrator] },
        { "/administration/keys", [Role.Administrator] },
        { "/administration/keys/add", [Role.Administrator] },
        { "/administration/import", [Role.Administrator] },
        { "/administration/export", [Role.Administrator] },
        { "/administration/agreements", [Role.Administrator] },
        { "/administration/history", [Role.Administrator] },
        { "/administration/closures", [Role.Administrator] },
        { "/administration/calendar", [Role.Administrator] },
        { "/administration/council", [Role.Administrator] },
        { "/administration/rules", [Role.Administrator] },
        { "/administration/procedures", [Role.Administrator] },
        { "/administration/procedures/children-act", [Role.Administrator] },
        { "/administration/procedures/corporate/add-stage", [Role.Administrator] },
        { "/administration/report", [Role.Administrator] },
        { "/administration/report/parts/received", [Role.Administrator] },
        { "/administration/report/tables/add", [Role.Administrator] },
        { "/administration/lists", [Role.Administrator] },
        { "/administration/lists/outcome", [Role.Administrator] },
        { "/administration/lists/outcome/upheld", [Role.Administrator] },
        { "/rules", [Role.Officer, Role.Manager, Role.Administrator] },
    };

    public static TheoryData<string, Role> WithoutSubject => new()
    {
        { "/learning?state=nonsense", Role.Officer },
        { "/learning/add/999999", Role.Officer },
        { "/learning/999999/change", Role.Officer },
        { "/learning/999999/complete", Role.Officer },
        { "/learning/999999/drop", Role.Officer },
        { "/reports/nonsense", Role.Manager },
        { "/reports/nonsense/csv", Role.Manager },
        { "/reports/2021-22/odt", Role.Manager },
        { "/reports/nonsense/publish", Role.Manager },
        { "/published/999/pdf", Role.Clerk },
        { $"/register/{Nobody}", Role.Officer },
        { $"/administration/accounts/{Nobody}", Role.Administrator },
        { $"/administration/accounts/{Nobody}/close", Role.Administrator },
        { $"/administration/accounts/{Nobody}/link", Role.Administrator },
        { $"/administration/import/{Nobody}", Role.Administrator },
        { "/administration/procedures/nonsense", Role.Administrator },
        { "/administration/procedures/nonsense/add-stage", Role.Administrator },
        { "/administration/lists/nonsense", Role.Administrator },
        { "/administration/lists/outcome/nonsense", Role.Administrator },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ByRole_OpensForThoseWhoMayAndNobodyElse(string page, Role[] allowed)
    {
        foreach (var role in Everybody)
        {
            using var client = await portal.SignInAsync(role);

            var answer = await client.OpenAsync(page);

            Assert.Equal((role, allowed.Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (role, answer.Status));
        }
    }

    [Fact]
    public async Task Publish_WhatNobodyApproved_IsRefusedToAManagerAndForbiddenToOthers()
    {
        foreach (var role in Everybody)
        {
            using var client = await portal.SignInAsync(role);

            var answer = await client.OpenAsync("/reports/2021-22/publish");

            Assert.Equal((role, role is Role.Manager ? HttpStatusCode.Conflict : HttpStatusCode.Forbidden), (role, answer.Status));
        }
    }

    [Theory]
    [MemberData(nameof(WithoutSubject))]
    public async Task Page_WithoutSubject_IsNotFound(string page, Role role)
    {
        using var client = await portal.SignInAsync(role);

        var answer = await client.OpenAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Page not found", answer.Heading);
    }

    [Theory]
    [InlineData("/cases/find", Role.Officer)]
    [InlineData("/register/add", Role.Officer)]
    [InlineData("/reports/2021-22/publish", Role.Manager)]
    [InlineData("/letters/templates/refusal/plain", Role.Manager)]
    [InlineData("/administration/accounts/add", Role.Administrator)]
    [InlineData("/administration/import", Role.Administrator)]
    [InlineData("/administration/export", Role.Administrator)]
    [InlineData("/administration/calendar", Role.Administrator)]
    public async Task Post_WithAForgedToken_IsRefused(string page, Role role)
    {
        using var client = await portal.SignInAsync(role);
        using var forged = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", "CfDJ8forged")]);

        var answer = await client.Http.PostAsync(page, forged, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("The form was not understood", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Officer, "Home", "Cases", "People", "Register", "Learning", "Figures", "Reports", "Published reports")]
    [InlineData(Role.Manager, "Home", "Cases", "People", "Approvals", "Register", "Learning", "Figures", "Reports", "Published reports")]
    [InlineData(Role.Clerk, "Home", "Published reports")]
    [InlineData(Role.Administrator, "Home", "Figures", "Reports", "Published reports", "Administration")]
    public async Task Navigation_ByRole_NamesWhatTheyMayOpen(Role role, params string[] entries)
    {
        using var client = await portal.SignInAsync(role);

        var answer = await client.OpenAsync("/published");

        Assert.Equal(entries, answer.Document.QuerySelectorAll("#navigation a").Select(link => link.TextContent.Trim()));
    }
}
