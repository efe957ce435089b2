using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class AssignTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_Anybody_OffersThoseWhoWorkOnCasesAndHaveNotLeft()
    {
        // An office of its own: the list names everybody in it.
        await using var office = new PortalHost();
        await office.InitializeAsync();
        var id = await office.AddCaseAsync(its => its);
        await office.AccountAsync(Role.Clerk);
        var left = await office.AddAccountAsync(Role.Officer, "Lena Left");
        await office.DbAsync(
            db => db.Users.Where(account => account.Id == left.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Closed, true)));
        using var client = await office.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/assign");

        Assert.Equal(["Choose a person", "Ada Osei", "Mabel Firth"],
            answer.Document.QuerySelectorAll("#Input_Owner option").Select(option => option.TextContent));
    }

    [Fact]
    public async Task Assign_ToSomebody_TheCaseIsTheirs()
    {
        var id = await portal.AddCaseAsync(its => its);
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/assign");

        await client.SendFormAsync(("Input.Owner", office.Mabel.Id.ToString()));

        var page = await client.FollowAsync();
        Assert.Equal("The case now belongs to Mabel Firth", page.Banner);
        Assert.Contains("Mabel Firth's move", page.Text, StringComparison.Ordinal);
        Assert.Equal(office.Mabel.Id, (await portal.CaseAsync(id)).Owner);
        Assert.Equal("Case given to Mabel Firth", (await portal.LastEntryAsync(id)).What);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a person")]
    [InlineData("0199a3c0-0000-7000-8000-000000000000")]
    public async Task Assign_ToNobody_SaysWhatToChoose(string owner)
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/assign");

        var answer = await client.SendFormAsync(("Input.Owner", owner));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.ErrorBeside("Input.Owner"));
    }

    [Fact]
    public async Task Assign_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its);
        var ben = await portal.AddAccountAsync(Role.Officer, "Ben Tallow");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/assign");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Owner", ben.Id.ToString()));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Mabel Firth As you entered it Ben Tallow", answer.Text, StringComparison.Ordinal);

        await client.SendFormAsync();

        Assert.Equal(ben.Id, (await portal.CaseAsync(id)).Owner);
    }
}
