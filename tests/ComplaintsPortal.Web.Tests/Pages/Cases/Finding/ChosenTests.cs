using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Finding;

/// <summary>What is done to the cases that were chosen in the list.</summary>
public sealed class ChosenTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Assign_AfterThePreview_GivesThoseThatMayBeGivenAndSaysWhyNotTheOthers()
    {
        var carl = await portal.AddAccountAsync(Role.Officer, "Carl Coming");
        var office = await portal.OfficeAsync();
        var first = await portal.AddCaseAsync(its => its.WithReference("A1").Accepted());
        var second = await portal.AddCaseAsync(its => its.WithReference("A2"));
        var barred = await portal.AddCaseAsync(its => its.WithReference("A3").Accepted());
        await portal.ChangeMeanwhileAsync(barred, @case => @case.Sealing.Bar(carl.AsOfficer(), "About him", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        using var client = await portal.SignInAsync(Role.Officer);

        var preview = await client.OpenAsync($"/cases/assign?chosen={first}&chosen={second}&chosen={barred}&back=state%3Dopen&to={carl.Id}");
        Assert.Equal(["A1", "A2"], preview.Document.QuerySelectorAll("[aria-labelledby=moving] strong").Select(one => one.TextContent));
        Assert.Equal(["A3"], preview.Document.QuerySelectorAll("[aria-labelledby=staying] strong").Select(one => one.TextContent));
        var sent = await client.SendFormAsync();

        Assert.Equal("/cases?state=open", sent.RedirectsTo);
        Assert.Equal("2 cases given to Carl Coming", (await client.FollowAsync()).Banner);
        Assert.Equal((carl.Id, carl.Id), ((await portal.CaseAsync(first)).Owner, (await portal.CaseAsync(second)).Owner));
        Assert.Equal(office.Ada.Id, (await portal.CaseAsync(barred)).Owner);
        Assert.Equal("Case given to Carl Coming", (await portal.LastEntryAsync(second)).What);
    }

    [Fact]
    public async Task Assign_WhenACaseChangedSinceItWasShown_StoresNothingAndShowsThemAgain()
    {
        var dora = await portal.AddAccountAsync(Role.Officer, "Dora Due");
        var office = await portal.OfficeAsync();
        var first = await portal.AddCaseAsync(its => its.WithReference("B1"));
        var second = await portal.AddCaseAsync(its => its.WithReference("B2"));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/assign?chosen={first}&chosen={second}&to={dora.Id}");
        await portal.ChangeMeanwhileAsync(second);

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Some of the cases were changed since you were shown them, and none was given. Look at them again"], answer.Errors);
        Assert.Equal((office.Ada.Id, office.Mabel.Id), ((await portal.CaseAsync(first)).Owner, (await portal.CaseAsync(second)).Owner));
        await client.SendFormAsync();
        Assert.Equal(dora.Id, (await portal.CaseAsync(second)).Owner);
    }

    [Theory]
    [InlineData("", "Choose at least one case in the list")]
    [InlineData("?chosen=1&to=00000000-0000-0000-0000-000000000001", "Choose who should have the cases")]
    public async Task Assign_OfNothingOrToNobody_SaysWhatToChoose(string query, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/assign{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
    }

    [Fact]
    public async Task Register_OfChosenCases_IsAPageToPrintWithTheColumnsOfTheList()
    {
        var id = await portal.AddCaseAsync(its => its.WithReference("C1").About("Visits were cancelled").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/register?chosen={id}&show=received&show=owner");

        Assert.Equal(["Case", "Received", "Owner"], page.Document.QuerySelectorAll("thead th").Select(heading => heading.TextContent));
        Assert.Contains("C1", page.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("script, nav, form"));
        var entry = await portal.DbAsync(db => db.AuditEntries.AsNoTracking().OrderByDescending(one => one.Sequence).FirstAsync());
        Assert.Equal("Register of 1 case made to print", entry.What);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.OpenAsync("/cases/register")).Status);
    }
}
