using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class BarTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Bar_AColleague_KeepsTheCaseFromThem()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var ben = await portal.AddAccountAsync(Role.Manager, "Ben Tallow");
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/bar");

        await client.SendFormAsync(("Input.Person", $"{ben.Id}"), ("Input.Reason", "The complaint is about him"));

        var page = await client.FollowAsync();
        Assert.Equal("Ben Tallow is barred from the case", page.Banner);
        Assert.Contains("Barred Ben Tallow, since Tuesday 10 November 2026: The complaint is about him", page.Text, StringComparison.Ordinal);
        Assert.Equal("Ben Tallow barred from the case", (await portal.LastEntryAsync(id)).What);
        Assert.DoesNotContain("Ben Tallow", (await client.OpenAsync($"/cases/{id}/assign")).Document.QuerySelector("#Input_Owner")!.TextContent,
            StringComparison.Ordinal);
        using var his = await portal.SignInAsync(ben);
        Assert.Equal(HttpStatusCode.NotFound, (await his.OpenAsync($"/cases/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await his.OpenAsync($"/cases/{id}/lift-bar")).Status);
    }

    [Fact]
    public async Task Bar_OfAnybody_OffersThoseAloneWhoCanBeBarred()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var una = await portal.AddAccountAsync(Role.Officer, "Una Barred");
        using var client = await portal.SignInAsync(Role.Manager);
        using var officer = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/bar");
        await client.SendFormAsync(("Input.Person", $"{una.Id}"), ("Input.Reason", "About her"));

        var (bar, ask, seal) = (await client.OpenAsync($"/cases/{id}/bar"), await officer.OpenAsync($"/cases/{id}/ask-to-bar"),
            await client.OpenAsync($"/cases/{id}/seal"));

        var me = (await portal.AccountAsync(Role.Manager)).Id;
        Assert.All([una.Id, me], person => Assert.Null(bar.Document.QuerySelector($"#Input_Person option[value='{person}']")));
        Assert.NotNull(bar.Document.QuerySelector($"#Input_Person option[value='{(await portal.AccountAsync(Role.Officer)).Id}']"));
        Assert.Null(ask.Document.QuerySelector($"#Input_Person option[value='{una.Id}']"));
        Assert.NotNull(ask.Document.QuerySelector($"#Input_Person option[value='{me}']"));
        Assert.Null(seal.Document.QuerySelector($"main input[value='{una.Id}']"));
        Assert.Contains("Not sealed", (await client.OpenAsync("/sealed")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bar_NobodyForNoReason_SaysWhatIsMissing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/bar");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose who is barred", "Enter why they are barred"], answer.Errors);
    }

    [Fact]
    public async Task Bar_PressedTwice_IsDoneOnce()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var una = await portal.AddAccountAsync(Role.Officer, "Una Twice");
        using var client = await portal.SignInAsync(Role.Manager);
        var form = await client.OpenAsync($"/cases/{id}/bar");
        await client.SendFormAsync(("Input.Person", $"{una.Id}"), ("Input.Reason", "About her"));
        var token = form.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var again = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("Input.Version", "0"), new("Input.Person", $"{una.Id}"), new("Input.Reason", "About her")]);

        var answer = await client.Http.PostAsync($"/cases/{id}/bar", again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single((await portal.CaseAsync(id)).Access);
    }

    [Fact]
    public async Task LiftBar_ByAnotherManager_ShowsThemTheCaseAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var carl = await portal.AddAccountAsync(Role.Officer, "Carl Cleared");
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(id, @case => @case.Sealing.Bar(carl.AsOfficer(), "About him", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/lift-bar");

        await client.SendFormAsync(("Input.Reason", "A namesake"));

        Assert.Equal("Carl Cleared is not barred from the case", (await client.FollowAsync()).Banner);
        Assert.Empty((await portal.CaseAsync(id)).Access);
        using var his = await portal.SignInAsync(carl);
        Assert.Equal(HttpStatusCode.OK, (await his.OpenAsync($"/cases/{id}")).Status);
    }

    [Fact]
    public async Task Bar_ByAnOfficerOrOfOneself_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var mabel = await portal.AccountAsync(Role.Manager);
        using var officer = await portal.SignInAsync(Role.Officer);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync($"/cases/{id}/bar")).Status);
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/bar");

        var answer = await client.SendFormAsync(("Input.Person", $"{mabel.Id}"), ("Input.Reason", "About me"));

        Assert.Equal((HttpStatusCode.BadRequest, "You cannot bar yourself. Ask another manager to"), (answer.Status, Assert.Single(answer.Errors)));
        Assert.Empty((await portal.CaseAsync(id)).Access);
    }

    [Fact]
    public async Task AskToBar_ByAnOfficer_IsShownToManagersAndNotToThePerson()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var lee = await portal.AddAccountAsync(Role.Manager, "Lee Subject");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ask-to-bar");

        await client.SendFormAsync(("Input.Person", $"{lee.Id}"), ("Input.Reason", "The complaint is about them"));

        Assert.Equal("A manager has been asked", (await client.FollowAsync()).Banner);
        Assert.DoesNotContain("Lee Subject", client.Page.Text, StringComparison.Ordinal);
        using var manager = await portal.SignInAsync(Role.Manager);
        Assert.Contains("Bar asked for Lee Subject, by Ada Osei", (await manager.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains((await portal.CaseAsync(id)).Reference, (await manager.OpenAsync("/sealed")).Text, StringComparison.Ordinal);
        Assert.Contains("A manager was asked to bar Lee Subject", (await manager.OpenAsync($"/cases/{id}/bar")).Text, StringComparison.Ordinal);
        using var theirs = await portal.SignInAsync(lee);
        Assert.DoesNotContain("The complaint is about them", (await theirs.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await portal.CaseAsync(id)).Reference, (await theirs.OpenAsync("/sealed")).Text, StringComparison.Ordinal);
    }
}
