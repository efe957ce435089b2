using System.Net;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.People;

public sealed class PeopleTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Children_SeveralToACase_AreAddedChangedAndRemoved()
    {
        var id = await portal.AddCaseAsync(its => its.Knowing(arrival => arrival with { ChildName = "Sam Sample", SubjectStatus = "child-in-need" }));
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/people/children/add");
        Assert.Equal("Sam Sample", form.Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
        await client.SendFormAsync(Date("Input.Born", "4", "5", "2012"));
        await client.OpenAsync($"/cases/{id}/people/children/add");
        Assert.Equal(["Enter the child's name"], (await client.SendFormAsync(("Input.Name", ""))).Errors);
        await client.SendFormAsync(("Input.Name", "Kim Sample"), ("Input.Status", "child-in-care"));

        var children = await ChildrenAsync(id);
        Assert.Equal([("Sam Sample", "child-in-need"), ("Kim Sample", "child-in-care")], children.Select(child => (child.Name, child.Status)));
        await client.OpenAsync($"/cases/{id}/people/children/{children[0].Id}/change");
        await client.SendFormAsync(("Input.Name", "Samuel Sample"));
        Assert.Equal("Samuel Sample", (await portal.CaseAsync(id)).Particulars!.ChildName);
        await client.OpenAsync($"/cases/{id}/people/children/{children[1].Id}/remove");
        await client.SendFormAsync();

        Assert.Equal("Child removed", (await client.FollowAsync()).Banner);
        Assert.Contains("Samuel Sample 4 May 2012 Child in need Not asked", client.Page.Text, StringComparison.Ordinal);
        Assert.Single(await ChildrenAsync(id));
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/people/children/{children[1].Id}/change")).Status);
    }

    [Fact]
    public async Task Child_OfAnotherCase_IsNotFound()
    {
        var id = await portal.AddCaseAsync(its => its);
        var other = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Lee Single"));
        var child = (await ChildrenAsync(id))[0].Id;

        foreach (var page in new[] { $"children/{child}/change", $"children/{child}/remove", $"monitoring/{child}", "adjustments/999/review" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{other}/people/{page}")).Status);
        }
    }

    [Fact]
    public async Task AddChild_StaleVersion_ShowsWhatWasEnteredAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/children/add");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Name", "Kay Stale"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Kay Stale", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await ChildrenAsync(id));
    }

    [Fact]
    public async Task Representative_WithConsent_IsKeptAndCanBeChanged()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/representative");
        Assert.Equal(
            ["Enter the representative's name", "Choose for whom they act", "Choose whether they may"], (await client.SendFormAsync()).Errors);
        Assert.Equal(
            ["Enter the date", "Enter how it was given"],
            (await client.SendFormAsync(("Input.Name", "Gran Sample"), ("Input.ForChild", "true"), ("Input.Consent", "Given"))).Errors);
        await client.SendFormAsync([("Input.How", "Signed form"), .. Date("Input.On", "9", "11", "2026")]);
        await client.OpenAsync($"/cases/{id}/people/representative");
        await client.SendFormAsync(("Input.Consent", "NotNeeded"), ("Input.WhyNotNeeded", "She complains in her own right"));

        Assert.Contains("Gran Sample, acts for the child", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        var facts = (await portal.DbAsync(db => db.Representatives.SingleAsync(one => one.CaseId == id))).Facts;
        Assert.Equal((Consent.NotNeeded, "Signed form", new DateOnly(2026, 11, 9)), (facts.Consent, facts.How, facts.On));
        Assert.Equal("Representative recorded: consent not needed", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Representative_ConsentRefused_IsTheNextStepAndDueAtOnceUntilAnotherAnswer()
    {
        const string Prompt = "Settle who speaks for them";
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/representative");
        await client.SendFormAsync(
            [("Input.Name", "Gran Sample"), ("Input.ForChild", "true"), ("Input.Consent", "Refused"), .. Date("Input.On", "9", "11", "2026")]);

        var overview = await client.OpenAsync($"/cases/{id}");
        Assert.Contains($"Your move {Prompt}: consent was refused", overview.Text, StringComparison.Ordinal);
        var pending = await portal.DbAsync(db => db.PendingDeadlines.SingleAsync(one => one.CaseId == id && one.Kind == DeadlineKind.Consent));
        Assert.Equal(new DateOnly(2026, 11, 9), pending.Due);

        await client.OpenAsync($"/cases/{id}/people/representative");
        await client.SendFormAsync(("Input.Consent", "NotNeeded"), ("Input.WhyNotNeeded", "The child complains herself"));
        Assert.DoesNotContain(Prompt, (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.PendingDeadlines.AnyAsync(one => one.CaseId == id && one.Kind == DeadlineKind.Consent)));
    }

    [Fact]
    public async Task Advocate_ForAChildWhoComplains_IsAskedForUntilOffered()
    {
        var id = await portal.AddCaseAsync(its => its.Knowing(arrival => arrival with { ComplainantType = "young-person" }));
        using var client = await portal.SignInAsync(Role.Officer);
        const string Prompt = "must be told of advocacy and helped to get an advocate";
        Assert.Contains(Prompt, (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);

        await client.OpenAsync($"/cases/{id}/people/advocate");
        await client.SendFormAsync(("Input.Answer", "Accepted"), ("Input.Name", "Kit Example"));

        Assert.Contains("Tuesday 10 November 2026, acceptedAdvocateKit Example", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Prompt, (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal("Advocate offered on 10 November 2026: accepted", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Adjustment_InForce_IsSeenOnTheOverviewUntilItEnds()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/adjustments/add");
        Assert.Equal(["Enter what is done differently", "Enter a date in the future"],
            (await client.SendFormAsync(Date("Input.ReviewOn", "10", "11", "2026"))).Errors);
        await client.SendFormAsync([("Input.Need", "Letters in large print"), .. Date("Input.ReviewOn", "11", "11", "2026")]);
        Assert.Contains("Reasonable adjustment: Letters in large print. To be reviewed on Wednesday 11 November 2026",
            (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        var adjustment = await portal.DbAsync(db => db.Adjustments.Where(one => one.CaseId == id).Select(one => one.Id).SingleAsync());

        await client.OpenAsync($"/cases/{id}/people/adjustments/{adjustment}/review");
        Assert.Equal(["Enter when it is looked at again"], (await client.SendFormAsync(("Input.GoesOn", "true"))).Errors);
        await client.SendFormAsync(("Input.GoesOn", "false"));

        Assert.DoesNotContain("Reasonable adjustment:", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(["This adjustment has already ended"], (await client.OpenAsync($"/cases/{id}/people/adjustments/{adjustment}/review")).Errors);
    }

    [Fact]
    public async Task Restriction_ByAManagerAlone_IsSeenOnTheOverviewUntilItEnds()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync($"/cases/{id}/people/restrictions/add")).Status);
        await manager.OpenAsync($"/cases/{id}/people/restrictions/add");
        Assert.Equal(["Enter what is restricted", "Enter why", "Enter when it is looked at again"], (await manager.SendFormAsync()).Errors);
        await manager.SendFormAsync([("Input.What", "One named contact"), ("Input.Reason", "Forty calls a day"), .. Date("Input.ReviewOn", "1", "2", "2027")]);
        Assert.Contains(
            "Contact is restricted: One named contact. To be reviewed on Monday 1 February 2027", (await officer.OpenAsync($"/cases/{id}")).Text,
            StringComparison.Ordinal);
        var restriction = await portal.DbAsync(db => db.ContactRestrictions.Where(one => one.CaseId == id).Select(one => one.Id).SingleAsync());

        await manager.OpenAsync($"/cases/{id}/people/restrictions/{restriction}/review");
        await manager.SendFormAsync(("Input.GoesOn", "false"));

        Assert.DoesNotContain("Contact is restricted", (await officer.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal("Restriction of contact ended", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Monitoring_OfComplainantAndChild_IsKeptApartAndKnowsRefusedFromNotAsked()
    {
        var id = await portal.AddCaseAsync(its => its.Knowing(arrival => arrival with { Complainant = "P-MON" }));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Mo Monitored"));
        var child = (await ChildrenAsync(id))[0];

        await client.OpenAsync($"/cases/{id}/people/monitoring");
        await client.SendFormAsync(("Input.Ethnicity", "prefer-not-to-say"));
        await client.OpenAsync($"/cases/{id}/people/monitoring/{child.Id}");
        await client.SendFormAsync(("Input.AgeBand", "10-15"));

        var people = await portal.DbAsync(db => db.People.AsNoTracking().ToDictionaryAsync(one => one.Key));
        Assert.Equal(("prefer-not-to-say", null), (people["P-MON"].Ethnicity, people["P-MON"].AgeBand));
        Assert.Equal((null, "10-15"), (people[child.Key].Ethnicity, people[child.Key].AgeBand));
        Assert.Equal("Equality monitoring of a child recorded", (await portal.LastEntryAsync(id)).What);
    }

    private static (string, string)[] Date(string name, string day, string month, string year) =>
        [($"{name}.Day", day), ($"{name}.Month", month), ($"{name}.Year", year)];

    private Task<List<CaseChild>> ChildrenAsync(int id) =>
        portal.DbAsync(db => db.CaseChildren.AsNoTracking().Where(child => child.CaseId == id).OrderBy(child => child.Id).ToListAsync());
}
