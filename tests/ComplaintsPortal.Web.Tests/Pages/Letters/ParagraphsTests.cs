using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Administration;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Letters;

/// <summary>Standard paragraphs: each test has a portal of its own, because it changes what all others find.</summary>
public sealed class ParagraphsTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Add_AParagraph_IsOfferedToWhoeverAnswersAndStandsInTheHistory()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/letters/paragraphs/add");

        await client.SetUpAsync(
            ("Input.Name", "How to see records"), ("Input.Plain", "You can ask to see what we hold."), ("Input.ForYoungPeople", "You can ask to see it."));

        Assert.Equal("How to see records added", (await client.FollowAsync()).Banner);
        using var officer = await portal.SignInAsync(Role.Officer);
        Assert.Contains("You can ask to see what we hold.", (await officer.OpenAsync($"/cases/{id}/stages/1/draft")).Text, StringComparison.Ordinal);
        var changes = await portal.DbAsync(db => db.SetupChanges.Where(one => one.Part == "paragraphs").ToListAsync());
        Assert.Contains(changes, one => one.After == "You can ask to see it." && one.Why == SettingUp.Reason);
    }

    [Fact]
    public async Task Change_MovedAndRetired_IsNoLongerOfferedAndNotLost()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/letters/paragraphs/ombudsman");

        await client.SetUpAsync(("Input.Place", "0"), ("Input.Retired", "true"));

        var page = await client.FollowAsync();
        Assert.Equal("Retired", page.Document.QuerySelector("tbody tr:first-child .govuk-tag")!.TextContent.Trim());
        using var officer = await portal.SignInAsync(Role.Officer);
        var draft = await officer.OpenAsync($"/cases/{id}/stages/1/draft");
        Assert.Equal("Apology", draft.Document.QuerySelector("#paragraph-0")!.Closest("details")!.QuerySelector("summary")!.TextContent.Trim());
        Assert.Null(draft.Document.QuerySelector("#paragraph-3"));
    }

    [Fact]
    public async Task Change_WithoutWordsOrWithATakenName_SaysSoBesideTheField()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/letters/paragraphs/farewell")).Status);
        await client.OpenAsync("/letters/paragraphs/apology");

        var answer = await client.SetUpAsync(("Input.Name", "advocacy"), ("Input.Plain", ""), ("Input.ForYoungPeople", " "));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["There is a paragraph of this name already", "Enter the words to an adult", "Enter the words to a child or young person"], answer.Errors);
    }
}
