using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class ChangeTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Change_WhatIsCountedOfAYearThatIsOver_ShowsWhatMovesBeforeItIsSaved()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 3, 3)).Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/change");

        var moves = await client.SendFormAsync(("Input.About.Channel", "letter"));
        Assert.Contains("Received, Channel: Letter", moves.Text, StringComparison.Ordinal);
        Assert.Contains("2025-26", moves.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Channel);
        var other = await client.SendFormAsync(("Input.About.Channel", "phone"));
        Assert.Null((await portal.CaseAsync(id)).Channel);
        Assert.Contains("Received, Channel:", other.Text, StringComparison.Ordinal);
        await client.SendFormAsync();

        Assert.Equal("Particulars saved", (await client.FollowAsync()).Banner);
        Assert.Equal("phone", (await portal.CaseAsync(id)).Channel);
    }

    [Fact]
    public async Task Change_WhatWasNotKnown_IsCompletedAndTheHistorySaysWhichButNotWhat()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        await client.SendFormAsync(("Input.About.ChildName", "Sam Invented"), ("Input.About.Channel", "letter"), ("Input.About.Name", "Casey Invented"),
            ("Input.About.Telephone", "01632 960 004"));

        var page = await client.FollowAsync();
        Assert.Equal("Particulars saved", page.Banner);
        Assert.Contains("Casey Invented 01632 960 004", page.Text, StringComparison.Ordinal);
        var stored = await portal.CaseAsync(id);
        Assert.Equal(("Sam Invented", "letter"), (stored.Particulars!.ChildName!, stored.Channel!));
        Assert.Equal("Particulars changed: channel, complainant, name of the child, contact details", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Change_OnlyAContactDetail_RaisesTheVersion()
    {
        var id = await NamedAsync();
        var before = (await portal.CaseAsync(id)).Version;
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        await client.SendFormAsync(("Input.About.Email", "jo@mail.example"));

        Assert.Equal(before + 1, (await portal.CaseAsync(id)).Version);
        Assert.Equal("Particulars changed: contact details", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Change_TelephoneNumberTakenOut_IsForgotten()
    {
        var id = await NamedAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        await client.SendFormAsync(("Input.About.Telephone", ""));

        Assert.True(client.Page.IsRedirect);
        var person = (await portal.CaseAsync(id)).Complainant;
        Assert.Null((await portal.DbAsync(db => db.ContactDetails.SingleAsync(details => details.Person == person))).Telephone);
    }

    [Fact]
    public async Task Change_PersonTakenOut_AsksForTheName()
    {
        var id = await NamedAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        var answer = await client.SendFormAsync(("Input.About.Name", ""), ("Input.About.Telephone", ""));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Enter the name of the person who complains", answer.ErrorBeside("Input.About.Name"));
    }

    [Fact]
    public async Task Change_Nothing_RecordsNothing()
    {
        var id = await NamedAsync();
        var before = (await portal.CaseAsync(id)).Version;
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        await client.SendFormAsync();

        Assert.True(client.Page.IsRedirect);
        Assert.Equal(before, (await portal.CaseAsync(id)).Version);
        Assert.Equal("Case logged", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Change_ToThePersonOfAnEarlierCase_IsTheSamePerson()
    {
        var earlier = await portal.CaseAsync(await NamedAsync());
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        await client.SendFormAsync(("Input.About.EarlierReference", earlier.Reference));
        await client.SendFormAsync(("Input.About.SamePerson", "Yes"));

        Assert.True(client.Page.IsRedirect);
        Assert.Equal(earlier.Complainant, (await portal.CaseAsync(id)).Complainant);
    }

    [Fact]
    public async Task Change_ToNoSummary_SaysWhatToEnterAndKeepsTheRest()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");

        var answer = await client.SendFormAsync(("Input.About.Summary", ""), ("Input.About.ChildName", "Kept as typed"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Enter what it is about, in one line", answer.ErrorBeside("Input.About.Summary"));
        Assert.Equal("Kept as typed", answer.Document.QuerySelector("#Input_About_ChildName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Change_StaleVersion_ShowsWhatDiffersAndCanBeSentAgain()
    {
        var id = await NamedAsync();
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/change");
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Keeping.Complete(@case.Keeping.Answers with { ChildName = "Theirs" }, false, A.Office(office.Mabel, portal.Time.GetUtcNow())));

        var answer = await client.SendFormAsync(("Input.About.ChildName", "Mine"), ("Input.About.Telephone", "01632 960 006"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Particulars changed: name of the child, by Mabel Firth", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Name of the child or young person As it is now Theirs As you entered it Mine", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Telephone number As it is now 01632 960 005 As you entered it 01632 960 006", answer.Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.ContactDetails.AnyAsync(details => details.Telephone == "01632 960 006")));

        await client.SendFormAsync();

        Assert.Equal("Mine", (await portal.CaseAsync(id)).Particulars!.ChildName);
    }

    private async Task<int> NamedAsync()
    {
        var person = Guid.CreateVersion7().ToString("N");
        await portal.DbAsync(async db =>
        {
            db.ContactDetails.Add(new ContactDetails(person, "Jo Fictional", null, "01632 960 005", null));
            await db.SaveChangesAsync();
        });
        return await portal.AddCaseAsync(its => its.Knowing(facts => facts with { Complainant = person }));
    }
}
