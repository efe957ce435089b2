using System.Net;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.People;

/// <summary>A mistyped reference of an earlier case: it is asked about, writes nothing over anybody, and can be put right.</summary>
public sealed class WrongPersonTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task EarlierReference_SomebodyElses_IsAskedAboutBeforeAnythingIsLinked()
    {
        var (casey, robin) = (await portal.AddPersonAsync("Casey Own", "01632 960 030"), await portal.AddPersonAsync("Robin Other", "01632 960 031"));
        var (id, earlier) = (await portal.AddCaseOfAsync(casey), await portal.AddCaseOfAsync(robin));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");
        var reference = (await portal.CaseAsync(earlier)).Reference;

        var asked = await client.SendFormAsync(("Input.About.EarlierReference", reference));

        Assert.Equal([$"Say whether {reference} is by the same person"], asked.Errors);
        Assert.Contains(
            $"{reference} is a case by Robin Other: Statutory complaint, received on 2 November 2026, open.", asked.Text, StringComparison.Ordinal);
        Assert.Equal(casey, await portal.ComplainantOfAsync(id));
        await client.SendFormAsync(("Input.About.SamePerson", "No"));
        Assert.True(client.Page.IsRedirect);
        Assert.Equal(casey, await portal.ComplainantOfAsync(id));
        Assert.Equal("Casey Own", (await portal.DetailsAsync(casey)).Name);
    }

    [Theory]
    [InlineData(" old-90371 ")]
    [InlineData("Old - 90371")]
    [InlineData("\u200bOLD\u201090371")]
    [InlineData("090371")]
    public async Task EarlierReference_HoweverItIsTyped_IsThatOfTheCaseThatIsMeant(string typed)
    {
        var robin = await portal.AddPersonAsync("Robin Other");
        if (!await portal.DbAsync(db => db.Cases.AnyAsync(@case => @case.Reference == "OLD-90371")))
        {
            await portal.AddCaseAsync(its => its.WithReference("OLD-90371").Knowing(facts => facts with { Complainant = robin }));
        }

        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        var asked = await client.SendFormAsync(("Input.About.EarlierReference", typed));

        Assert.Equal(["Say whether OLD-90371 is by the same person"], asked.Errors);
    }

    [Fact]
    public async Task EarlierReference_ANumberInWhichSeveralEnd_IsNobodys()
    {
        var robin = await portal.AddPersonAsync("Robin Other");
        await portal.AddCaseAsync(its => its.WithReference("A-991").Knowing(facts => facts with { Complainant = robin }));
        await portal.AddCaseAsync(its => its.WithReference("B-0991").Knowing(facts => facts with { Complainant = robin }));
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        var answer = await client.SendFormAsync(("Input.About.EarlierReference", "991"));

        Assert.Equal(["Enter the reference of a case that is in the portal, such as 2026/0001"], answer.Errors);
    }

    [Fact]
    public async Task EarlierReference_AnotherThanWasAskedAbout_IsAskedAboutAnew()
    {
        var (casey, robin, sam) = (
            await portal.AddPersonAsync("Casey Own"), await portal.AddPersonAsync("Robin Other"), await portal.AddPersonAsync("Sam Third"));
        var (id, one, two) = (await portal.AddCaseOfAsync(casey), await portal.AddCaseOfAsync(robin), await portal.AddCaseOfAsync(sam));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");
        await client.SendFormAsync(("Input.About.EarlierReference", (await portal.CaseAsync(one)).Reference));

        var asked = await client.SendFormAsync(
            ("Input.About.SamePerson", "Yes"), ("Input.About.EarlierReference", (await portal.CaseAsync(two)).Reference));

        Assert.Contains("is a case by Sam Third", asked.Text, StringComparison.Ordinal);
        Assert.Equal(casey, await portal.ComplainantOfAsync(id));
    }

    [Fact]
    public async Task EarlierReference_OfACaseThatMayNotBeSeen_IsAsIfThereWereNone()
    {
        var hidden = await portal.AddCaseOfAsync(await portal.AddPersonAsync("Secret Somebody"));
        await portal.SealAsync(hidden);
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(await portal.AddAccountAsync(Role.Officer, "Una Outsider"));
        await client.OpenAsync($"/cases/{id}/change");

        var answer = await client.SendFormAsync(("Input.About.EarlierReference", (await portal.CaseAsync(hidden)).Reference));

        Assert.Equal(["Enter the reference of a case that is in the portal, such as 2026/0001"], answer.Errors);
        Assert.DoesNotContain("Secret Somebody", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EarlierReference_OfASealedCase_NamesNobodyUntilItIsSaidWhyItIsOpened()
    {
        var hidden = await portal.AddCaseOfAsync(await portal.AddPersonAsync("Sheltered Somebody"));
        await portal.SealAsync(hidden);
        var id = await portal.AddCaseAsync(its => its);
        var reference = (await portal.CaseAsync(hidden)).Reference;
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/change");

        var refused = await client.SendFormAsync(("Input.About.EarlierReference", reference));
        await client.OpenAsync($"/cases/{hidden}/open");
        await client.SendFormAsync(("Input.Reason", "Whether it is the same person"));
        await client.OpenAsync($"/cases/{id}/change");
        var asked = await client.SendFormAsync(("Input.About.EarlierReference", reference));

        Assert.Equal([$"{reference} is sealed: open it and say why, and then enter its reference here"], refused.Errors);
        Assert.DoesNotContain("Sheltered Somebody", refused.Body, StringComparison.Ordinal);
        Assert.Contains("Sheltered Somebody", asked.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakingOver_ThenPutRight_OverwritesNobodyAndIsHistoryOnBoth()
    {
        var (casey, robin) = (await portal.AddPersonAsync("Casey Own", "01632 960 032"), await portal.AddPersonAsync("Robin Other", "01632 960 033"));
        var (id, earlier) = (await portal.AddCaseOfAsync(casey), await portal.AddCaseOfAsync(robin));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");
        await client.SendFormAsync(("Input.About.EarlierReference", (await portal.CaseAsync(earlier)).Reference));
        await client.SendFormAsync(("Input.About.SamePerson", "Yes"));

        Assert.Equal(robin, await portal.ComplainantOfAsync(id));
        Assert.Equal(("Robin Other", "01632 960 033"), ((await portal.DetailsAsync(robin)).Name, (await portal.DetailsAsync(robin)).Telephone));
        Assert.Contains("The complainant is the person of an earlier case", await portal.HistoryAsync(id));

        var form = await client.OpenAsync($"/cases/{id}/people/separate");
        Assert.Contains("Robin Other is recorded as the complainant of this case", form.Text, StringComparison.Ordinal);
        Assert.Equal(["Choose who it is", "Enter how this was found out"], (await client.SendFormAsync()).Errors);
        await client.SendFormAsync(("Input.Who", casey), ("Input.Why", "The reference was mistyped"));

        Assert.Equal("The complainant is another person now", (await client.FollowAsync()).Banner);
        Assert.Equal(casey, await portal.ComplainantOfAsync(id));
        Assert.Equal(("Casey Own", "01632 960 032"), ((await portal.DetailsAsync(casey)).Name, (await portal.DetailsAsync(casey)).Telephone));
        Assert.Equal("Robin Other", (await portal.DetailsAsync(robin)).Name);
        Assert.Contains("The complainant is somebody else than was recorded", await portal.HistoryAsync(id));
        Assert.Equal("A case of this person was found to be somebody else's", (await portal.HistoryAsync(earlier))[^1]);
    }

    [Fact]
    public async Task Separate_ToANewPerson_MakesOneAndLeavesTheOtherAsTheyWere()
    {
        var robin = await portal.AddPersonAsync("Robin Both", "01632 960 034");
        var (id, other) = (await portal.AddCaseOfAsync(robin), await portal.AddCaseOfAsync(robin));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/separate");
        Assert.Equal(["Enter the name of the person who it is", "Enter how this was found out"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.Name", "Robin Namesake"), ("Input.Why", "Another address"));

        var person = await portal.ComplainantOfAsync(id);
        Assert.NotEqual(robin, person);
        Assert.Equal("Robin Namesake", (await portal.DetailsAsync(person!)).Name);
        Assert.Equal(robin, await portal.ComplainantOfAsync(other));
        Assert.Equal("01632 960 034", (await portal.DetailsAsync(robin)).Telephone);
        var change = await portal.DbAsync(db => db.PersonChanges.SingleAsync(one => one.CaseId == id));
        Assert.Equal((PersonChangeKind.Separated, robin, person, "Another address"), (change.Kind, change.From, change.To, change.Why));
        Assert.Contains("A case of this person was found to be somebody else's", (await client.OpenAsync($"/people/{robin}")).Text, StringComparison.Ordinal);
        Assert.Contains("The complainant is somebody else than was recorded", (await client.OpenAsync($"/people/{person}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Separate_NobodyRecorded_IsRefusedAndStaleShowsBoth()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        Assert.Contains("Nobody is recorded as the complainant yet", (await client.OpenAsync($"/cases/{id}/people/separate")).Text, StringComparison.Ordinal);

        var named = await portal.AddCaseOfAsync(await portal.AddPersonAsync("Stale Somebody"));
        await client.OpenAsync($"/cases/{named}/people/separate");
        await portal.ChangeMeanwhileAsync(named);
        var answer = await client.SendFormAsync(("Input.Name", "Typed Name"), ("Input.Why", "Typed reason"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Typed Name", answer.Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.ContactDetails.AnyAsync(details => details.Name == "Typed Name")));
    }

    [Fact]
    public async Task SeparateChild_OfOneName_MakesTwoChildren()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var (one, two) = (await portal.AddCaseAsync(its => its.Accepted()), await portal.AddCaseAsync(its => its.Accepted()));
        await client.OpenAsync($"/cases/{one}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Same Name"));
        var known = await portal.DbAsync(db => db.CaseChildren.SingleAsync(child => child.CaseId == one));
        await client.OpenAsync($"/cases/{two}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Same Name"));
        await client.SendFormAsync(("Input.SameAs", known.Key));
        var wrong = await portal.DbAsync(db => db.CaseChildren.SingleAsync(child => child.CaseId == two));
        Assert.Equal(known.Key, wrong.Key);

        await client.OpenAsync($"/cases/{two}/people/children/{wrong.Id}/separate");
        await client.SendFormAsync(("Input.Why", "Another date of birth"));

        Assert.NotEqual(known.Key, (await portal.DbAsync(db => db.CaseChildren.SingleAsync(child => child.CaseId == two))).Key);
        Assert.Contains("The child is somebody else than was recorded", await portal.HistoryAsync(two));
        Assert.Equal("A case of this person was found to be somebody else's", (await portal.HistoryAsync(one))[^1]);
    }
}
