using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages;

/// <summary>What managers see of cases that are not open to them, and how two of them let a third in.</summary>
public sealed class SealedTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Sealed_ByAManagerWhoIsKeptOut_SaysThatTheCaseExistsAndNothingElse()
    {
        var id = await SealedAsync("Wolfram affair");
        var martin = await portal.AddAccountAsync(Role.Manager, "Martin Outside");
        using var client = await portal.SignInAsync(martin);

        var page = await client.OpenAsync("/sealed");

        Assert.Contains("Not open to you", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tuesday 10 November 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wolfram", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain((await portal.CaseAsync(id)).Reference, page.Body, StringComparison.Ordinal);
        Assert.Contains("Sealed and barred cases:", (await client.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wolfram", (await client.OpenAsync($"/sealed/{id}")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LetIn_OneAsksAndAnotherAgrees_OpensTheCase()
    {
        var id = await SealedAsync("For a few");
        var (nina, omar) = (await portal.AddAccountAsync(Role.Manager, "Nina Asks"), await portal.AddAccountAsync(Role.Manager, "Omar Agrees"));
        using var hers = await portal.SignInAsync(nina);
        await hers.OpenAsync($"/sealed/{id}");
        Assert.Equal(["Choose a manager", "Enter why they should see it"], (await hers.SendFormAsync("#ask")).Errors);
        await hers.SendFormAsync("#ask", ("Input.Person", $"{nina.Id}"), ("Input.Reason", "Mabel is ill"));
        Assert.Equal("Asked. Another manager has to agree", (await hers.FollowAsync()).Banner);
        Assert.Null((await hers.OpenAsync($"/sealed/{id}")).Document.QuerySelector("#agree"));
        var offered = hers.Page.Document.QuerySelectorAll("#ask option").Select(one => one.GetAttribute("value")).ToList();
        Assert.Contains($"{omar.Id}", offered);
        Assert.DoesNotContain($"{(await portal.OfficeAsync()).Mabel.Id}", offered);
        using var his = await portal.SignInAsync(omar);
        await his.OpenAsync($"/sealed/{id}");

        await his.SendFormAsync("#agree");

        Assert.Equal("The case is open to one more manager", (await his.FollowAsync()).Banner);
        Assert.Equal($"/cases/{id}/open?next=%2Fcases%2F{id}", (await hers.OpenAsync($"/cases/{id}")).RedirectsTo);
        Assert.Equal(HttpStatusCode.NotFound, (await his.OpenAsync($"/cases/{id}")).Status);
    }

    [Fact]
    public async Task Close_TheLastManagerOfASealedCase_IsRefusedAndSaysWhy()
    {
        var (iris, ada) = (await portal.AddAccountAsync(Role.Manager, "Iris Only"), (await portal.OfficeAsync()).Ada);
        var id = await portal.AddCaseAsync(its => its.Accepted());
        await portal.ChangeMeanwhileAsync(id, @case => @case.Sealing.Seal([iris.AsOfficer(), ada], "Why", A.Office(iris.AsOfficer(), portal.Time.GetUtcNow())));
        using var client = await portal.SignInAsync(Role.Administrator);
        const string sentence = "Iris Only is the last who may see a sealed or barred case: a manager has to open it to another manager first";

        await client.OpenAsync($"/administration/accounts/{iris.Id}/close");
        var closed = await client.SendFormAsync();
        Assert.Equal((HttpStatusCode.Conflict, sentence), (closed.Status, Assert.Single(closed.Errors)));
        await client.OpenAsync($"/administration/accounts/{iris.Id}");
        var demoted = await client.SendFormAsync(("Input.Role", "Officer"));

        Assert.Equal((HttpStatusCode.Conflict, sentence), (demoted.Status, Assert.Single(demoted.Errors)));
        Assert.Equal(Role.Manager, await portal.DbAsync(db => db.Users.Where(account => account.Id == iris.Id).Select(account => account.Role).SingleAsync()));
    }

    [Fact]
    public async Task Close_TheLastManagerOfSeveralSealedCases_SpeaksOfAll()
    {
        var (iris, ada) = (await portal.AddAccountAsync(Role.Manager, "Iris Several"), (await portal.OfficeAsync()).Ada);
        foreach (var id in new[] { await portal.AddCaseAsync(its => its.Accepted()), await portal.AddCaseAsync(its => its.Accepted()) })
        {
            await portal.ChangeMeanwhileAsync(
                id, @case => @case.Sealing.Seal([iris.AsOfficer(), ada], "Why", A.Office(iris.AsOfficer(), portal.Time.GetUtcNow())));
        }

        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync($"/administration/accounts/{iris.Id}/close");

        Assert.Equal(
            ["Iris Several is the last who may see 2 sealed or barred cases: a manager has to open them to another manager first"],
            (await client.SendFormAsync()).Errors);
    }

    [Fact]
    public async Task Change_TheRoleOfSomebodyWithCases_ListsThemAndAsksWhetherTheyWereSeen()
    {
        var cleo = await portal.AddAccountAsync(Role.Officer, "Cleo Clerk");
        await portal.AddCaseAsync(its => its.LoggedBy(cleo.AsOfficer()).Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);
        Assert.Contains("What they still have to do Open1", (await client.OpenAsync($"/administration/accounts/{cleo.Id}")).Text, StringComparison.Ordinal);

        var answer = await client.SendFormAsync(("Input.Role", "Clerk"));
        Assert.Equal(["Tick that you have seen what they still have to do"], answer.Errors);
        await client.SendFormAsync(("Input.Role", "Clerk"), ("Input.Seen", "true"));

        Assert.Equal("Account changed", (await client.FollowAsync()).Banner);
    }

    private async Task<int> SealedAsync(string summary)
    {
        var id = await portal.AddCaseAsync(its => its.About(summary).Accepted());
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Sealing.Seal([office.Ada, office.Mabel], "About a colleague", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        return id;
    }
}
