using System.Net;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>The pages of what is done besides the ordinary course, each up its ladder. Today is Tuesday 10 November 2026.</summary>
public sealed class ConductTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly Dictionary<string, Act> Acts = new()
    {
        ["stages/1/offer-stage-two"] = new(
            its => its.ReceivedOn(new(2026, 10, 1)).AtStage(1), [("Input.How", "By letter")],
            ["Enter the date on which stage 2 was offered", "Enter how it was offered", "Enter an answer", "Enter an answer"],
            "Recorded that stage 2 was offered", "Stage 2 offered on 10 November 2026: day 20 had passed without a response",
            "Stage 2 is offered when day 20 has passed (regulation 14)"),
        ["stages/2/agree-statement"] = new(
            its => its.AtStage(2), [("Input.On.Day", "9")], ["Enter the date on which the statement was agreed"],
            "Statement of complaint agreed; stage 2 is due on Tuesday 8 December 2026", "Statement of complaint of stage 2 agreed on 9 November 2026",
            null),
        ["stages/2/settle-request"] = new(
            its => its.AtStage(1).ConcludedOn(new(2026, 11, 5)).GoneOn(new(2026, 11, 6), new StageRequest(Orally: true)),
            [("Input.Sent.Day", "9"), ("Input.Settled.Day", "10"), ("Input.Settled.Month", "11"), ("Input.Settled.Year", "2026")],
            ["Enter the date on which the record was sent"], "The record of the request is settled",
            "Written record of the request for stage 2 settled on 10 November 2026", null),
        ["stages/2/set-start"] = new(
            its => its.AtStage(2).AgreedStatementOn(new(2026, 11, 5)),
            [("Input.Ground", "StatementAgreed"), ("Input.Why", "The council publishes it so")],
            ["Choose on what the start rests", "Enter why the clock does not run from the request"],
            "The clock of stage 2 starts on Thursday 5 November 2026; it is due on Thursday 10 December 2026",
            "Clock of stage 2 set to start on 5 November 2026, when the statement of complaint was agreed (regulation 17); due on 10 December 2026",
            null),
        ["investigation/name-adjudicator"] = new(
            its => its.AtStage(2), [("Input.Who", "Hanna Reed, Head of Service")],
            ["Enter the name and position of the adjudicating officer", "Enter the date on which that was settled"],
            "The adjudicating officer is named", "Adjudicating officer named on 10 November 2026: Hanna Reed, Head of Service", null),
        ["investigation/no-statement"] = new(
            its => its.AtStage(2), [("Input.Why", "The complainant would rather not have one")],
            ["Enter why there is no agreed statement of complaint"],
            "Recorded why there is no agreed statement", "Recorded that there is no agreed statement of complaint", null),
        ["stages/2/record-receipt"] = new(
            its => its.AtStage(2).ConcludedOn(new(2026, 11, 5)), [("Input.On.Day", "6"), ("Input.On.Month", "11"), ("Input.On.Year", "2026")],
            ["Enter the date on which the response was received"], "Recorded when the response was received",
            "The complainant received the response to stage 2 on 6 November 2026", null),
        ["stages/1/reopen"] = new(
            its => its.AtStage(1).ConcludedOn(new(2026, 11, 5)), [("Input.Why", "A point was left out")],
            ["Enter the date on which the stage was reopened", "Enter why it is reopened"],
            "Stage 1 reopened", "Stage 1 reopened on 10 November 2026; how it was concluded before stays as it was", "This stage is open"),
        ["withdraw"] = new(
            its => its.AtStage(1), [("Input.Channel", "phone"), ("Input.Review", "true")],
            ["Enter the date on which it was withdrawn", "Choose how it was withdrawn"],
            "Recorded as withdrawn", "Withdrawn at stage 1 on 10 November 2026; the council goes on with it as a management review", null),
        ["confirm-withdrawal"] = new(
            its => its.AtStage(1).WithdrawnOn(new(2026, 11, 9)), [], ["Enter the date of the letter"],
            "Withdrawal confirmed", "Withdrawal confirmed in writing on 10 November 2026", "The case was not withdrawn"),
        ["reinstate"] = new(
            its => its.AtStage(1).WithdrawnOn(new(2026, 11, 9)), [("Input.Why", "She changed her mind")],
            ["Enter the date on which it was reinstated", "Enter why it is reinstated"],
            "Reinstated at stage 1", "Reinstated at stage 1 on 10 November 2026", "The case was not withdrawn"),
        ["refuse-request"] = new(
            its => its.ReceivedOn(new(2026, 8, 3)).AtStage(2).ConcludedOn(new(2026, 9, 1)),
            [("Input.Asked.Day", "30"), ("Input.Asked.Month", "9"), ("Input.Asked.Year", "2026"), ("Input.Why", "No ground was given"),
                ("Input.OmbudsmanTold", "true")],
            ["Enter the date of the request", "Enter why it is refused", "Tell the complainant of the Ombudsman, and confirm it here"],
            "Late request refused", "Late request of 30 September 2026 for stage 3 refused; the complainant was told of the Ombudsman",
            "Only a request for a review panel may be refused, and only for being late (regulation 18)"),
        ["triage/skip-stage-one"] = new(
            its => its.Assessed(), [("Input.AgreedBy", "The complainant and the head of service"), ("Input.Why", "It was tried before")],
            ["Enter the date on which it was agreed", "Enter who agreed to it", "Enter why stage 1 is skipped"],
            "Accepted straight to stage 2", "Accepted: Statutory complaint, straight to stage 2 as agreed on 10 November 2026",
            "This case has already been accepted"),
    };

    public static TheoryData<string> Pages => [.. Acts.Keys];

    public static TheoryData<string> PagesThatRefuse => [.. Acts.Where(act => act.Value.Refusal is not null).Select(act => act.Key)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Act_AsItIsFilledIn_IsDoneAndTheCaseSaysSo(string page)
    {
        var act = Acts[page];
        var id = await portal.AddCaseAsync(act.Case);
        using var client = await portal.SignInAsync(Role.Manager);
        var form = await client.OpenAsync($"/cases/{id}/{page}");
        Assert.Equal(HttpStatusCode.OK, form.Status);

        await client.SendFormAsync(act.Fields);

        Assert.Equal(act.History, (await portal.LastEntryAsync(id)).What);
        Assert.Equal(act.Banner, (await client.FollowAsync()).Banner);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Act_PressedTwice_IsDoneOnce(string page)
    {
        var act = Acts[page];
        var id = await portal.AddCaseAsync(act.Case);
        using var once = await portal.SignInAsync(Role.Manager);
        using var twice = await portal.SignInAsync(Role.Manager);
        await once.OpenAsync($"/cases/{id}/{page}");
        await twice.OpenAsync($"/cases/{id}/{page}");
        await once.SendFormAsync(act.Fields);
        var version = (await portal.CaseAsync(id)).Version;

        var answer = await twice.SendFormAsync(act.Fields);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(version, (await portal.CaseAsync(id)).Version);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Act_WithNothingFilledIn_AsksForEachAnswer(string page)
    {
        var act = Acts[page];
        var id = await portal.AddCaseAsync(act.Case);
        using var client = await portal.SignInAsync(Role.Manager);
        var form = await client.OpenAsync($"/cases/{id}/{page}");
        var version = (await portal.CaseAsync(id)).Version;

        var answer = await client.SendFormAsync([.. form.Document.QuerySelectorAll("main form [name^='Input.']:not([type=checkbox])")
            .Select(field => field.GetAttribute("name")!).Where(name => name != "Input.Version")
            .Distinct().Select(name => (name, ""))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(act.Empty, answer.Errors);
        Assert.Equal(version, (await portal.CaseAsync(id)).Version);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Act_StaleVersion_StoresNothingAndKeepsWhatWasTyped(string page)
    {
        var act = Acts[page];
        var id = await portal.AddCaseAsync(act.Case);
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/{page}");
        await portal.ChangeMeanwhileAsync(id);
        var version = (await portal.CaseAsync(id)).Version;

        var answer = await client.SendFormAsync(act.Fields);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(version, (await portal.CaseAsync(id)).Version);
        Assert.All(act.Fields.Where(field => field.Name == "Input.Why"), field => Assert.Contains(field.Value, answer.Text, StringComparison.Ordinal));

        await client.SendFormAsync();

        Assert.Equal(act.History, (await portal.LastEntryAsync(id)).What);
    }

    [Theory]
    [MemberData(nameof(PagesThatRefuse))]
    public async Task Act_WhereItDoesNotBelong_IsRefusedWithTheRule(string page)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync($"/cases/{id}/{page}");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal([Acts[page].Refusal!], answer.Errors);
        Assert.Null(answer.Document.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task RefuseRequest_Officer_IsForbidden()
    {
        var id = await portal.AddCaseAsync(Acts["refuse-request"].Case);
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/refuse-request");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task GoOn_AskedTooLateForAPanel_NeedsAReasonAndIsThenAccepted()
    {
        var id = await portal.AddCaseAsync(Acts["refuse-request"].Case);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/go-on");

        var answer = await client.SendFormAsync();

        Assert.Equal(["Enter why a request after 29 September 2026 is accepted, or refuse it (regulation 18)"], answer.Errors);
        await client.SendFormAsync(("Input.LateBecause", "She was in hospital"));
        var @case = await portal.CaseAsync(id);
        Assert.Equal((3, true, "She was in hospital"), (@case.CurrentStage!.Number, @case.LateRequests[0].Accepted, @case.LateRequests[0].Why));
        Assert.Contains("Late request accepted", (await client.FollowAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_WhatRunsBesideTheClock_StandsBelowItWithItsWorking()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).ConcludedOn(new(2026, 11, 5)));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        var row = Assert.Single(page.Document.QuerySelectorAll("#deadlines tbody tr")).TextContent;
        Assert.Contains("The complainant may ask for stage 3", row, StringComparison.Ordinal);
        Assert.Contains("Thursday 3 December 2026", row, StringComparison.Ordinal);
        Assert.Contains("The response was sent on Thursday 5 November 2026, which is day 0.", row, StringComparison.Ordinal);
        Assert.Contains("They may ask for stage 3 until Thursday 3 December 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopened_Stage_AsksForANewResponseAndKeepsTheOld()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(1).ConcludedOn(new(2026, 11, 5)).ReopenedOn(new(2026, 11, 6)));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}");

        Assert.Contains("Draft the response", page.Text, StringComparison.Ordinal);
        Assert.Contains("Response to stage 1 of Thursday 5 November 2026, before it was reopened", page.Text, StringComparison.Ordinal);
        Assert.Contains(CaseBuilder.ResponseText, page.Text, StringComparison.Ordinal);
    }

    /// <summary>An act on a case, and what comes of it.</summary>
    /// <param name="Case">A case on which it can be done.</param>
    /// <param name="Fields">What is filled in.</param>
    /// <param name="Empty">What is said where nothing is.</param>
    /// <param name="Banner">What the next page says.</param>
    /// <param name="History">What the history says.</param>
    /// <param name="Refusal">What is said on a case that was only accepted; null where it has no such stage, or may do it.</param>
    private sealed record Act(
        Func<CaseBuilder, CaseBuilder> Case, (string Name, string Value)[] Fields, string[] Empty, string Banner, string History, string? Refusal);
}
