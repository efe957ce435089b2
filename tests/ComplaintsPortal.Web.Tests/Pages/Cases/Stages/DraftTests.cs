using System.Net;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class DraftTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Draft_Words_AreKeptToTheLetter()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");

        await client.SendFormAsync(("Input.Text", "We are sorry.\n\n<b>Two visits</b> were missed."));

        Assert.Equal($"/cases/{id}", client.Page.RedirectsTo);
        var page = await client.FollowAsync();
        Assert.Equal("Draft saved", page.Banner);
        Assert.Contains("&lt;b&gt;Two visits&lt;/b&gt; were missed.", page.Body, StringComparison.Ordinal);
        Assert.Equal("We are sorry.\n\n<b>Two visits</b> were missed.", (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.Text);
        Assert.Equal("Stage 1 response drafted", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Draft_Nothing_SaysWhatToEnter()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");

        var answer = await client.SendFormAsync(("Input.Text", "  "));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Enter the response", answer.ErrorBeside("Input.Text"));
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.CurrentResponse);
    }

    [Fact]
    public async Task Draft_TooLong_SaysHowLongAndKeepsIt()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");

        var answer = await client.SendFormAsync(("Input.Text", new string('w', Response.TextLength + 1)));

        Assert.Equal("Error: Response must be 60,000 characters or fewer", answer.ErrorBeside("Input.Text"));
        Assert.Equal(Response.TextLength + 1, answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim().Length);
    }

    [Fact]
    public async Task Draft_Returned_ShowsTheReasonAndTheWords()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(1).WithResponseDraftedBy(office.Ada).Submitted().ReturnedBy(office.Mabel));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/draft");

        Assert.Contains("A manager returned it: Say when the next visit is", answer.Text, StringComparison.Ordinal);
        Assert.Equal(CaseBuilder.ResponseText, answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
    }

    [Fact]
    public async Task Draft_OverApprovedWords_WarnsAndMakesTheApprovalVoid()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).WithApprovedResponse());
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/draft");
        Assert.Contains("Saving makes the approval void", form.Text, StringComparison.Ordinal);

        await client.SendFormAsync(("Input.Text", "Other words"));

        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.ApprovedAt);
        Assert.Equal("Stage 1 response drafted; its approval is void", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Draft_SentMeanwhile_IsRefusedAndKeepsTheWordsInTheForm()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).WithApprovedResponse());
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Stage(1)!.Response.Send(new DateOnly(2026, 11, 10), A.Office(office.Mabel, portal.Time.GetUtcNow())));

        var answer = await client.SendFormAsync(("Input.Text", "An hour of work"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["The response has already been sent"], answer.Errors);
        Assert.Equal("An hour of work", answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal($"/cases/{id}/stages/1/conclude", answer.Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Draft_OfACompliment_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/draft");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Records of this procedure are not answered"], answer.Errors);
    }

    [Fact]
    public async Task Draft_TwoBrowsersAtOnce_TheSecondSeesBothAndLosesNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var first = await portal.SignInAsync(Role.Manager);
        using var second = await portal.SignInAsync(Role.Officer);
        await first.OpenAsync($"/cases/{id}/stages/1/draft");
        await second.OpenAsync($"/cases/{id}/stages/1/draft");
        await first.SendFormAsync(("Input.Text", "Words of the first"));

        var answer = await second.SendFormAsync(("Input.Text", "Words of the second"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Stage 1 response drafted, by Mabel Firth", answer.Text, StringComparison.Ordinal);
        Assert.Contains("As it is now Words of the first As you entered it Words of the second", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Words of the second", answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal("Words of the first", (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.Text);

        await second.SendFormAsync(("Input.Text", "Words of both"));

        Assert.True(second.Page.IsRedirect);
        Assert.Equal("Words of both", (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.Text);
    }

    [Fact]
    public async Task Draft_WhileItIsWritten_StandsInItsLetterBesideTheComplaint()
    {
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").Accepted().WithPoint("The visit of 3 February was cancelled"));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/draft");

        Assert.Contains("Dear {recipient}", answer.Document.QuerySelector("#frame-before")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Three visits were cancelled", answer.Document.QuerySelector("#frame-before")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Yours sincerely", answer.Document.QuerySelector("#frame-after")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ada Osei", answer.Document.QuerySelector("#frame-after")!.TextContent, StringComparison.Ordinal);
        var beside = answer.Document.QuerySelector(".portal-writing__beside")!;
        Assert.Contains("The visit of 3 February was cancelled: no finding yet", Folded(beside.TextContent), StringComparison.Ordinal);
        Assert.Contains("Due on Monday 16 November 2026: 4 working days left", Folded(beside.TextContent), StringComparison.Ordinal);
        Assert.Equal($"/cases/{id}/stages/1/points/find", beside.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Draft_SavedToSomebodyYoung_IsFramedAndReadSo()
    {
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");
        await client.SendFormAsync(
            ("Input.Text", "We are sorry."), ("Input.Recipient", "Rose Example"), ("Input.Address", "1 High Street\r\nAnytown"),
            ("Input.Variant", "YoungPerson"));

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/draft");

        Assert.Contains("Dear Rose Example", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Best wishes", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Readable at about age 6, as it was saved last.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            new ResponseLetter(LetterVariant.YoungPerson, "Rose Example", "1 High Street\nAnytown"),
            (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!.Letter);
        var file = await client.OpenAsync($"/cases/{id}/stages/1/letter/html");
        Assert.Contains("Draft, not sent", file.Text, StringComparison.Ordinal);
        string[] paragraphs = [.. file.Document.QuerySelectorAll("p").Select(paragraph => Folded(paragraph.TextContent))];
        string[] inOrder = ["Dear Rose Example", "You told us about this: Three visits were cancelled", "This is our answer.", "We are sorry."];
        Assert.Equal(inOrder, paragraphs.Where(inOrder.Contains));
    }

    [Fact]
    public async Task Draft_WithAGreetingOfItsOwn_IsRefusedAndKept()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");

        var answer = await client.SendFormAsync(("Input.Text", "Dear Sam,\n\nWe are sorry."), ("Input.Recipient", "Rose"), ("Input.Submits", "true"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Leave out \"Dear Sam\": the letter begins with \"Dear Rose\" already", answer.ErrorBeside("Input.Text"));
        Assert.Equal("Dear Sam,\n\nWe are sorry.", answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.CurrentResponse);
    }

    [Fact]
    public async Task Draft_Submitted_IsSavedAndPutToAManagerInOneStep()
    {
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");

        await client.SendFormAsync(("Input.Text", "We are sorry."), ("Input.Recipient", "Rose Example"), ("Input.Submits", "true"));

        Assert.Equal("Letter submitted for approval", (await client.FollowAsync()).Banner);
        var response = (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!;
        Assert.Equal(ResponseState.AwaitingApproval, response.State);
        Assert.StartsWith("Dear Rose Example\n\nThis is our response", response.Letter!.Words, StringComparison.Ordinal);
        Assert.Contains("\n\nWe are sorry.\n\n# If you are not satisfied", response.Letter.Words, StringComparison.Ordinal);
        Assert.EndsWith("Complaints team", response.Letter.Words!.Split('\n')[^2], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Draft_SubmittedToNobody_AsksToWhomAndKeepsTheWords()
    {
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");

        var answer = await client.SendFormAsync(("Input.Text", "We are sorry."), ("Input.Submits", "true"));

        Assert.Equal("Error: Enter to whom the letter goes", answer.ErrorBeside("Input.Recipient"));
        Assert.True(answer.Document.QuerySelector("details:has(#Input_Recipient)")!.HasAttribute("open"));
        Assert.Equal("We are sorry.", answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
    }

    [Fact]
    public async Task Draft_SubmittedUnchangedBySomebodyElse_KeepsItsAuthors()
    {
        var office = await portal.OfficeAsync();
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").AtStage(1).WithLetterDraftedBy(office.Mabel));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/draft");

        await client.SendFormAsync(("Input.Submits", "true"));

        var response = (await portal.CaseAsync(id)).Stage(1)!.CurrentResponse!;
        Assert.Equal((ResponseState.AwaitingApproval, office.Mabel.Id), (response.State, Assert.Single(response.Authors)));
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
