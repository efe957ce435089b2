using System.Net;
using System.Net.Mail;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using ComplaintsPortal.Web.Tests.Reminders;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Contributing;

/// <summary>Asking a service for a contribution, and what becomes of its answer in the office.</summary>
public sealed class AskTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly (string, string)[] Filled = [("Input.Name", "Pat Sample"), ("Input.Email", "pat.sample@anyshire.example")];

    [Fact]
    public async Task Ask_WithoutMail_ShowsTheLinkOnceAndItOpensThePage()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithPoint("The visit of 3 February was cancelled"));
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/contributions/ask");
        var point = form.Document.QuerySelector("[name='Input.Points']")!.GetAttribute("value")!;

        await client.SendFormAsync([.. Filled, ("Input.Asked", "When was it?"), ("Input.Points", point)]);

        var page = await client.FollowAsync();
        Assert.Equal("Asked. Send the link yourself", page.Banner);
        var address = new Uri(page.Document.QuerySelector("#link")!.TextContent.Trim()).PathAndQuery;
        var one = await portal.ContributionAsync(id);
        Assert.Equal($"When was it?\n\nPoint {point}: The visit of 3 February was cancelled", one.Asked);
        Assert.Equal(new ContributionLink(address.Split('/')[^1]).Digest, one.Link);
        using var pat = portal.Anonymous();
        Assert.Contains("Point 1: The visit of 3 February was cancelled", (await pat.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("cannot be shown again", (await client.OpenAsync(page.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_AsTheFormBegins_KnowsTheServiceAndTheUsualDay()
    {
        await portal.DbAsync(db =>
        {
            db.ListEntries.Add(new ListEntry(ListName.Service, "homes", "Children's homes"));
            return db.SaveChangesAsync();
        });
        var id = await portal.AddCaseAsync(its => its.Knowing(arrival => arrival with { Service = "homes" }).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var form = await client.OpenAsync($"/cases/{id}/stages/1/contributions/ask");

        Assert.Equal("Children's homes", form.Document.QuerySelector("#Input_Service option[selected]")!.TextContent);

        // Five working days before Monday 16 November is over, so it is tomorrow.
        Assert.Equal(("11", "11"), (Value(form, "Input_Due_Day"), Value(form, "Input_Due_Month")));
        Assert.Contains("what your service would do differently", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_Nothing_AsksForAllOfItAndKeepsWhatWasTyped()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/contributions/ask");

        var answer = await client.SendFormAsync(("Input.Name", "Pat"), ("Input.Email", "pat at work"), ("Input.Asked", ""), ("Input.Due.Day", "9"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(3, answer.Errors.Count);
        Assert.Equal("Enter today's date or one in the future", answer.Errors[^1]);
        Assert.Equal(("Pat", "pat at work"), (Value(answer, "Input_Name"), Value(answer, "Input_Email")));
    }

    [Fact]
    public async Task Ask_WhileSomebodyElseSavesTheCase_ShowsBothVersionsAndAsksNobody()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/contributions/ask");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(Filled);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Pat Sample", answer.Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.Contributions.AnyAsync(one => one.CaseId == id)));
    }

    [Fact]
    public async Task Ask_WithMail_SendsTheLinkAndShowsItToNobody()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var post = new Postbox();
        await using var posting = portal.WithMail(post);
        using var client = await posting.SignInAsync(portal);
        await client.OpenAsync($"/cases/{id}/stages/1/contributions/ask");

        await client.SendFormAsync(Filled);

        Assert.Equal("Pat Sample was asked by e-mail", (await client.FollowAsync()).Banner);
        var mail = Assert.Single(post.Sent);
        Assert.Equal(("pat.sample@anyshire.example", "Your answer is needed by Wednesday 11 November 2026"), (mail.To, mail.Subject));
        var address = mail.Body.Split("\r\n").Single(line => line.StartsWith("https://", StringComparison.Ordinal));
        Assert.StartsWith("https://complaints.anyshire.example/portal/contribution/", address, StringComparison.Ordinal);
        Assert.Equal(new ContributionLink(address.Split('/')[^1]).Digest, (await portal.ContributionAsync(id)).Link);
        Assert.DoesNotContain((await portal.CaseAsync(id)).Reference, mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_WhereTheMailCannotGo_ShowsTheLinkAndLogsNothingOfIt()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        await using var posting = portal.WithMail(new Postbox { Failure = new SmtpException("<pat.sample@anyshire.example> is full") });
        using var client = await posting.SignInAsync(portal);
        await client.OpenAsync($"/cases/{id}/stages/1/contributions/ask");

        await client.SendFormAsync(Filled);

        Assert.Contains("/contribution/", (await client.FollowAsync()).Document.QuerySelector("#link")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Log.All, line => $"{line.RenderMessage(null)}{line.Exception}".Contains("pat.sample", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answer_OfAService_StandsOnTheCaseAndBesideTheDraft()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();
        await pat.OpenAsync($"/contribution/{link.Secret}");
        await pat.AnswerAsync("The visit was on 4 November.", ("log.pdf", [.. "%PDF-1.7 log"u8]));
        using var client = await portal.SignInAsync(Role.Officer);

        var draft = await client.OpenAsync($"/cases/{id}/stages/1/draft");

        var beside = draft.Document.QuerySelector(".portal-writing__beside")!;
        Assert.Equal("The visit was on 4 November.", beside.QuerySelector("#contribution-1")!.TextContent);
        Assert.Equal("Input_Text", beside.QuerySelector("button[data-inserts='contribution-1']")!.GetAttribute("data-into"));
        Assert.Contains("From Pat Sample: log.pdf", beside.TextContent, StringComparison.Ordinal);
        Assert.Contains("Answered: Tuesday 10 November 2026", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contribution_OnItsDayAndAfter_IsToBeChasedByWhoeverHasTheCaseAndSeenByTheManager()
    {
        var (late, today, later) = (await AddAsync(9), await AddAsync(10), await AddAsync(11));
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        var work = await officer.OpenAsync("/");

        Assert.Contains("Chase Pat Sample for their contribution", Group(work, "Overdue"), StringComparison.Ordinal);
        Assert.Contains("Chase Pat Sample for their contribution", Group(work, "Due today"), StringComparison.Ordinal);
        Assert.Equal(2, work.Text.Split("Chase Pat Sample").Length - 1);
        Assert.Contains("Chase Pat Sample", (await manager.OpenAsync("/work?whose=everybody")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chase Pat Sample", (await manager.OpenAsync("/?view=own")).Text, StringComparison.Ordinal);
        foreach (var id in new[] { late, today, later })
        {
            await portal.ChangeAsync(id, (its, one, office) => its.Withdraw(one, office));
        }

        Assert.DoesNotContain("Chase Pat Sample", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskAnew_AndWithdraw_AreDoneFromTheCase()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/contributions/1/ask-anew");
        await client.SendFormAsync(("Input.Due.Day", "13"));
        Assert.Equal("Asked. Send the link yourself", (await client.FollowAsync()).Banner);
        Assert.NotEqual(link.Digest, (await portal.ContributionAsync(id)).Link);
        await client.OpenAsync($"/cases/{id}/stages/1/contributions/1/withdraw");

        await client.SendFormAsync();

        Assert.Equal("Withdrawn", (await client.FollowAsync()).Banner);
        Assert.Equal(["This contribution has been withdrawn"], (await client.OpenAsync($"/cases/{id}/stages/1/contributions/1/ask-anew")).Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/stages/1/contributions/2/withdraw")).Status);
    }

    private static string Group(PortalAnswer home, string heading) => home.Document.QuerySelectorAll("section")
        .Single(section => section.QuerySelector("h2")!.TextContent.StartsWith(heading, StringComparison.Ordinal)).TextContent;

    private static string? Value(PortalAnswer answer, string id) => answer.Document.QuerySelector($"#{id}")!.GetAttribute("value");

    private async Task<int> AddAsync(int day)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        await portal.AskAsync(id);
        await portal.DbAsync(db => db.Contributions.Where(one => one.CaseId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Due, new DateOnly(2026, 11, day))));
        return id;
    }
}
