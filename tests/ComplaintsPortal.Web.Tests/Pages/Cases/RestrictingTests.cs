using System.Net;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>Restriction of processing on screen: put on a case or a person, said on every page, asked about before anything goes out, lifted.</summary>
public sealed class RestrictingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Restrict_ByAManager_StandsOnTheCaseAndIsLifted()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/restrict-processing");
        Assert.Equal(
            ["Choose the ground", "Enter who asked, and why", "Enter when it was asked for"], (await client.SendFormAsync()).Errors);

        var today = portal.Time.GetUtcNow();
        await client.SendFormAsync(
            ("Input.Ground", "Accuracy"), ("Input.Reason", "The mother contests the dates"), ("Input.Asked.Day", $"{today.Day}"),
            ("Input.Asked.Month", $"{today.Month}"), ("Input.Asked.Year", $"{today.Year}"));
        Assert.Contains("Processing is restricted since", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("The mother contests the dates", (await client.OpenAsync($"/cases/{id}/retention")).Text, StringComparison.Ordinal);
        await client.OpenAsync($"/cases/{id}/restrict-processing/lift");
        await client.SendFormAsync(("Input.Why", "They are right"));

        Assert.DoesNotContain("Processing is restricted since", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("Lifted on", (await client.OpenAsync($"/cases/{id}/retention")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bundle_OfARestrictedCase_AsksWhyOnceAndTheHistorySaysIt()
    {
        var id = await RestrictedAsync();
        using var client = await portal.SignInAsync(Role.Officer);

        var asked = await client.OpenAsync($"/cases/{id}/bundle?kind=Ombudsman");
        Assert.StartsWith($"/cases/{id}/restrict-processing/use?next=", asked.RedirectsTo, StringComparison.Ordinal);
        await client.OpenAsync(asked.RedirectsTo!);
        Assert.Equal(["Enter why it is used all the same"], (await client.SendFormAsync()).Errors);
        var answer = await client.SendFormAsync(("Input.Why", "The Ombudsman asks for it"));

        Assert.Equal($"/cases/{id}/bundle?kind=Ombudsman", answer.RedirectsTo);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(answer.RedirectsTo!)).Status);
        Assert.Equal(CaseRestricting.UsedAllTheSame, (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Letter_OfARestrictedCase_IsNotWrittenBeforeSomebodySaidWhy()
    {
        var id = await RestrictedAsync();
        using var client = await portal.SignInAsync(Role.Officer);

        var asked = await client.OpenAsync($"/cases/{id}/letters/add");

        Assert.StartsWith($"/cases/{id}/restrict-processing/use", asked.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restrict_APerson_RestrictsEveryCaseAlsoOneThatIsHidden()
    {
        var person = await portal.AddPersonAsync("Res Tricted");
        var first = await portal.AddCaseOfAsync(person);
        var @sealed = await portal.AddCaseOfAsync(person);
        await portal.SealAsync(@sealed);
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Manager, "Max Restricts"));
        await client.OpenAsync($"/people/{person}/restrict-processing");

        var today = portal.Time.GetUtcNow();
        await client.SendFormAsync(
            ("Input.Ground", "Objection"), ("Input.Reason", "She objects"), ("Input.Asked.Day", $"{today.Day}"),
            ("Input.Asked.Month", $"{today.Month}"), ("Input.Asked.Year", $"{today.Year}"));

        var reference = (await portal.CaseAsync(first)).Reference;
        Assert.Contains($"Processing is restricted on {reference}.", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        int[] both = [first, @sealed];
        Assert.Equal(both, await portal.DbAsync(db => db.ProcessingRestrictions.OrderBy(one => one.CaseId).Select(one => one.CaseId)
            .Where(id => both.Contains(id)).ToArrayAsync()));
    }

    [Fact]
    public async Task Restrict_APersonOfWhomAllThatOneSeesIsRestricted_IsNoRefusalAndReachesWhatIsHidden()
    {
        var person = await portal.AddPersonAsync("Res Trictedtwice");
        var seen = await portal.AddCaseOfAsync(person);
        var office = A.Office((await portal.OfficeAsync()).Mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(seen, @case => @case.Keeping.Restricting.Restrict(
            new ProcessingRestrictionTerms(RestrictionGround.Objection, "She objects", office.Today), office));
        var alone = await portal.AddPersonAsync("Res Trictedonce");
        await portal.ChangeMeanwhileAsync(await portal.AddCaseOfAsync(alone), @case => @case.Keeping.Restricting.Restrict(
            new ProcessingRestrictionTerms(RestrictionGround.Objection, "She objects", office.Today), office));
        var hidden = await portal.AddCaseOfAsync(person);
        await portal.SealAsync(hidden);
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Manager, "Max Sees Half"));

        var page = await client.OpenAsync($"/people/{person}/restrict-processing");
        var other = await client.OpenAsync($"/people/{alone}/restrict-processing");
        var answers = new List<(HttpStatusCode, string)>();
        foreach (var one in new[] { alone, person })
        {
            await client.OpenAsync($"/people/{one}/restrict-processing");
            var day = office.Today;
            var answer = await client.SendFormAsync(
                ("Input.Ground", "Objection"), ("Input.Reason", "She objects"), ("Input.Asked.Day", $"{day.Day}"),
                ("Input.Asked.Month", $"{day.Month}"), ("Input.Asked.Year", $"{day.Year}"));
            answers.Add((answer.Status, (await client.FollowAsync()).Banner!));
        }

        // Nothing tells the one from the other.
        Assert.Equal(page.Text.Replace("Trictedtwice", "", StringComparison.Ordinal), other.Text.Replace("Trictedonce", "", StringComparison.Ordinal));
        Assert.Equal(answers[0], answers[1]);
        Assert.True(await portal.DbAsync(db => db.ProcessingRestrictions.AnyAsync(one => one.CaseId == hidden)));
    }

    private async Task<int> RestrictedAsync()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var office = A.Office((await portal.OfficeAsync()).Mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(
            id, @case => @case.Keeping.Restricting.Restrict(new(RestrictionGround.Claims, "For a claim", office.Today), office));
        return id;
    }
}
