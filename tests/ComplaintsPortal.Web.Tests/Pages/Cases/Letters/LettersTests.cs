using System.Net;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Letters;

public sealed class LettersTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Words = "Dear Rose\n\nWe have your letter. <b>It</b> is safe with us.\n\n# What next\n\n- We read it\n- We answer";

    [Fact]
    public async Task Add_AnAcknowledgement_SumsUpTheConcernsAndIsADraft()
    {
        var id = await portal.AddCaseAsync(its => its.About("Visits {officer} were cancelled").Accepted().WithIssue("communication"));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/add");

        await client.SendFormAsync(("Input.Kind", "acknowledgement-1"), ("Input.Variant", "YoungPerson"), ("Input.Recipient", "Rose Example"));

        var page = await client.FollowAsync();
        Assert.Equal("Draft saved. Read it, fill in what is missing, and send it", page.Banner);
        var letter = await OnlyLetterAsync(id);
        Assert.Equal((LetterKind.Acknowledgement, LetterVariant.YoungPerson, 1, true), (letter.Kind, letter.Variant, letter.Stage, letter.IsDraft));
        Assert.StartsWith("Dear Rose Example\n\nThank you for telling us", letter.Words, StringComparison.Ordinal);
        Assert.Contains("Visits {officer} were cancelled", letter.Words, StringComparison.Ordinal);
        Assert.Contains("\n- Communication\n", letter.Words, StringComparison.Ordinal);
        Assert.Contains("Monday 16 November 2026", letter.Words, StringComparison.Ordinal);
        Assert.Equal("Letter drafted: acknowledgement", (await portal.LastEntryAsync(id)).What);
        Assert.Contains("Ada Osei", letter.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Standing.Child, "YoungPerson")]
    [InlineData(Standing.CareLeaver, "YoungPerson")]
    [InlineData(Standing.Parent, "Plain")]
    public async Task Add_ByWhoComplains_OffersTheWordingForThem(Standing standing, string wording)
    {
        var id = await portal.AddCaseAsync(its => its.Assessed(answers => answers with { Standing = standing }));
        using var client = await portal.SignInAsync(Role.Officer);

        var form = await client.OpenAsync($"/cases/{id}/letters/add");

        Assert.Equal(wording, form.Document.QuerySelector("input[name='Input.Variant'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Add_ToSomebodyOfTheCase_NamesThemAndWhatTheyNeed()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/people/children/add");
        await client.SendFormAsync(("Input.Name", "Rose Example"));
        await client.OpenAsync($"/cases/{id}/people/advocate");
        await client.SendFormAsync(("Input.Answer", "Accepted"), ("Input.Name", "Amina Advocate"));
        await client.OpenAsync($"/cases/{id}/people/adjustments/add");
        await client.SendFormAsync(("Input.Need", "Letters in large print"));

        var form = await client.OpenAsync($"/cases/{id}/letters/add");

        Assert.Contains("The case names Amina Advocate (advocate), Rose Example (child)", form.Text, StringComparison.Ordinal);
        Assert.Contains("Letters in large print", form.Text, StringComparison.Ordinal);
        Assert.Contains("The case names Amina Advocate (advocate)", (await client.SendFormAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_Nothing_AsksForEach()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/add");

        var answer = await client.SendFormAsync(("Input.Kind", "panel-notice-1"), ("Input.Recipient", " "), ("Input.Address", "1 High Street"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose which letter to write", "Enter to whom it goes"], answer.Errors);
        Assert.Contains("1 High Street", answer.Document.QuerySelector("#Input_Address")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.DbAsync(db => db.Letters.CountAsync(letter => letter.CaseId == id)));
    }

    [Fact]
    public async Task Add_PressedTwice_WritesOneLetter()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/letters/add");
        (string, string)[] fields =
        [
            ("Input.Kind", "acknowledgement-1"), ("Input.Recipient", "Rose"),
            ("Input.Version", form.Document.QuerySelector("[name='Input.Version']")!.GetAttribute("value")!),
        ];
        await client.SendFormAsync(fields);
        await client.OpenAsync($"/cases/{id}/letters/add");

        var again = await client.SendFormAsync(fields);

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(1, await portal.DbAsync(db => db.Letters.CountAsync(letter => letter.CaseId == id)));
    }

    [Fact]
    public async Task Send_ADraft_IsKeptExactlyAsItWas()
    {
        var (id, letter) = await DraftAsync(its => its.Accepted(), LetterKind.Acknowledgement, Words);
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/letters/{letter}/send");
        Assert.Contains("The day on which it is sent is recorded as that of the acknowledgement.", form.Text, StringComparison.Ordinal);

        await client.SendFormAsync(("Input.Route", "Post"));

        var page = await client.FollowAsync();
        Assert.Equal("Letter sent. It is kept as it is", page.Banner);
        Assert.Equal(new DateOnly(2026, 11, 10), (await portal.CaseAsync(id)).Stages[0].Acknowledged);
        Assert.Contains("Tuesday 10 November 2026, by post, by Ada Osei", page.Text, StringComparison.Ordinal);
        Assert.Equal("Stage 1 acknowledged on 10 November 2026", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(Words, (await OnlyLetterAsync(id)).Words);
        foreach (var verb in new[] { "change", "send", "remove" })
        {
            Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/letters/{letter}/{verb}")).Status);
        }
    }

    [Fact]
    public async Task Send_WithoutAWayOrOnAWrongDay_SaysSo()
    {
        var (id, letter) = await DraftAsync(its => its.Accepted(), LetterKind.Acknowledgement, Words);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/{letter}/send");

        var answer = await client.SendFormAsync(("Input.On.Day", "1"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Enter a date on or after 2 November 2026, when the case arrived", "Choose how it is sent"], answer.Errors);
        Assert.True((await OnlyLetterAsync(id)).IsDraft);
    }

    [Fact]
    public async Task Send_AResponseInOtherWords_IsRefused()
    {
        var (id, letter) = await DraftAsync(its => its.Accepted().WithApprovedResponse(), LetterKind.StageOneResponse, "Dear Rose\n\nWe are sorry, sort of.");
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/letters/{letter}/send");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["The letter does not give the approved response word for word (approve the exact text)"], answer.Errors);
    }

    [Fact]
    public async Task Response_Approved_IsMergedWordForWordAndCanBeSent()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().WithApprovedResponse());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/add");
        await client.SendFormAsync(("Input.Kind", "stage-one-response-1"), ("Input.Recipient", "Rose"));

        var letter = await OnlyLetterAsync(id);
        var page = await client.OpenAsync($"/cases/{id}/letters/{letter.Id}/send");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(CaseBuilder.ResponseText, letter.Words, StringComparison.Ordinal);
        Assert.Contains("stage 2, independent investigation", letter.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_StaleVersion_ShowsBothAndSendsNothing()
    {
        var (id, letter) = await DraftAsync(its => its.Accepted(), LetterKind.Acknowledgement, Words);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/{letter}/send");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Route", "Email"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Nothing recorded As you entered it By e-mail", answer.Text, StringComparison.Ordinal);
        Assert.True((await OnlyLetterAsync(id)).IsDraft);
    }

    [Fact]
    public async Task Change_TheWords_SavesThemAndKeepsThemWhenWrong()
    {
        var (id, letter) = await DraftAsync(its => its.Accepted(), LetterKind.Acknowledgement, Words);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/{letter}/change");

        var wrong = await client.SendFormAsync(("Input.Words", " "), ("Input.Recipient", "Rose Other"));
        Assert.Equal(["Enter the words of the letter"], wrong.Errors);
        Assert.Equal("Rose Other", wrong.Document.QuerySelector("#Input_Recipient")!.GetAttribute("value"));
        await client.SendFormAsync(("Input.Words", "Dear Rose\r\n\r\nOther words, by {due date}."));

        var page = await client.FollowAsync();
        Assert.Contains("It cannot be sent yet. Fill in {due date} before the letter is sent.", page.Text, StringComparison.Ordinal);
        Assert.Equal(("Rose Other", "Dear Rose\n\nOther words, by {due date}."), ((await OnlyLetterAsync(id)).Recipient, (await OnlyLetterAsync(id)).Words));
    }

    [Fact]
    public async Task Remove_ADraft_LeavesItsTraceInTheHistory()
    {
        var (id, letter) = await DraftAsync(its => its.Accepted(), LetterKind.Acknowledgement, Words);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/{letter}/remove");

        await client.SendFormAsync();

        Assert.Equal("Draft thrown away", (await client.FollowAsync()).Banner);
        Assert.Equal("Draft letter removed: acknowledgement", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/letters/{letter}")).Status);
    }

    [Fact]
    public async Task Html_OfALetter_IsADocumentOfItsOwnThatRunsNothing()
    {
        var (id, letter) = await DraftAsync(its => its.Accepted(), LetterKind.Acknowledgement, Words);
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/letters/{letter}/html");

        Assert.Equal(["We read it", "We answer"], answer.Document.QuerySelectorAll("main li").Select(item => item.TextContent));
        Assert.Null(answer.Document.QuerySelector("b, script, a"));
        Assert.Contains("<b>It</b> is safe", answer.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Draft, not sent", answer.Document.QuerySelector(".draft")?.TextContent);
        var policy = answer.Response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.EndsWith("sandbox", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_OfAnotherCase_IsNotFound()
    {
        var (_, letter) = await DraftAsync(its => its.Accepted(), LetterKind.Acknowledgement, Words);
        var other = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        foreach (var page in new[] { "", "/change", "/send", "/remove", "/html", "/pdf" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{other}/letters/{letter}{page}")).Status);
        }
    }

    private async Task<(int Case, int Letter)> DraftAsync(Func<CaseBuilder, CaseBuilder> make, LetterKind kind, string words)
    {
        var id = await portal.AddCaseAsync(make);
        var office = await portal.OfficeAsync();
        var letter =
            new Letter(id, new LetterFacts(kind, LetterVariant.Plain, 1, new LetterWording("Rose Example", null, words), office.Ada.Id,
                portal.Time.GetUtcNow()));
        await portal.DbAsync(async db =>
        {
            _ = await db.Cases.SingleAsync(@case => @case.Id == id);
            db.Letters.Add(letter);
            await db.SaveChangesAsync();
        });
        return (id, letter.Id);
    }

    private Task<Letter> OnlyLetterAsync(int id) => portal.DbAsync(db => db.Letters.AsNoTracking().SingleAsync(letter => letter.CaseId == id));
}
