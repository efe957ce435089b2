using System.Net;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Triage;

public sealed class AssessTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly (string, string)[] October =
        [("Input.About.GroundsArose.Day", "1"), ("Input.About.GroundsArose.Month", "10"), ("Input.About.GroundsArose.Year", "2026")];

    [Fact]
    public async Task Assess_TwoAnswersAndADate_SuggestsAndLeadsToAccepting()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/assess");

        var answer = await client.SendFormAsync([("Input.About.Standing", "NoneOfThese"), ("Input.About.Matter", "PartThree"), .. October]);

        Assert.Equal($"/cases/{id}/triage/accept", answer.RedirectsTo);
        var page = await client.FollowAsync();
        Assert.Equal("Assessed. This suggests the Complaint Handling Code", page.Banner);
        Assert.Equal("code", page.Document.QuerySelector("input[name='Input.Procedure'][checked]")!.GetAttribute("value"));
        var answers = (await portal.CaseAsync(id)).Assessment!.Answers;
        Assert.Equal((Standing.NoneOfThese, Matter.PartThree, new DateOnly(2026, 10, 1)), (answers.Standing, answers.Matter, answers.GroundsArose));
        Assert.Equal("Triage assessed, suggesting: the Complaint Handling Code", (await portal.LastEntryAsync(id)).What);
        Assert.Contains("None of these", (await client.OpenAsync($"/cases/{id}/triage")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_Nothing_AsksForTheTwoTestsAlone()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/assess");

        Assert.Equal(["Choose what it is about"], (await client.SendFormAsync()).Errors);
        var answer = await client.SendFormAsync(("Input.About.Matter", "LeavingCare"), ("Input.About.LateReason", "Kept words"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose who complains", "Enter the date on which it happened; the month and a day in it will do"], answer.Errors);
        Assert.True(answer.Document.QuerySelector("#Input_About_LateReason")!.Closest("details")!.HasAttribute("open"));
        Assert.False(answer.Document.QuerySelector("#Input_About_InterestReason")!.Closest("details")!.HasAttribute("open"));
        Assert.Equal("Kept words", answer.Document.QuerySelector("#Input_About_LateReason")!.TextContent.Trim());
        Assert.Null((await portal.CaseAsync(id)).Assessment);
    }

    [Fact]
    public async Task Assess_WhatHappenedAfterItArrived_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/assess");

        var answer = await client.SendFormAsync(
            ("Input.About.Standing", "Parent"), ("Input.About.Matter", "PartThree"), ("Input.About.GroundsArose.Day", "3"),
            ("Input.About.GroundsArose.Month", "11"), ("Input.About.GroundsArose.Year", "2026"));

        Assert.Equal(["Enter a date on or before 2 November 2026, when it arrived"], answer.Errors);
    }

    [Theory]
    [InlineData("UnlistedFunction", 0)]
    [InlineData("NotSocialCare", 0)]
    [InlineData("PartThree", 3)]
    public async Task Assess_LearnedOfWithinTheYear_AsksForGroundsOnlyWhereTheYearRunsFromTheEvent(string matter, int asked)
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/assess");

        var answer = await client.SendFormAsync(
            ("Input.About.Standing", "Parent"), ("Input.About.Matter", matter), ("Input.About.GroundsArose.Day", "1"),
            ("Input.About.GroundsArose.Month", "5"), ("Input.About.GroundsArose.Year", "2024"), ("Input.About.BecameAware.Day", "1"),
            ("Input.About.BecameAware.Month", "6"), ("Input.About.BecameAware.Year", "2026"));

        Assert.Equal(asked, answer.Errors.Count);
        Assert.Equal(asked == 0, answer.RedirectsTo is not null);
    }

    [Fact]
    public async Task Assess_LateAndBesideACourt_AsksForEveryGround()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/assess");

        var answer = await client.SendFormAsync(
            [("Input.About.Standing", "Parent"), ("Input.About.Matter", "PartThree"), ("Input.About.Proceedings", "CourtOrTribunal"),
                ("Input.About.Prejudice", "Whole"),
                .. October.Where(part => !part.Item1.EndsWith("Year", StringComparison.Ordinal)), ("Input.About.GroundsArose.Year", "2025")]);

        Assert.Equal(
            [
                "Choose whether it would have been unreasonable to expect it earlier", "Choose whether it can still be considered fairly and effectively",
                "Enter why you answered both so",
                "Enter which proceedings they are, and why they would or would not be prejudiced", "Enter when this is looked at again",
            ],
            answer.Errors);
    }

    [Fact]
    public async Task Assess_SomethingToRefuse_LeadsToRejectingWithItsReason()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/assess");

        await client.SendFormAsync(("Input.About.Matter", "AnotherBody"));

        var page = await client.FollowAsync();
        Assert.StartsWith("Reject the case, ", page.Heading, StringComparison.Ordinal);
        Assert.Equal("not-this-organisation", page.Document.QuerySelector("input[name='Input.Reason'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Assess_AlreadyAccepted_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/triage/assess");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This case has already been accepted"], answer.Errors);
    }

    [Fact]
    public async Task Assess_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/assess");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.About.Matter", "Praise"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Thanks or praise", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Assessment);
    }

    [Fact]
    public async Task Review_ByAManager_IsRecordedOnceAndAskedToReconsiderIsSeen()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync($"/cases/{id}/triage/review")).Status);
        await manager.OpenAsync($"/cases/{id}/triage/review");
        Assert.Equal(["Enter what is to be reconsidered"], (await manager.SendFormAsync(("Input.Agreed", "false"))).Errors);

        await manager.SendFormAsync(("Input.Agreed", "false"), ("Input.Note", "She is the grandmother"));

        Assert.Contains("Asked to reconsider, Mabel Firth, Tuesday 10 November 2026 She is the grandmother", (await manager.FollowAsync()).Text,
            StringComparison.Ordinal);
        Assert.Contains("A manager asked to reconsider the triage", (await officer.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(["The triage has already been reviewed"], (await manager.OpenAsync($"/cases/{id}/triage/review")).Errors);
    }

    [Fact]
    public async Task ConsiderAgain_AfterProceedings_AwaitsTriageAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed(answers => answers with
        {
            Proceedings = Proceedings.Criminal,
            Prejudice = Prejudice.Whole,
            ProceedingsReview = new DateOnly(2027, 1, 4),
        }).Rejected("legal-proceedings"));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/consider-again");
        Assert.Equal(["Enter when the proceedings ended (regulation 8)"], (await client.SendFormAsync()).Errors);
        var tomorrow = await client.SendFormAsync(("Input.Ended.Day", "11"), ("Input.Ended.Month", "11"), ("Input.Ended.Year", "2026"));
        Assert.EndsWith("Enter a date that is today or in the past", tomorrow.ErrorBeside("Input.Ended"), StringComparison.Ordinal);

        await client.SendFormAsync(("Input.Ended.Day", "9"), ("Input.Ended.Month", "11"), ("Input.Ended.Year", "2026"));

        Assert.Equal("It awaits triage again", (await client.FollowAsync()).Banner);
        var stored = await portal.CaseAsync(id);
        Assert.Equal((Domain.Cases.Arriving.TriageDecision.Awaiting, true), (stored.Decision, stored.Assessment!.Facts.Superseded));
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/triage/consider-again")).Status);
    }
}
