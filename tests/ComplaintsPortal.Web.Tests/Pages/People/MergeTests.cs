using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.People;

/// <summary>Two records of one person become one, after a look at both, and two again where that was wrong.</summary>
public sealed class MergeTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Merge_AfterThePreview_MovesTheCasesAndCanBeUndone()
    {
        var (kept, other) = (await portal.AddPersonAsync("Jo Double", "01632 960 020"), await portal.AddPersonAsync("J. Double", "01632 960 020"));
        var (one, two) = (await portal.AddCaseOfAsync(kept), await portal.AddCaseOfAsync(other));
        using var client = await portal.SignInAsync(Role.Officer);
        var page = await client.OpenAsync($"/people/{kept}");
        Assert.NotNull(page.Document.QuerySelector($"a[href='/people/{kept}/merge/{other}']"));

        var preview = await client.OpenAsync($"/people/{kept}/merge/{other}");
        Assert.Contains("J. Double 01632 960 020", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Figures may change by it in 2026-27", preview.Text, StringComparison.Ordinal);
        Assert.Equal(other, await portal.ComplainantOfAsync(two));
        Assert.Equal(["Enter how you know that they are one person"], (await client.SendFormAsync()).Errors);
        await client.SendFormAsync(("Input.Why", "She said so"));

        var merged = await client.FollowAsync();
        Assert.Equal(("The two records are one person now", $"/people/{kept}"), (merged.Banner, merged.Url));
        Assert.Equal(kept, await portal.ComplainantOfAsync(two));
        Assert.Equal("Jo Double", (await portal.DetailsAsync(kept)).Name);
        Assert.Contains("Two records of one person were merged", await portal.HistoryAsync(one));
        Assert.Contains("Two records of one person were merged", await portal.HistoryAsync(two));
        Assert.Equal($"/people/{kept}", (await client.OpenAsync($"/people/{other}")).RedirectsTo);

        await client.OpenAsync($"/people/{kept}/unmerge/{other}");
        await client.SendFormAsync(("Input.Why", "They are sisters"));

        Assert.Equal("They are two people again", (await client.FollowAsync()).Banner);
        Assert.Equal((kept, other), (await portal.ComplainantOfAsync(one), await portal.ComplainantOfAsync(two)));
        Assert.Equal("J. Double", client.Page.Heading);
        foreach (var id in new[] { one, two })
        {
            Assert.Single(await portal.HistoryAsync(id), what => what == "The merging of two records of one person was undone");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/people/{kept}/unmerge/{other}")).Status);
    }

    [Fact]
    public async Task Merge_KeepingTheDetailsOfTheOther_IsTheOther()
    {
        var (one, other) = (await portal.AddPersonAsync("Old Details"), await portal.AddPersonAsync("New Details"));
        var (case1, case2) = (await portal.AddCaseOfAsync(one), await portal.AddCaseOfAsync(other));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/people/{one}/merge");
        Assert.Equal(
            ["Enter the reference of a case that is in the portal, such as 2026/0001"], (await client.SendFormAsync(("Input.Reference", "none"))).Errors);
        await client.SendFormAsync(("Input.Reference", (await portal.CaseAsync(case2)).Reference));
        await client.FollowAsync();

        await client.SendFormAsync(("Input.Kept", other), ("Input.Why", "One telephone number"));

        Assert.Equal("New Details", (await client.FollowAsync()).Heading);
        Assert.Equal((other, other), (await portal.ComplainantOfAsync(case1), await portal.ComplainantOfAsync(case2)));
    }

    // Who sees only what is open to all learns from no history and no page that there is more.
    [Fact]
    public async Task Merge_WithSomebodyOfASealedCase_TellsOutsidersNothing()
    {
        var (kept, other) = (await portal.AddPersonAsync("Sam Seen"), await portal.AddPersonAsync("Sam Sealed"));
        var (seen, hidden) = (await portal.AddCaseOfAsync(kept), await portal.AddCaseOfAsync(other));
        await portal.SealAsync(hidden);
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync($"/cases/{hidden}/open");
        await manager.SendFormAsync(("Input.Reason", "The same date of birth"));
        await manager.OpenAsync($"/people/{kept}/merge/{other}");
        await manager.SendFormAsync(("Input.Why", "The same date of birth"));
        Assert.Equal(kept, await portal.ComplainantOfAsync(hidden));
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Manager, "Nia Outsider"));

        var page = await client.OpenAsync($"/people/{kept}");

        Assert.DoesNotContain("erged", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam Sealed", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Two records of one person were merged", await portal.HistoryAsync(seen));
        Assert.Contains("Two records of one person were merged", await portal.HistoryAsync(hidden));
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/people/{kept}/unmerge/{other}")).Status);
    }

    [Fact]
    public async Task Merge_OfTheSameChild_ShowsEverythingAboutThem()
    {
        var ids = new List<int>();
        using var client = await portal.SignInAsync(Role.Officer);
        foreach (var answer in new[] { null, "new" })
        {
            var id = await portal.AddCaseAsync(its => its.About($"Matter {answer}").Accepted());
            ids.Add(id);
            await client.OpenAsync($"/cases/{id}/people/children/add");
            await client.SendFormAsync(("Input.Name", "Kit Twice"));
            if (answer is not null)
            {
                Assert.Equal(["Say whether it is a child who is known already"], client.Page.Errors);
                await client.SendFormAsync(("Input.SameAs", answer));
            }
        }

        var keys = await KeysAsync(ids);
        Assert.Equal(2, keys.Distinct().Count());
        await client.OpenAsync($"/people/{keys[0]}/merge/{keys[1]}");
        await client.SendFormAsync(("Input.Why", "One date of birth"));

        var page = await client.FollowAsync();
        Assert.Equal("Kit Twice", page.Heading);
        Assert.Equal(2, page.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal([keys[0]], (await KeysAsync(ids)).Distinct());
    }

    [Fact]
    public async Task Child_KnownAlready_IsTheSameChildAndCorrectedEverywhere()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var (one, two) = (await portal.AddCaseAsync(its => its.Accepted()), await portal.AddCaseAsync(its => its.Accepted()));
        await client.OpenAsync($"/cases/{one}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Alex Again"));
        var known = await portal.DbAsync(db => db.CaseChildren.SingleAsync(child => child.CaseId == one));
        await client.OpenAsync($"/cases/{two}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Alex Again"), ("Input.Status", "child-in-care"));
        await client.SendFormAsync(("Input.SameAs", known.Key));

        await client.OpenAsync($"/cases/{one}/people/children/{known.Id}/change");
        await client.SendFormAsync(("Input.Name", "Alexander Again"));

        var other = await portal.DbAsync(db => db.CaseChildren.SingleAsync(child => child.CaseId == two));
        Assert.Equal((known.Key, "Alexander Again", "child-in-care"), (other.Key, other.Name, other.Status));
        Assert.Equal("Particulars of a child changed", (await portal.HistoryAsync(two))[^1]);
    }

    private Task<List<string>> KeysAsync(List<int> cases) => portal.DbAsync(db =>
        db.CaseChildren.Where(child => cases.Contains(child.CaseId)).OrderBy(child => child.Id).Select(child => child.Key).ToListAsync());
}
