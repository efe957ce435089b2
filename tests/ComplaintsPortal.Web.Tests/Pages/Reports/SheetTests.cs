using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

/// <summary>The sheet with which a report goes before a committee.</summary>
public sealed class SheetTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Write_ForTheReport_StandsOnTheSheetAndInTheList()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var start = await client.OpenAsync("/reports/2025-26/words/sheet-recommendation");

        await client.SendFormAsync(("Input.Text", "Members are asked to approve the plan."));

        Assert.Equal("Members are asked to note the report.", start.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal("Words saved: Recommendation", (await client.FollowAsync()).Banner);
        Assert.Contains("Recommendation Written by", (await client.OpenAsync("/reports/2025-26/sheet")).Text, StringComparison.Ordinal);
        var sheet = await client.OpenAsync("/reports/2025-26/html?paper=cover");
        Assert.Contains("2 Recommendation", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Members are asked to approve the plan.", sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Recommendation", (await client.OpenAsync("/reports/2025-26/html")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx?paper=cover", HttpStatusCode.OK)]
    [InlineData("csv?paper=cover", HttpStatusCode.NotFound)]
    [InlineData("html?paper=weather", HttpStatusCode.NotFound)]
    public async Task Sheet_InAFormat_IsThereOrIsNotFound(string file, HttpStatusCode expected)
    {
        using var client = await portal.SignInAsync(Role.Manager);

        Assert.Equal(expected, (await client.OpenAsync($"/reports/2025-26/{file}")).Status);
    }

    [Fact]
    public async Task Sheet_OfAPeriodThatHasNotBegun_IsNotFoundAndNotOffered()
    {
        using var client = await portal.SignInAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/reports/2030-31/html?paper=cover")).Status);
        Assert.DoesNotContain("cover sheet", (await client.OpenAsync("/reports/2030-31")).Text, StringComparison.Ordinal);
    }
}
