using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class LinksTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Link_ToAnotherCase_ShowsOnBothSidesAndNamesNeitherInHistory()
    {
        var (here, there) = (await portal.AddCaseAsync(its => its), await portal.AddCaseAsync(its => its));
        var (mine, other) = (await ReferenceAsync(here), await ReferenceAsync(there));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{here}/links");

        await client.SendFormAsync(("Input.Reference", other), ("Input.Kind", "follows-from"));

        var page = await client.FollowAsync();
        Assert.Equal($"Linked to {other}", page.Banner);
        Assert.Contains($"{other} Statutory complaint Follows from 10 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{mine} Statutory complaint Follows from, as that case says of this one", (await client.OpenAsync($"/cases/{there}/links")).Text,
            StringComparison.Ordinal);
        Assert.Equal("Linked to another case: Follows from", (await portal.LastEntryAsync(here)).What);
        Assert.Equal("Linked from another case: Follows from", (await portal.LastEntryAsync(there)).What);
    }

    [Theory]
    [InlineData("2026/9999", "same-family", "Enter the reference of a case that is in the portal, such as 2026/0001")]
    [InlineData("itself", "same-family", "Enter the reference of another case: this is the case itself")]
    [InlineData("linked", "same-family", "These two cases are linked already")]
    [InlineData("free", "", "Choose what this case is to the other")]
    [InlineData("free", "nonsense", "Choose an answer from the list")]
    public async Task Link_WithAWrongAnswer_SaysWhy(string reference, string kind, string sentence)
    {
        var (here, linked, free) = (await portal.AddCaseAsync(its => its), await portal.AddCaseAsync(its => its), await portal.AddCaseAsync(its => its));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{linked}/links");
        await client.SendFormAsync(("Input.Reference", await ReferenceAsync(here)), ("Input.Kind", "related"));
        await client.OpenAsync($"/cases/{here}/links");
        var typed = reference switch
        {
            "itself" => await ReferenceAsync(here),
            "linked" => await ReferenceAsync(linked),
            "free" =>
            await ReferenceAsync(free),
            _ => reference
        };

        var answer = await client.SendFormAsync(("Input.Reference", typed), ("Input.Kind", kind));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal(typed, answer.Document.QuerySelector("#Input_Reference")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Unlink_FromTheOtherEnd_TakesItFromBothWithTheReason()
    {
        var (here, there) = (await portal.AddCaseAsync(its => its), await portal.AddCaseAsync(its => its));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{here}/links");
        await client.SendFormAsync(("Input.Reference", await ReferenceAsync(there)), ("Input.Kind", "duplicate"));
        var links = await client.OpenAsync($"/cases/{there}/links");
        await client.OpenAsync(links.Document.QuerySelector("td a.govuk-link")!.GetAttribute("href")!);
        Assert.Equal(["Enter why the link is taken away"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.Reason", "Two different children"));

        Assert.Contains("This case is linked to no other.", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.CaseLinks.AnyAsync(link => link.CaseId == here)));
        foreach (var end in new[] { here, there })
        {
            var entry = await portal.LastEntryAsync(end);
            Assert.Equal(("Link to another case taken away: Duplicate of", "Two different children"), (entry.What, entry.Why));
        }
    }

    private async Task<string> ReferenceAsync(int id) => (await portal.CaseAsync(id)).Reference;
}
