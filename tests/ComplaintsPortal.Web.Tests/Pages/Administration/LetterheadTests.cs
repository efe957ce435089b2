using System.Net;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>The logo, the address and the signatory: each test has a portal of its own, because they stand on every page.</summary>
public sealed class LetterheadTests : IAsyncLifetime
{
    // One dark point.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly PortalHost portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Logo_Chosen_IsShownBeforehandAndThenOnEveryPageAndInLetters()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/letterhead");

        var shown = await SendAsync(client, "logo.png", Picture);
        var preview = shown.Document.QuerySelector("#preview img")!.GetAttribute("src");
        Assert.Equal(CouncilLogo.Address(Picture), preview);
        Assert.Null(await portal.DbAsync(db => db.Council.Select(council => council.Logo).SingleAsync()));
        await client.SendFormAsync();

        var page = await client.FollowAsync();
        var address = page.Document.QuerySelector(".portal-header__logo")!.GetAttribute("src")!;
        using var anybody = portal.Anonymous();
        var answer = await anybody.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Picture, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var letter = await LetterAsync();
        Assert.Equal(CouncilLogo.Address(Picture), letter.Document.QuerySelector("img.logo")!.GetAttribute("src"));

        await client.OpenAsync("/administration/letterhead");
        await client.SetUpAsync(("Input.NoLogo", "true"));
        Assert.Null((await client.FollowAsync()).Document.QuerySelector(".portal-header__logo"));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.OpenAsync("/council-logo")).Status);
    }

    [Theory]
    [InlineData(60, "Choose a picture in PNG or JPEG")]
    [InlineData(200_000, "Choose a picture of at most 100 kilobytes")]
    public async Task Logo_ThatIsNone_IsRefusedBesideTheField(int length, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/letterhead");

        var answer = await SendAsync(client, "logo.png", new byte[length]);

        Assert.Equal((HttpStatusCode.BadRequest, $"Error: {sentence}"), (answer.Status, answer.ErrorBeside("Input.Logo")));
    }

    [Fact]
    public async Task Letterhead_WithASignatory_StandsInTheNextLetterAndInTheHistory()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/letterhead");
        Assert.Equal(
            ["Enter the name of whoever signs, or leave the post empty"], (await client.SetUpAsync(("Input.Post", "Complaints manager"))).Errors);

        await client.SetUpAsync(
            ("Input.Address", "County Hall\r\n\r\n Anytown AN1 1AA "), ("Input.Signatory", "Rowan Clay"), ("Input.Post", "Complaints manager"));

        Assert.Equal("Letterhead saved", (await client.FollowAsync()).Banner);
        var letter = await LetterAsync();
        Assert.Equal(["County Hall", "Anytown AN1 1AA"], letter.Document.QuerySelectorAll(".sender").Select(line => line.TextContent));
        Assert.Equal(["Rowan Clay", "Complaints manager"], SignedBy(letter).Take(2));
        var history = await client.OpenAsync("/administration/history?part=letterhead");
        Assert.Contains("Letterhead and logo: Who signs letters Not there Rowan Clay", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letterhead_WithoutASignatory_LeavesLettersToWhoeverWritesThem()
    {
        var officer = (await portal.AccountAsync(Role.Officer)).Name;

        Assert.Equal(officer, SignedBy(await LetterAsync()).First());
    }

    private async Task<PortalAnswer> LetterAsync()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var officer = await portal.SignInAsync(Role.Officer);
        await officer.OpenAsync($"/cases/{id}/letters/add");
        await officer.SendFormAsync(("Input.Kind", "acknowledgement-1"), ("Input.Variant", $"{LetterVariant.Plain}"), ("Input.Recipient", "Robin Field"));
        var letter = await portal.DbAsync(db => db.Letters.Select(one => one.Id).SingleAsync());
        return await officer.OpenAsync($"/cases/{id}/letters/{letter}/html");
    }

    private static IEnumerable<string> SignedBy(PortalAnswer letter) => letter.Document.QuerySelectorAll("main p span").Select(line => line.TextContent)
        .SkipWhile(line => line != "Yours sincerely").Skip(1);

    private static Task<PortalAnswer> SendAsync(PortalClient client, string name, byte[] picture) =>
        client.SendFileAsync(("Input.Logo", name, picture), ("Input.Why", SettingUp.Reason));
}
