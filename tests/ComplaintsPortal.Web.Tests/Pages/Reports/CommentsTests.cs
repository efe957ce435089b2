using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

/// <summary>Comments beside the parts of a draft: made, answered, settled, and in the way of publishing until then.</summary>
public sealed class CommentsTests : IAsyncLifetime
{
    private const string Comments = "/reports/2025-26/comments";
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.AddCaseAsync(its => its.ReceivedOn(new(2025, 6, 3)).Accepted());
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Comment_MadeAnsweredAndSettled_IsInTheWayOfPublishingUntilThen()
    {
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var ada = await portal.SignInAsync(Role.Officer);
        await mabel.OpenAsync(Comments);
        await mabel.SendFormAsync(("Input.Part", "What arrived"), ("Input.Text", "Is June not unusually low?"));
        var listed = await mabel.FollowAsync();
        Assert.Equal("Comment added: What arrived", listed.Banner);
        var draft = await ada.OpenAsync("/reports/2025-26");
        var point = draft.Document.QuerySelectorAll("#readiness a").Single(link => link.TextContent == "1 comment on the draft is not settled.");
        Assert.Equal(Comments, point.GetAttribute("href"));

        var address = listed.Document.QuerySelector($"a[href^='{Comments}/']")!.GetAttribute("href")!;
        await ada.OpenAsync(address);
        Assert.Equal("Error: Enter your answer", (await ada.SendFormAsync()).ErrorBeside("Input.Text"));
        await ada.SendFormAsync(("Input.Text", "Two came on 31 May"));
        var answered = await mabel.OpenAsync(address);
        Assert.Contains("Two came on 31 May", answered.Document.QuerySelector("#answers")!.TextContent, StringComparison.Ordinal);
        await mabel.SendFormAsync("#settle");

        Assert.Equal("Comment settled", (await mabel.FollowAsync()).Banner);
        Assert.Contains("Settled by Mabel Firth", (await ada.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("comment on the draft", (await ada.OpenAsync("/reports/2025-26")).Text, StringComparison.Ordinal);
        Assert.Equal(3, await portal.DbAsync(db => db.AuditEntries
            .CountAsync(entry => entry.What.StartsWith("Comment on the report on 2025-26, What arrived: "))));
    }

    [Fact]
    public async Task Comment_WithoutPartOrWords_IsRefusedBesideTheFieldsAndStoresNothing()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync(Comments);

        var answer = await client.SendFormAsync(("Input.Part", "Nowhere"), ("Input.Text", ""));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Choose a part of the report", answer.ErrorBeside("Input.Part"));
        Assert.Equal("Error: Enter your comment", answer.ErrorBeside("Input.Text"));
        Assert.Equal(0, await portal.DbAsync(db => db.ReportComments.CountAsync()));
    }

    [Fact]
    public async Task Answer_ToACommentThatSomebodySettledMeanwhile_IsRefusedAndKeepsTheWords()
    {
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var ada = await portal.SignInAsync(Role.Officer);
        await mabel.OpenAsync(Comments);
        await mabel.SendFormAsync(("Input.Part", "What arrived"), ("Input.Text", "Is June not unusually low?"));
        var address = (await mabel.FollowAsync()).Document.QuerySelector($"a[href^='{Comments}/']")!.GetAttribute("href")!;
        await ada.OpenAsync(address);
        await mabel.OpenAsync(address);
        await mabel.SendFormAsync("#settle");

        var answer = await ada.SendFormAsync(("Input.Text", "Typed by hand"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This comment has been settled already"], answer.Errors);
        Assert.Contains("Typed by hand", answer.Text, StringComparison.Ordinal);
    }
}
