using System.Net;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class ArrivalTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Log_WithAWorry_LeadsToPassingItOnBeforeAnythingElse()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");
        await client.SendFormAsync(("Input.Procedure", "children-act"), ("Input.About.Summary", "A child left alone"), ("Input.Concern", "Alone at night"));
        var page = await client.FollowAsync();
        Assert.Contains("Alone at night", page.Text, StringComparison.Ordinal);
        var address = page.Url[..page.Url.IndexOf("/safeguarding", StringComparison.Ordinal)];
        Assert.Equal(["Pass the safeguarding concern on first"], (await client.OpenAsync($"{address}/triage/assess")).Errors);

        await client.OpenAsync($"{address}/safeguarding/pass-on");
        Assert.Equal(
            ["Enter to whom it was passed on", "Enter the time at which it was passed on, such as 14:30"],
            (await client.SendFormAsync(("Input.Time", "half past"))).Errors);
        Assert.Equal(["Enter a date and time that is not in the future"],
            (await client.SendFormAsync(("Input.To", "Front door"), ("Input.Time", "10:01"))).Errors);
        await client.SendFormAsync(("Input.To", "Front door"), ("Input.Time", "09:45"));

        Assert.Equal("Safeguarding concern passed on", (await client.FollowAsync()).Banner);
        var stored = await portal.CaseAsync(int.Parse(address["/cases/".Length..], System.Globalization.CultureInfo.InvariantCulture));
        var facts = Assert.Single(stored.Concerns).Facts;
        Assert.Equal(("Alone at night", "Front door", new DateTimeOffset(2026, 11, 10, 9, 45, 0, TimeSpan.Zero)),
            (facts.Concern, facts.PassedOnTo, facts.PassedOnAt));
        Assert.Equal(["There is no safeguarding concern to pass on"], (await client.OpenAsync($"{address}/safeguarding/pass-on")).Errors);
    }

    [Fact]
    public async Task Raise_OnACase_WarnsOnItsOverview()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/safeguarding/raise");
        Assert.Equal(["Enter what worries you"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.Concern", "Bruises seen"));

        Assert.Equal($"/cases/{id}/safeguarding/pass-on", client.Page.RedirectsTo);
        Assert.Equal("Safeguarding concern raised", (await portal.LastEntryAsync(id)).What);
        Assert.Contains("A worry about a child's safety waits to be passed on", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Split_IntoTwo_MakesCasesThatKnowEachOtherWithTheChildren()
    {
        var id = await portal.AddCaseAsync(its => its.Knowing(arrival => arrival with { Complainant = "P-SPLIT", ChildName = "Sam Sample" }));
        await AddChildAsync(id, "Sam Sample");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/split");
        Assert.Equal(["Enter at least one matter that becomes a case of its own"], (await client.SendFormAsync()).Errors);
        Assert.Equal(["Choose what the matter looks like"], (await client.SendFormAsync(("Input.Parts[1].Summary", "Housing"))).Errors);

        await client.SendFormAsync(
            ("Input.Parts[0].Summary", "A compliment"), ("Input.Parts[0].Procedure", "compliment"), ("Input.Parts[1].Summary", "Housing"),
            ("Input.Parts[1].Procedure", "corporate"));

        Assert.StartsWith("Split. New: 2026/", (await client.FollowAsync()).Banner, StringComparison.Ordinal);
        var reference = (await portal.CaseAsync(id)).Reference;
        var made = await portal.DbAsync(
            db => db.Cases.AsNoTracking().Include(one => one.Particulars).Where(one => one.SplitFrom == reference).OrderBy(one => one.Id).ToListAsync());
        Assert.Equal([("compliment", "A compliment", "P-SPLIT"), ("corporate", "Housing", "P-SPLIT")],
            made.Select(one => (one.Procedure, one.Particulars!.Summary, one.Complainant)));
        var ids = made.Select(one => one.Id).ToList();
        Assert.Equal(2, await portal.DbAsync(db => db.CaseChildren.CountAsync(child => ids.Contains(child.CaseId))));
        Assert.Contains($"From the same contact {made[0].Reference}, A compliment", (await client.OpenAsync($"/cases/{ids[1]}")).Text,
            StringComparison.Ordinal);
        Assert.Contains($"{reference}, Three contact visits", client.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Split_PressedTwice_SplitsOnce()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/split");
        (string, string)[] typed = [("Input.Parts[0].Summary", "Housing"), ("Input.Parts[0].Procedure", "corporate"),
            ("Input.Version", form.Document.QuerySelector("[name='Input.Version']")!.GetAttribute("value")!)];
        await client.SendFormAsync(typed);
        await client.OpenAsync($"/cases/{id}/split");

        var answer = await client.SendFormAsync(typed);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Housing", answer.Text, StringComparison.Ordinal);
        var reference = (await portal.CaseAsync(id)).Reference;
        Assert.Equal(1, await portal.DbAsync(db => db.Cases.CountAsync(one => one.SplitFrom == reference)));
    }

    [Fact]
    public async Task Overview_AnEarlierCaseAboutTheSameChild_IsShownWithWhatItWas()
    {
        await portal.AddCaseAsync(its => its.WithReference("OLD-1").About("Visits cancelled").Knowing(arrival => arrival with { ChildName = "Robin Unique" }));
        var byChild = await portal.AddCaseAsync(its => its.WithReference("OLD-2").About("A late report"));
        await AddChildAsync(byChild, "Robin Unique");
        var id = await portal.AddCaseAsync(its => its.Knowing(arrival => arrival with { ChildName = "Robin Unique" }));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");
        var triage = await client.OpenAsync($"/cases/{id}/triage/assess");

        Assert.Contains("OLD-1, Visits cancelled About a child of the same name: Statutory complaint, received on 2 November 2026", page.Text,
            StringComparison.Ordinal);
        Assert.Contains("OLD-2, A late report About a child of the same name", triage.Text, StringComparison.Ordinal);
    }

    private Task AddChildAsync(int id, string name) => portal.DbAsync(async db =>
    {
        await db.Cases.SingleAsync(one => one.Id == id);
        db.CaseChildren.Add(new CaseChild(id, new CaseChildFacts($"C{id}", name)));
        await db.SaveChangesAsync();
    });
}
