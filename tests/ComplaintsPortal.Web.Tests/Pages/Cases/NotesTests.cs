using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class NotesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Add_ANoteAndItsCorrection_BothStand()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        await client.SendFormAsync(("Input.Text", "She rang on Monday"));
        await client.FollowAsync();

        await client.SendFormAsync(("Input.Text", "It was Tuesday"), ("Input.Corrects", "1"));

        var page = await client.FollowAsync();
        Assert.Equal("Note 2 added", page.Banner);
        Assert.Contains("Note 2, which corrects note 1 Today, 10:00am, by Ada Osei It was Tuesday", page.Text, StringComparison.Ordinal);
        Assert.Contains("Note 1 (corrected by note 2) Today, 10:00am, by Ada Osei She rang on Monday", page.Text, StringComparison.Ordinal);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Note 2 written, which corrects note 1", null), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Add_Nothing_AsksForTheNote()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");

        var answer = await client.SendFormAsync(("Input.Text", " "), ("Input.Corrects", "7"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Enter the note", "Choose a note that is there"], answer.Errors);
    }

    [Fact]
    public async Task Add_StaleVersion_KeepsTheWordsAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Text", "Too late"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Too late", answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.False(await portal.DbAsync(db => db.CaseNotes.AnyAsync(note => note.CaseId == id)));
        await client.SendFormAsync();
        Assert.True(await portal.DbAsync(db => db.CaseNotes.AnyAsync(note => note.CaseId == id)));
    }
}
