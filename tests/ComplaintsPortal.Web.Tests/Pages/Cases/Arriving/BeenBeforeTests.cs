using System.Globalization;
using System.Net;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Arriving;

/// <summary>Whether a person or a child was here before, asked while a case is logged.</summary>
public sealed class BeenBeforeTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Log_SomebodyOfTheSameName_AsksBeforeAnythingIsStored()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client, ("Input.About.Name", "Tamsin Notional"), ("Input.About.Telephone", "01632 960 021"));

        var asked = await SendAsync(client, ("Input.About.Name", "tamsin  NOTIONAL"));

        Assert.Equal((HttpStatusCode.BadRequest, "Say whether this person has been here before"), (asked.Status, Assert.Single(asked.Errors)));
        Assert.Contains("Yes: Tamsin Notional", asked.Text, StringComparison.Ordinal);
        Assert.Contains($"01632 960 021, case {earlier.Reference}", asked.Text, StringComparison.Ordinal);
        Assert.Equal(1, await portal.DbAsync(db => db.ContactDetails.CountAsync(details => details.NameKey == "tamsin notional")));
    }

    [Fact]
    public async Task Log_ThePersonWhoIsPicked_IsTheSameAndNothingOfThemIsWrittenOver()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client, ("Input.About.Name", "Ursula Notional"), ("Input.About.Telephone", "01632 960 022"));
        await SendAsync(client, ("Input.About.Name", "U Notional"), ("Input.About.Telephone", "01632960022"));

        await client.SendFormAsync(("Input.About.Before", earlier.Reference));

        Assert.Equal(earlier.Complainant, (await StoredAsync(await client.FollowAsync())).Complainant);
        Assert.Equal("Ursula Notional", (await portal.DbAsync(db => db.ContactDetails.SingleAsync(details => details.Person == earlier.Complainant))).Name);
    }

    [Fact]
    public async Task Log_SomebodyElseOfThatName_IsAnotherPerson()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client, ("Input.About.Name", "Vera Notional"));
        await SendAsync(client, ("Input.About.Name", "Vera Notional"));

        await client.SendFormAsync(("Input.About.Before", "nobody"));

        Assert.NotEqual(earlier.Complainant, (await StoredAsync(await client.FollowAsync())).Complainant);
    }

    [Fact]
    public async Task Known_AskedByTheScript_NamesThePersonAndTheCasesOfTheChild()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client, ("Input.About.Name", "Wanda Notional"), ("Input.About.ChildName", "Xenia Notional"));
        var before = await portal.DbAsync(db => db.Cases.CountAsync());

        var answer = await KnownAsync(client, ("Input.About.Name", "Wanda Notional"), ("Input.About.ChildName", "xenia notional"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(earlier.Reference, answer.Document.QuerySelector("input[name='Input.About.Before']")!.GetAttribute("value"));
        Assert.Contains($"A child of this name is in another case: {earlier.Reference}", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, await portal.DbAsync(db => db.Cases.CountAsync()));
        Assert.Equal("Looked whether somebody was here before: 1 person, 1 case about a child", await LastAuditAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Known_OfACaseThatIsSealed_TellsNothing(bool toTheReader)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var name = toTheReader ? "Yolanda Notional" : "Zelda Notional";
        var earlier = await LogAsync(client, ("Input.About.Name", name), ("Input.About.ChildName", $"{name} junior"));
        var (mabel, ada) = ((await portal.OfficeAsync()).Mabel, (await portal.OfficeAsync()).Ada);
        var office = A.Office(mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(earlier.Id, @case =>
        {
            @case.Keeping.AssignTo(mabel, office);
            @case.Sealing.Seal(toTheReader ? [mabel, ada] : [mabel], "Why", office);
        });

        var answer = await KnownAsync(client, ("Input.About.Name", name), ("Input.About.ChildName", $"{name} junior"));

        Assert.Equal("", answer.Text);
    }

    [Fact]
    public async Task Known_NothingEntered_AnswersNothing()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await LogAsync(client);

        Assert.Equal("", (await KnownAsync(client)).Text);
    }

    private static async Task<PortalAnswer> KnownAsync(PortalClient client, params (string Name, string Value)[] fields)
    {
        await client.OpenAsync("/cases/log");
        var (_, sent) = client.FilledIn("main form[method=post]", fields);
        return await client.SendAsync("/cases/log?handler=Known", [.. sent.Where(field => field.Key != "__form")]);
    }

    private static async Task<PortalAnswer> SendAsync(PortalClient client, params (string Name, string Value)[] fields)
    {
        await client.OpenAsync("/cases/log");
        return await client.SendFormAsync([("Input.Procedure", "children-act"), ("Input.About.Summary", "Something"), .. fields]);
    }

    private async Task<Case> LogAsync(PortalClient client, params (string Name, string Value)[] fields)
    {
        await SendAsync(client, fields);
        return await StoredAsync(await client.FollowAsync());
    }

    private Task<string> LastAuditAsync() =>
        portal.DbAsync(db => db.AuditEntries.OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync());

    private Task<Case> StoredAsync(PortalAnswer page) => portal.CaseAsync(int.Parse(page.Url["/cases/".Length..], CultureInfo.InvariantCulture));
}
