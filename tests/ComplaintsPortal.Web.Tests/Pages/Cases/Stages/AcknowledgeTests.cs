using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class AcknowledgeTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_OpenStage_OffersToday()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");

        Assert.StartsWith("Acknowledge stage 1, ", answer.Heading, StringComparison.Ordinal);
        Assert.Equal("10", answer.Document.QuerySelector("#Input_On_Day")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Acknowledge_ADate_IsRecordedAndSaid()
    {
        var id = await portal.AddCaseAsync(its => its.Under("code").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");

        await client.SendFormAsync(("Input.On.Day", "4"));

        Assert.Equal($"/cases/{id}", client.Page.RedirectsTo);
        Assert.Equal("Stage 1 acknowledged", (await client.FollowAsync()).Banner);
        var stage = (await portal.CaseAsync(id)).Stage(1)!;
        Assert.Equal(new DateOnly(2026, 11, 4), stage.Acknowledged);
        Assert.Equal(new DateOnly(2026, 11, 18), stage.Due);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Stage 1 acknowledged on 4 November 2026", "Ada Osei"), (entry.What, entry.ByName));
    }

    [Theory]
    [InlineData("", "", "", "Enter the date on which it was acknowledged")]
    [InlineData("31", "11", "2026", "Date of acknowledgement must be a real date")]
    [InlineData("11", "11", "2026", "Enter a date that is today or in the past")]
    [InlineData("1", "11", "2026", "Enter a date on or after 2 November 2026, when the stage was asked for")]
    public async Task Acknowledge_DateThatCannotBe_IsSaidBesideItAndKept(string day, string month, string year, string sentence)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");

        var answer = await client.SendFormAsync(("Input.On.Day", day), ("Input.On.Month", month), ("Input.On.Year", year));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal($"Error: {sentence}", answer.ErrorBeside("Input.On"));
        Assert.Equal(day, answer.Document.QuerySelector("#Input_On_Day")!.GetAttribute("value") ?? "");
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.Acknowledged);
    }

    [Fact]
    public async Task Acknowledge_AgainAndAgain_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().AcknowledgedOn(new DateOnly(2026, 11, 3)));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This stage has already been acknowledged"], answer.Errors);
        Assert.Null(answer.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Acknowledge_DoneBySomebodyElseMeanwhile_IsRefusedAndKeepsWhatWasTyped()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Stage(1)!.Acknowledge(new DateOnly(2026, 11, 3),
                A.Office(office.Mabel, portal.Time.GetUtcNow(), Testing.Builders.A.Procedure(), Testing.Builders.A.Calendar())));

        var answer = await client.SendFormAsync(("Input.On.Day", "5"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This stage has already been acknowledged"], answer.Errors);
        Assert.Equal("5", answer.Document.QuerySelector("[name='Input.On.Day']")!.GetAttribute("value"));
        Assert.Equal(new DateOnly(2026, 11, 3), (await portal.CaseAsync(id)).Stage(1)!.Acknowledged);
    }

    [Fact]
    public async Task Acknowledge_StaleVersion_ShowsBothVersionsAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.On.Day", "5"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.StartsWith("Somebody else changed this case", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Contains("Case taken on, by Mabel Firth", answer.Text, StringComparison.Ordinal);
        Assert.Contains("As it is now Nothing recorded As you entered it Thursday 5 November 2026", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.Acknowledged);

        await client.SendFormAsync();

        Assert.Equal($"/cases/{id}", client.Page.RedirectsTo);
        Assert.Equal(new DateOnly(2026, 11, 5), (await portal.CaseAsync(id)).Stage(1)!.Acknowledged);
    }

    [Fact]
    public async Task Acknowledge_ByALetterThatIsSentWithIt_KeepsBothInOneStep()
    {
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").Accepted().WithPoint("The visit was cancelled"));
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");
        Assert.StartsWith("Dear {recipient}", form.Document.QuerySelector("#Input_Telling_Words")!.TextContent.Trim(), StringComparison.Ordinal);

        await client.SendFormAsync(
            ("Input.On.Day", "9"), ("Input.Telling.Way", "Letter"), ("Input.Telling.Recipient", "Rose Example"), ("Input.Telling.Route", "Email"));

        var page = await client.FollowAsync();
        Assert.Equal("Stage 1 acknowledged. Its letter is kept as it was sent", page.Banner);
        Assert.Contains("Monday 9 November 2026, by e-mail, by Ada Osei", page.Text, StringComparison.Ordinal);
        var letter = await portal.DbAsync(db => db.Letters.SingleAsync(one => one.CaseId == id));
        Assert.StartsWith("Dear Rose Example\n\nThank you for contacting us.", letter.Words, StringComparison.Ordinal);
        Assert.Contains("\n- The visit was cancelled\n", letter.Words, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 9), (await portal.CaseAsync(id)).Stage(1)!.Acknowledged);
    }

    [Fact]
    public async Task Acknowledge_ByALetterWithAGap_SaysWhichAndStoresNeither()
    {
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");

        var answer = await client.SendFormAsync(
            ("Input.Telling.Way", "Letter"), ("Input.Telling.Recipient", "Rose"), ("Input.Telling.Words", "Dear {recipient}, about {panel date}"),
            ("Input.Telling.Route", "Post"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Error: Fill in {panel date} before the letter is sent", answer.ErrorBeside("Input.Telling.Words"));
        Assert.Equal("Dear {recipient}, about {panel date}", answer.Document.QuerySelector("#Input_Telling_Words")!.TextContent.Trim());
        Assert.Null((await portal.CaseAsync(id)).Stage(1)!.Acknowledged);
        Assert.Equal(0, await portal.DbAsync(db => db.Letters.CountAsync(one => one.CaseId == id)));
    }

    [Fact]
    public async Task Acknowledge_ByALetterToNobody_AsksForWhatIsMissing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge?worded=YoungPerson");
        Assert.Contains("It takes courage", client.Page.Document.QuerySelector("#Input_Telling_Words")!.TextContent, StringComparison.Ordinal);

        var answer = await client.SendFormAsync();

        Assert.Equal(["Enter to whom the letter goes", "Choose how it is sent"], answer.Errors);
    }

    [Fact]
    public async Task Acknowledge_ByALetterFromAStaleForm_StoresNeitherAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.About("Three visits were cancelled").Accepted().WithPoint());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/acknowledge");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Telling.Way", "Letter"), ("Input.Telling.Recipient", "Rose"), ("Input.Telling.Route", "Post"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(0, await portal.DbAsync(db => db.Letters.CountAsync(one => one.CaseId == id)));

        await client.SendFormAsync();

        Assert.True(client.Page.IsRedirect);
        Assert.Equal(1, await portal.DbAsync(db => db.Letters.CountAsync(one => one.CaseId == id)));
        Assert.NotNull((await portal.CaseAsync(id)).Stage(1)!.Acknowledged);
    }
}
