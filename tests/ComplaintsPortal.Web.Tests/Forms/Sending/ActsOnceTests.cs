using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Ladders;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Forms.Sending;

/// <summary>A form acts once, however often it is sent.</summary>
public sealed class ActsOnceTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Mark = "__form";

    [Fact]
    public async Task Log_TenTimesAtOnce_LogsOneCase()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");
        var before = await portal.DbAsync(db => db.Cases.CountAsync());

        var answers = await TenTimesAsync(client, ("Input.Procedure", "children-act"), ("Input.About.Summary", "Sent ten times at once"));

        Assert.Equal(before + 1, await portal.DbAsync(db => db.Cases.CountAsync()));
        Assert.Single(answers.Select(answer => answer.RedirectsTo).Distinct());
        Assert.StartsWith("/cases/", answers[0].RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LearningAction_TenTimesAtOnce_AddsOneAction()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/learning/add");

        var answers = await TenTimesAsync(
            client, ("Input.Description", "Train the front door"), ("Input.Owner", "The service manager"),
            ("Input.Due.Day", "30"), ("Input.Due.Month", "11"), ("Input.Due.Year", "2026"));

        Assert.All(answers, answer => Assert.Equal("/learning", answer.RedirectsTo));
        Assert.Equal(1, await portal.DbAsync(db => db.LearningActions.CountAsync(action => action.Description == "Train the front door")));
    }

    [Fact]
    public async Task Account_TenTimesAtOnce_AddsOneAccount()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/accounts/add");

        var answers = await TenTimesAsync(
            client, ("Input.Name", "Nell Twice"), ("Input.Email", "nell.twice@anyshire.example"), ("Input.Role", "Officer"));

        Assert.All(answers, answer => Assert.True(answer.IsRedirect, answer.Text));
        Assert.Equal(1, await portal.DbAsync(db => db.Users.CountAsync(account => account.Name == "Nell Twice")));
    }

    [Fact]
    public async Task Note_SentAgainWithTheBackButton_LeadsToWhatTheFirstMade()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        var (target, sent) = client.FilledIn("main form[method=post]", ("Input.Text", "She rang on Monday"));
        await client.SendAsync(target, sent);

        var again = await client.SendAsync(target, sent);

        Assert.Equal($"/cases/{id}/notes", again.RedirectsTo);
        Assert.Equal("Note 1 added", (await client.OpenAsync(again.RedirectsTo!)).Banner);
        Assert.Equal(1, await portal.DbAsync(db => db.CaseNotes.CountAsync(note => note.CaseId == id)));
    }

    [Fact]
    public async Task Note_SentAgainWithOtherWords_GivesThemBackAndActsOnlyWhenSentAnew()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        var (target, first) = client.FilledIn("main form[method=post]", ("Input.Text", "She rang on Monday"));
        await client.SendAsync(target, first);
        var other = first.Select(field => field.Key == "Input.Text" ? KeyValuePair.Create(field.Key, "She rang again") : field).ToList();

        var again = await client.SendAsync(target, other);

        var page = await client.OpenAsync(again.RedirectsTo!);
        Assert.Contains("This form was sent before, and acted once", page.Text, StringComparison.Ordinal);
        Assert.Equal("She rang again", page.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal(1, await portal.DbAsync(db => db.CaseNotes.CountAsync(note => note.CaseId == id)));
    }

    [Fact]
    public async Task Form_ThatWasWrong_MayBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/notes");
        var (target, empty) = client.FilledIn("main form[method=post]", ("Input.Text", ""));
        var full = empty.Select(field => field.Key == "Input.Text" ? KeyValuePair.Create(field.Key, "Now with words") : field).ToList();

        var wrong = await client.SendAsync(target, empty);
        var right = await client.SendAsync(target, full);

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal($"/cases/{id}/notes", right.RedirectsTo);
    }

    [Fact]
    public async Task Notes_OfTwoPeopleAtTheSameMoment_AreBothThereOrOneIsAskedAgain()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var ada = await portal.SignInAsync(Role.Officer);
        using var mabel = await portal.SignInAsync(Role.Manager);
        var answers = new List<PortalAnswer>();
        for (var round = 0; round < 5; round++)
        {
            await ada.OpenAsync($"/cases/{id}/notes");
            await mabel.OpenAsync($"/cases/{id}/notes");
            answers.AddRange(await Task.WhenAll(
                ada.SendFormAsync(("Input.Text", $"Ada's words {round}")), mabel.SendFormAsync(("Input.Text", $"Mabel's words {round}"))));
        }

        Assert.All(answers, answer => Assert.True(
            answer.IsRedirect || (answer.Status is HttpStatusCode.Conflict && answer.Document.QuerySelector("#Input_Text")!.TextContent.Contains("words")),
            $"{answer.Status}: {answer.Text}"));
        Assert.Equal(answers.Count(answer => answer.IsRedirect), await portal.DbAsync(db => db.CaseNotes.CountAsync(note => note.CaseId == id)));
    }

    [Fact]
    public async Task EveryFormOfEveryPage_OfWhoeverIsSignedIn_CarriesAMarkOfItsOwn()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var without = new List<string>();
        var seen = 0;
        foreach (var role in Enum.GetValues<Role>())
        {
            using var somebody = await portal.SignInAsync(role);
            foreach (var page in (await PortalPage.AllAsync(portal)).Where(page => page.TakesForms && !page.IsOpen))
            {
                var answer = await somebody.OpenAsync(page.Address(id));
                var forms = answer.Document.QuerySelectorAll("form[method=post]:not([role=search])");
                seen += forms.Length;
                if (forms.Select(form => form.QuerySelector($"input[name={Mark}]")?.GetAttribute("value")).Distinct().Count() != forms.Length)
                {
                    without.Add($"{role} {page.Pattern}");
                }
            }
        }

        Assert.True(seen > 200, $"Only {seen} forms were seen");
        Assert.Equal([], without);
    }

    private static async Task<PortalAnswer[]> TenTimesAsync(PortalClient client, params (string Name, string Value)[] fields)
    {
        var (target, sent) = client.FilledIn("main form[method=post]", fields);
        return await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.SendAsync(target, sent)));
    }
}
