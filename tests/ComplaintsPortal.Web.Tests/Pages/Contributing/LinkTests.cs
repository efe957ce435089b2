using System.Net;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Contributing;

/// <summary>The page of a contribution, which is opened by its link and by nobody's account.</summary>
public sealed class LinkTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7 log"u8];

    private string[] Files =>
        Directory.Exists(Path.Combine(portal.Folder, "attachments")) ? Directory.GetFiles(Path.Combine(portal.Folder, "attachments")) : [];

    [Fact]
    public async Task Page_OfALink_ShowsWhatIsAskedAndNothingElseOfTheCase()
    {
        var id = await portal.AddCaseAsync(its => its.About("Robin and the cancelled visits").Accepted().WithPoint("The visit was cancelled"));
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();

        var page = await pat.OpenAsync($"/contribution/{link.Secret}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(AskingPortal.Asked, page.Text, StringComparison.Ordinal);
        Assert.Contains("Ada Osei of", page.Text, StringComparison.Ordinal);
        Assert.Contains("by Thursday 12 November 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("cancelled", page.Body, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("script, nav, a[href*='/cases']"));
        Assert.Equal(("no-referrer", "noindex, nofollow", true),
            (Header(page, "Referrer-Policy"), Header(page, "X-Robots-Tag"), page.Response.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task Answer_WithFiles_LandsOnTheCaseAndIsReceivedOnce()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();
        await pat.OpenAsync($"/contribution/{link.Secret}");

        var sent = await pat.AnswerAsync("On 4 November, as the log says.", ("log.pdf", Pdf), ("notes.txt", [.. "Notes"u8]));

        Assert.Equal($"/contribution/{link.Secret}/received", sent.RedirectsTo);
        Assert.Equal("Your answer has been received", (await pat.OpenAsync(sent.RedirectsTo!)).Heading);
        var one = await portal.ContributionAsync(id);
        Assert.Equal(("On 4 November, as the log says.", 1, 2), (one.Answer!, one.FirstDocument!.Value, one.LastDocument!.Value));
        Assert.Equal(["From Pat Sample: log.pdf", "From Pat Sample: notes.txt"],
            await portal.DbAsync(db =>
                db.CaseDocuments.Where(document => document.CaseId == id).OrderBy(one => one.Number).Select(one => one.Title).ToListAsync()));
        Assert.Equal((null, "Pat Sample"), await portal.DbAsync(db => db.AuditEntries
            .Where(entry => entry.CaseId == id && entry.What == "Contribution 1 received")
            .Select(entry => ValueTuple.Create(entry.By, entry.ByName)).SingleAsync()));
    }

    [Fact]
    public async Task Answer_SentTwice_ActsOnceAndAnotherIsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();
        await pat.OpenAsync($"/contribution/{link.Secret}");
        await pat.AnswerAsync("The same", ("log.pdf", Pdf));

        var again = await pat.AnswerAsync("The same", ("log.pdf", Pdf));
        var other = await pat.AnswerAsync("Something else");

        Assert.Equal($"/contribution/{link.Secret}/received", again.RedirectsTo);
        Assert.Equal(HttpStatusCode.Gone, other.Status);
        Assert.Equal("The same", (await portal.ContributionAsync(id)).Answer);
        Assert.Equal(1, await portal.DbAsync(db => db.CaseDocuments.CountAsync(document => document.CaseId == id)));
    }

    [Fact]
    public async Task Answer_WhileSomebodyWorksOnTheCase_IsKept()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();
        await pat.OpenAsync($"/contribution/{link.Secret}");
        await portal.ChangeMeanwhileAsync(id);

        Assert.True((await pat.AnswerAsync("On 4 November")).IsRedirect);
        Assert.Equal("On 4 November", (await portal.ContributionAsync(id)).Answer);
    }

    [Fact]
    public async Task Answer_ThatMayNotBe_SaysWhyBesideTheFieldAndKeepsWhatWasTyped()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();
        await pat.OpenAsync($"/contribution/{link.Secret}");
        var before = Files;

        var nothing = await pat.AnswerAsync(" ");
        var page = await pat.AnswerAsync("Kept words", ("page.html", [.. "<p>"u8]));
        var disguised = await pat.AnswerAsync("Kept words", ("log.pdf", Pdf), ("page.pdf", [.. "<script>"u8]));

        Assert.Equal((HttpStatusCode.BadRequest, "Enter your answer"), (nothing.Status, Assert.Single(nothing.Errors)));
        Assert.StartsWith("Choose files of these kinds", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("Choose another file than page.pdf: what is in it is not what its name says", Assert.Single(disguised.Errors));
        Assert.Equal("Kept words", disguised.Document.QuerySelector("#Input_Words")!.TextContent.Trim());
        Assert.Equal(before.Order(), Files.Order());
        Assert.True((await portal.ContributionAsync(id)).IsOpen);
    }

    [Fact]
    public async Task Link_ThatHoldsNoMore_IsRefusedInASentenceAndRecorded()
    {
        await AssertGoneAsync("This request has been withdrawn. You need do nothing.", (its, one, office) => its.Withdraw(one, office));
        await AssertGoneAsync("Your answer has been received, and this link cannot be used again.",
            (its, one, office) => its.Give(one, new("Yes", []), office.Now, office.Calendar));
    }

    [Fact]
    public async Task Link_AfterItsLastDay_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        await portal.DbAsync(db => db.Contributions.Where(one => one.CaseId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Due, new DateOnly(2026, 10, 12))));

        await AssertGoneAsync(id, link, "This link expired on 9 November 2026. Ask whoever sent it to you for another.");
    }

    [Fact]
    public async Task Link_PassedOnAfterTheCaseWasSealed_IsRefusedForReadingAndForAnswering()
    {
        var office = await portal.OfficeAsync();
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();
        await pat.OpenAsync($"/contribution/{link.Secret}");
        await portal.ChangeMeanwhileAsync(id, @case =>
            @case.Sealing.Seal([office.Ada, office.Mabel], "About a colleague", A.Office(office.Mabel, portal.Time.GetUtcNow())));

        var answer = await pat.AnswerAsync("Late", ("log.pdf", Pdf));

        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.DoesNotContain("seal", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.True((await portal.ContributionAsync(id)).IsOpen);
        await AssertGoneAsync(id, link, "This link cannot be used at present. Speak to whoever sent it to you.");
    }

    [Fact]
    public async Task Link_GuessedReplacedOrOfAVoidedCase_IsUnknownInTheSameWords()
    {
        var (id, voided) = (await portal.AddCaseAsync(its => its.Accepted()), await portal.AddCaseAsync(its => its.Accepted()));
        var (replaced, ofVoided) = (await portal.AskAsync(id), await portal.AskAsync(voided));
        await portal.ChangeAsync(id, (its, one, office) => its.AskAnew(one, one.Due, ContributionLink.New(), office));
        var mabel = (await portal.OfficeAsync()).Mabel;
        await portal.ChangeMeanwhileAsync(voided, @case => @case.Keeping.Voiding.Void("A test", null, A.Office(mabel, portal.Time.GetUtcNow())));
        using var anybody = portal.Anonymous();
        var before = await UnknownAsync();

        var bodies = new List<string>();
        foreach (var secret in new[] { new string('0', 64), "a", replaced.Secret, ofVoided.Secret })
        {
            var answer = await anybody.OpenAsync($"/contribution/{secret}");
            Assert.Equal((HttpStatusCode.NotFound, "This link cannot be used"), (answer.Status, answer.Heading));
            Assert.Contains("This link is not known, or another has taken its place", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(secret.Length > 1 ? secret : "\0", answer.Body, StringComparison.Ordinal);
            bodies.Add(answer.Text);
        }

        Assert.Single(bodies.Distinct());
        Assert.Equal(before + 4, await UnknownAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.SendAsync($"/contribution/{new string('0', 64)}", [])).Status);
    }

    [Fact]
    public async Task Link_HoweverItIsUsed_StandsInNoLogAndInNoTable()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var pat = portal.Anonymous();
        await pat.OpenAsync($"/contribution/{link.Secret}");
        await pat.AnswerAsync("On 4 November");
        await pat.OpenAsync($"/contribution/{link.Secret}");
        await pat.OpenAsync($"/contribution/{link.Secret}x");

        Assert.Contains(portal.Log.All, line => line.RenderMessage(null).StartsWith("POST /contribution/{token} answered 302", StringComparison.Ordinal));
        Assert.DoesNotContain(portal.Log.All, line => $"{line.RenderMessage(null)}{string.Join(' ', line.Properties.Values)}{line.Exception}"
            .Contains(link.Secret, StringComparison.OrdinalIgnoreCase));
        Assert.False(await portal.DbAsync(db => db.AuditEntries.AnyAsync(entry => entry.What.Contains(link.Secret) || entry.Why!.Contains(link.Secret))));
        Assert.Equal(link.Digest, (await portal.ContributionAsync(id)).Link);
    }

    [Fact]
    public async Task Link_OpenedBySomebodySignedIn_ShowsThemNoMoreAndOpensNothingElse()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        using var clerk = await portal.SignInAsync(Role.Clerk);
        using var pat = portal.Anonymous();

        Assert.Empty((await clerk.OpenAsync($"/contribution/{link.Secret}")).Document.QuerySelectorAll("nav, .portal-header__person"));
        Assert.StartsWith("/account/sign-in", (await pat.OpenAsync($"/cases/{id}?token={link.Secret}")).RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await pat.SendAsync($"/contribution/{link.Secret}", [new("Input.Words", "No token")])).Status);
    }

    private async Task AssertGoneAsync(string sentence, Action<StageContributions, Contribution, Domain.Office> change)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var link = await portal.AskAsync(id);
        await portal.ChangeAsync(id, change);
        await AssertGoneAsync(id, link, sentence);
    }

    private async Task AssertGoneAsync(int id, ContributionLink link, string sentence)
    {
        using var pat = portal.Anonymous();

        var answer = await pat.OpenAsync($"/contribution/{link.Secret}");

        Assert.Equal((HttpStatusCode.Gone, "This link cannot be used"), (answer.Status, answer.Heading));
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(AskingPortal.Asked, answer.Body, StringComparison.Ordinal);
        Assert.Equal(("Pat Sample", "Refused: the link of contribution 1"), ((await portal.LastEntryAsync(id)).ByName, (await portal.LastEntryAsync(id)).What));
    }

    private Task<int> UnknownAsync() =>
        portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.What == "Refused: a link to a contribution that is not known"));

    private static string Header(PortalAnswer answer, string name) => answer.Response.Headers.GetValues(name).Single();
}
