using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Pages.Drafts;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Forms.Sending;

/// <summary>Nothing that somebody typed is lost, and nobody else reads it.</summary>
public sealed class KeptFormsTests : IAsyncLifetime
{
    private const string Words = "Rose, we are sorry that nobody came";

    private readonly PortalHost portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Session_ThatEndsWhileOneWrites_GivesTheWordsBackAfterSigningIn()
    {
        var (id, client) = await WrittenTooLateAsync();

        Assert.StartsWith("/account/sign-in?ReturnUrl=", client.Page.RedirectsTo, StringComparison.Ordinal);
        Assert.Contains("you have back what you entered", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        await SignInAsync(client, await portal.AccountAsync(Role.Officer));
        var page = await client.FollowAsync();

        Assert.Equal($"/cases/{id}/stages/1/draft?kept=yes", page.Url);
        Assert.Contains("You were signed out while you wrote", page.Text, StringComparison.Ordinal);
        Assert.Equal(Words, page.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        await client.SendFormAsync("form.portal-form");
        Assert.Equal(Words, (await portal.CaseAsync(id)).CurrentStage!.CurrentResponse!.Text);
        Assert.False(await portal.DbAsync(db => db.KeptForms.AnyAsync()));
        client.Dispose();
    }

    [Fact]
    public async Task Session_ThatEndsWhileOneWrites_GivesTheWordsToNobodyElse()
    {
        var (id, client) = await WrittenTooLateAsync();
        await client.FollowAsync();

        await SignInAsync(client, await portal.AccountAsync(Role.Manager));

        Assert.DoesNotContain(Words, (await client.FollowAsync()).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Rose,", await portal.DbAsync(db => db.KeptForms.Select(form => form.Contents).SingleAsync()), StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).CurrentStage!.CurrentResponse);
        client.Dispose();
    }

    [Fact]
    public async Task Session_ThatEndsWhileOneWrites_KeepsTheWordsForAnHour()
    {
        var (_, client) = await WrittenTooLateAsync();
        var back = client.Page.RedirectsTo!;
        portal.Time.Advance(TimeSpan.FromMinutes(61));

        await client.OpenAsync(back);
        await SignInAsync(client, await portal.AccountAsync(Role.Officer));

        Assert.DoesNotContain(Words, (await client.FollowAsync()).Body, StringComparison.Ordinal);
        client.Dispose();
    }

    [Fact]
    public async Task Session_ThatEnds_WhileSomebodyElseChangesTheCase_ShowsBothVersions()
    {
        var (id, client) = await WrittenTooLateAsync();
        await portal.ChangeMeanwhileAsync(id);
        await client.FollowAsync();
        await SignInAsync(client, await portal.AccountAsync(Role.Officer));
        await client.FollowAsync();

        var answer = await client.SendFormAsync("form.portal-form");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Words, answer.Text, StringComparison.Ordinal);
        client.Dispose();
    }

    [Fact]
    public async Task Draft_KeptWhileOneWrites_IsOfferedAndGivenBackAndDeleted()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await KeepDraftAsync(client, $"/cases/{id}/stages/1/draft");

        var offered = await client.OpenAsync($"/cases/{id}/stages/1/draft");
        Assert.Contains("You wrote something here and did not save it (Today, 10:00am)", offered.Text, StringComparison.Ordinal);
        var given = await client.OpenAsync($"/cases/{id}/stages/1/draft?kept=yes");
        Assert.Equal(Words, given.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        var list = await client.OpenAsync("/drafts");
        Assert.Contains($"{(await portal.CaseAsync(id)).Reference}, stage 1, draft", list.Text, StringComparison.Ordinal);
        Assert.NotNull(list.Document.QuerySelector($"main a[href^='/cases/{id}/stages/1/draft']"));

        await client.OpenAsync($"/cases/{id}/stages/1/draft");
        await client.SendFormAsync("form.portal-given-back");

        Assert.Equal("Draft deleted", (await client.FollowAsync()).Banner);
        Assert.False(await portal.DbAsync(db => db.KeptForms.AnyAsync()));
    }

    [Theory]
    [InlineData("/people/01a228a65ed07764bbad17482095686d/change", "People, change")]
    [InlineData("/administration/accounts/01a228a6-5448-79b8-be1e-5051ad1fd1fc", "Administration, accounts")]
    [InlineData("/reports/2026-27/words/next-steps", "Reports, 2026-27, words, next steps")]
    [InlineData("/reports/2026-27%20Q1/words/conclusion", "Reports, 2026-27 Q1, words, conclusion")]
    [InlineData("/cases/7/stages/2/points/3/reword", "2026/0007, stage 2, points, reword")]
    public void Draft_OfAnyPage_IsCalledWithoutTheKeysOfItsRecords(string address, string words) =>
        Assert.Equal(words, PageWords.Of(address, new Dictionary<int, string> { [7] = "2026/0007" }));

    [Fact]
    public async Task Draft_OfSomebodyElse_IsNotOffered()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await KeepDraftAsync(client, $"/cases/{id}/stages/1/draft");
        using var other = await portal.SignInAsync(Role.Manager);

        var page = await other.OpenAsync($"/cases/{id}/stages/1/draft?kept=yes");

        Assert.DoesNotContain(Words, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("did not save", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("")]
    public async Task Draft_OfNoPageOfThePortal_IsRefused(string address)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.BadRequest, (await DraftAsync(client, address)).Status);
    }

    private static async Task SignInAsync(PortalClient client, Data.People.Account account) => await client.SendFormAsync(
        "main form[method=post]", ("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));

    private static async Task KeepDraftAsync(PortalClient client, string address) =>
        Assert.Equal(HttpStatusCode.NoContent, (await DraftAsync(client, address)).Status);

    // As the script sends it: every field of the form, and the address of the page.
    private static async Task<PortalAnswer> DraftAsync(PortalClient client, string address)
    {
        await client.OpenAsync("/cases/log");
        var (_, sent) = client.FilledIn("main form[method=post]");
        return await client.SendAsync("/drafts",
        [
            .. sent.Where(field => field.Key == "__RequestVerificationToken"), KeyValuePair.Create("Input.Text", Words),
            KeyValuePair.Create("__address", address),
        ]);
    }

    private async Task<(int Case, PortalClient Client)> WrittenTooLateAsync()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");
        portal.Time.Advance(TimeSpan.FromMinutes(61));
        await client.SendFormAsync(("Input.Text", Words));
        return (id, client);
    }
}
