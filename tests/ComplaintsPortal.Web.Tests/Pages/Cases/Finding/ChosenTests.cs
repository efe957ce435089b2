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
    public async Task AddTask_ToTheCasesThatWereShown_SetsItInEachAndSaysSo()
    {
        var office = await portal.OfficeAsync();
        var first = await portal.AddCaseAsync(its => its.WithReference("T1").Accepted());
        var second = await portal.AddCaseAsync(its => its.WithReference("T2"));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/add-task?chosen={first}&chosen={second}&back=state%3Dopen");
        Assert.Equal(["T1", "T2"], page.Document.QuerySelectorAll("[aria-labelledby=chosen] strong").Select(one => one.TextContent));
        Assert.Equal(["Enter what is to be done", "Enter the date"], (await client.SendFormAsync()).Errors);
        var sent = await client.SendFormAsync(
            ("Input.What", "Ask for the files"), ("Input.Due.Day", "12"), ("Input.Due.Month", "11"), ("Input.Due.Year", "2026"));

        Assert.Equal("/cases?state=open", sent.RedirectsTo);
        Assert.Equal("Task added to 2 cases", (await client.FollowAsync()).Banner);
        Assert.Equal([first, second], await portal.DbAsync(db => db.CaseTasks.Where(task => task.What == "Ask for the files" && task.SetBy == office.Ada.Id)
            .OrderBy(task => task.CaseId).Select(task => task.CaseId).ToListAsync()));
        Assert.Equal("Task 1 set for 12 November 2026", (await portal.LastEntryAsync(second)).What);
    }

    [Fact]
    public async Task AddTask_ForSomebodyWhoMayNotSeeACase_NamesItAndStoresNothing()
    {
        var eve = await portal.AddAccountAsync(Role.Officer, "Eve Elsewhere");
        var office = await portal.OfficeAsync();
        var first = await portal.AddCaseAsync(its => its.WithReference("U1"));
        var barred = await portal.AddCaseAsync(its => its.WithReference("U2"));
        await portal.ChangeMeanwhileAsync(barred, @case => @case.Sealing.Bar(eve.AsOfficer(), "About her", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/add-task?chosen={first}&chosen={barred}");

        var answer = await client.SendFormAsync(("Input.What", "Look at it"), ("Input.Due.Day", "12"), ("Input.Due.Month", "11"), ("Input.Due.Year", "2026"),
            ("Input.Owner", $"{eve.Id}"));

        Assert.Equal(["Eve Elsewhere cannot have a task of U2. Choose somebody else, or leave these out"], answer.Errors);
        Assert.Equal(0, await portal.DbAsync(db => db.CaseTasks.CountAsync(task => task.What == "Look at it")));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.OpenAsync("/cases/add-task")).Status);
    }

    [Fact]
    public async Task AddTask_WhenACaseChangedSinceItWasShown_StoresNothingAndShowsThemAgain()
    {
        var id = await portal.AddCaseAsync(its => its.WithReference("V1"));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/add-task?chosen={id}");
        await portal.ChangeMeanwhileAsync(id);
        (string, string)[] fields = [("Input.What", "Once only"), ("Input.Due.Day", "12"), ("Input.Due.Month", "11"), ("Input.Due.Year", "2026")];

        Assert.Equal(HttpStatusCode.Conflict, (await client.SendFormAsync(fields)).Status);
        Assert.Equal(0, await portal.DbAsync(db => db.CaseTasks.CountAsync(task => task.What == "Once only")));
        await client.SendFormAsync();
        Assert.Equal(1, await portal.DbAsync(db => db.CaseTasks.CountAsync(task => task.What == "Once only")));
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
