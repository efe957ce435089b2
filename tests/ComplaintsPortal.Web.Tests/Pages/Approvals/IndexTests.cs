using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Pages.Approvals;

public sealed class IndexTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Queue_NothingWaits_SaysSoAndHasNoBadge()
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync("/approvals");

        Assert.Contains("No response waits for you", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Document.QuerySelector(".moj-notification-badge"));
    }

    [Fact]
    public async Task Queue_SeveralWait_BeginsWithTheOldestDueDateAndLeadsToEach()
    {
        var late = await portal.AddCaseAsync(
            (its, office) => its.WithReference("LATE").ReceivedOn(new(2026, 10, 20)).AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        await portal.AddCaseAsync((its, office) => its.WithReference("SOON").AtStage(1).WithResponseDraftedBy(office.Ada).Submitted());
        await portal.AddCaseAsync((its, office) => its.WithReference("DRAFT").AtStage(1).WithResponseDraftedBy(office.Ada));
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync("/approvals");

        Assert.Equal(["LATE", "SOON"], Cases.IndexTests.References(answer));
        var row = answer.Document.QuerySelector("tbody tr")!;
        Assert.Contains("Ada Osei", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Overdue by 5 working days", row.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/cases/{late}/stages/1/approve", row.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal("2", answer.Document.QuerySelector(".moj-notification-badge span")!.TextContent);
    }

    [Fact]
    public async Task Queue_ResponseWithTheManagersOwnWords_IsForAnother()
    {
        await portal.AddCaseAsync((its, office) =>
            its.WithReference("OWN").AtStage(1).WithResponseDraftedBy(office.Ada).WithResponseDraftedBy(office.Mabel).Submitted());
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync("/approvals");

        Assert.Contains("No response waits for you", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["OWN"], Cases.IndexTests.References(answer));
        Assert.Contains("For another manager", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Document.QuerySelector("tbody td a"));
    }

    [Fact]
    public async Task Queue_StageThatEndedOtherwise_IsOver()
    {
        await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).Submitted().ConcludedOn(new(2026, 11, 9), "withdrawn"));
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync("/approvals");

        Assert.Empty(Cases.IndexTests.References(answer));
    }
}
