using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class ExtendTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_OpenStage_ShowsTheOldAndTheNewDate()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/extend");

        Assert.Contains("Monday 16 November 2026, day 10", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Monday 30 November 2026, day 20, if the complaint is complex", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extend_WithItsTerms_MovesTheDateAndKeepsTheOldOne()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/extend");

        await client.SendFormAsync(("Input.Ground", "Complex"), ("Input.Reason", "Two files are with another council"),
            ("Input.AgreedBy", "Mabel Firth, manager"), ("Input.ToldBy", "By letter"));

        var page = await client.FollowAsync();
        Assert.Equal("Stage 1 extended to Monday 30 November 2026", page.Banner);
        Assert.Contains("Before it the stage was due on Monday 16 November 2026. Agreed by Mabel Firth, manager", page.Text, StringComparison.Ordinal);
        var stage = (await portal.CaseAsync(id)).Stage(1)!;
        Assert.Equal((new DateOnly(2026, 11, 30), new DateOnly(2026, 11, 16)), (stage.Due, stage.Extension!.OriginalDue));
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal("Stage 1 extended to 30 November 2026, agreed by Mabel Firth, manager", entry.What);
        Assert.Equal("Two files are with another council", entry.Why);
    }

    [Fact]
    public async Task Extend_Nothing_AsksForEachTerm()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/extend");

        var answer = await client.SendFormAsync(("Input.ToldBy", new string('t', 201)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose the ground on which it is extended", "Enter why more time is needed", "Enter who agreed to it",
            "How the complainant was told must be 200 characters or fewer"],
            answer.Errors);
        Assert.Equal(new string('t', 201), answer.Document.QuerySelector("#Input_ToldBy")!.GetAttribute("value"));
        Assert.False((await portal.CaseAsync(id)).Stage(1)!.Extended);
    }

    [Fact]
    public async Task Extend_Twice_IsRefusedWithTheRegulation()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().Extended());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/extend");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This stage has already been extended to its maximum (regulation 14)"], answer.Errors);
    }

    [Fact]
    public async Task Extend_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/extend");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Ground", "Complex"), ("Input.Reason", "Complex"), ("Input.AgreedBy", "Mabel"),
            ("Input.ToldBy", "By letter"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Reason As it is now Nothing recorded As you entered it Complex", answer.Text, StringComparison.Ordinal);
        Assert.Contains("As it is now Monday 16 November 2026 As you entered it Monday 30 November 2026", answer.Text, StringComparison.Ordinal);
        Assert.False((await portal.CaseAsync(id)).Stage(1)!.Extended);

        await client.SendFormAsync();

        Assert.True((await portal.CaseAsync(id)).Stage(1)!.Extended);
    }

    [Theory]
    [InlineData("1", "12", "Enter a date on or before 30 November 2026, day 20 (regulation 14)")]
    [InlineData("16", "11", "Enter a date after 16 November 2026, when it is due now")]
    public async Task Extend_ToADateThatIsNotAllowed_SaysWhy(string day, string month, string sentence)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/extend");

        var answer = await client.SendFormAsync(
            ("Input.Ground", "Advocate"), ("Input.Reason", "None is free"), ("Input.AgreedBy", "Mabel"), ("Input.ToldBy", "By letter"),
            ("Input.Until.Day", day), ("Input.Until.Month", month));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
    }

    [Fact]
    public async Task Extend_BeforeTheMaximum_IsPromisedAndCanBeDoneAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/extend");

        await client.SendFormAsync(
            ("Input.Ground", "Advocate"), ("Input.Reason", "None is free"), ("Input.AgreedBy", "Mabel"), ("Input.ToldBy", "By letter"),
            ("Input.Until.Day", "20"));

        var page = await client.FollowAsync();
        Assert.Equal("Stage 1 extended to Friday 20 November 2026", page.Banner);
        Assert.Contains("Respond by Friday 20 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync($"/cases/{id}/stages/1/extend")).Status);
    }

    [Fact]
    public async Task Extend_UnderTheCode_NeedsTheOmbudsmansDetails()
    {
        var id = await portal.AddCaseAsync(its => its.Under("code").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/extend");

        var answer = await client.SendFormAsync(("Input.Reason", "A file is away"), ("Input.AgreedBy", "Mabel"), ("Input.ToldBy", "By letter"));

        Assert.Equal(["Give the complainant the Ombudsman's details, and confirm it here"], answer.Errors);
    }

    [Fact]
    public async Task Extend_ByALetterThatIsSentWithIt_TellsTheReasonAndTheNewDate()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/extend");

        await client.SendFormAsync(
            ("Input.Ground", "Complex"), ("Input.Reason", "Two files are with another council"), ("Input.AgreedBy", "Mabel Firth, manager"),
            ("Input.Telling.Way", "Letter"), ("Input.Telling.Recipient", "Rose Example"), ("Input.Telling.Route", "Post"));

        Assert.Equal("Stage 1 extended to Monday 30 November 2026. Its letter is kept as it was sent", (await client.FollowAsync()).Banner);
        var letter = await portal.DbAsync(db => db.Letters.SingleAsync(one => one.CaseId == id));
        Assert.StartsWith("Dear Rose Example", letter.Words, StringComparison.Ordinal);
        Assert.Contains("Two files are with another council", letter.Words, StringComparison.Ordinal);
        Assert.Contains("by Monday 30 November 2026", letter.Words, StringComparison.Ordinal);
        Assert.Equal("By letter on 10 November 2026", (await portal.CaseAsync(id)).Stage(1)!.Extension!.ToldBy);
    }
}
