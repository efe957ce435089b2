using System.Globalization;
using System.Net;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Arriving;

/// <summary>What is taken in with one page: a compliment, an enquiry.</summary>
public sealed class AtOnceTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Compliment_OnOnePage_IsAcceptedRecordedAndConcluded()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log/compliment");

        await client.SendFormAsync(
            ("Input.OfWhom", "Grace Example"), ("Input.Summary", "Calls that were returned"), ("Input.SaidBy", "A grandmother"),
            ("Input.Account", "She always rang back."), ("Input.Channel", "phone"), ("Input.Cleared", "The worker always rang back."));

        var page = await client.FollowAsync();
        Assert.Matches("^Compliment logged as 2026/[0-9]{4}$", page.Banner);
        var stored = await StoredAsync(page);
        Assert.Equal((TriageDecision.Accepted, "compliment", "phone"), (stored.Decision, stored.Procedure, stored.Channel!));
        Assert.Equal((new DateOnly(2026, 11, 10), "recorded"), (stored.CurrentStage!.Concluded!.Value, stored.CurrentStage.Outcome!));
        var compliment = await portal.DbAsync(db => db.Compliments.AsNoTracking().SingleAsync(one => one.CaseId == stored.Id));
        Assert.Equal(
            ("Grace Example", "A grandmother", "The worker always rang back.", (Guid?)null),
            (compliment.OfWhom!, compliment.SaidBy!, compliment.Cleared!, compliment.ClearedBy));
    }

    [Fact]
    public async Task Compliment_WithoutWhomItPraises_IsAskedForAndTheRestKept()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log/compliment");

        var answer = await client.SendFormAsync(("Input.Summary", "Praise for nobody yet"), ("Input.Service", "no-such-service"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Enter who was complimented", "Choose an answer from the list"], answer.Errors);
        Assert.Equal("Praise for nobody yet", answer.Document.QuerySelector("#Input_Summary")!.GetAttribute("value"));
        Assert.False(await portal.DbAsync(db => db.CaseParticulars.AnyAsync(one => one.Summary == "Praise for nobody yet")));
    }

    [Fact]
    public async Task Compliment_OfADateThatIsMonthsOld_AsksFirst()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log/compliment");

        var asked = await client.SendFormAsync(
            ("Input.OfWhom", "Grace Example"), ("Input.Summary", "Thanks from the spring"),
            ("Input.Received.Day", "9"), ("Input.Received.Month", "3"), ("Input.Received.Year", "2026"));

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Equal(["Check the date: Monday 9 March 2026 is months ago. Correct it, or confirm it here"], asked.Errors);
        await client.SendFormAsync(("Input.LongAgo", "true"));
        Assert.Equal(new DateOnly(2026, 3, 9), (await StoredAsync(await client.FollowAsync())).Received);
    }

    [Fact]
    public async Task Compliment_UnderAProcedureThatKeepsNone_IsRefused()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log/compliment");

        var answer = await client.SendFormAsync(
            ("Input.Procedure", "children-act"), ("Input.OfWhom", "Grace Example"), ("Input.Summary", "A complaint in disguise"));

        Assert.Equal(["Choose which kind of compliment it is"], answer.Errors);
    }

    [Fact]
    public async Task Log_AnEnquiry_IsAcceptedAtOnceAndItsClockRuns()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");

        await client.SendFormAsync(("Input.Procedure", "mp-enquiry"), ("Input.About.Summary", "When a placement is confirmed"));

        var stored = await StoredAsync(await client.FollowAsync());
        Assert.Equal((TriageDecision.Accepted, new DateOnly(2026, 11, 24)), (stored.Decision, stored.CurrentStage!.Due!.Value));
        Assert.Equal("Logged as MP enquiry: there is nothing to assess", stored.TriageNote);
    }

    [Theory]
    [InlineData("children-act", "true", "")]
    [InlineData("mp-enquiry", "false", "")]
    [InlineData("mp-enquiry", "true", "A child is said to be left alone at night")]
    public async Task Log_WhatIsNotToBeAcceptedYet_AwaitsTriage(string procedure, string atOnce, string concern)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");

        await client.SendFormAsync(
            ("Input.Procedure", procedure), ("Input.AtOnce", atOnce), ("Input.Concern", concern), ("Input.About.Summary", "Something to look at"));

        var id = int.Parse(client.Page.RedirectsTo!.Split('/')[2], CultureInfo.InvariantCulture);
        Assert.Equal(TriageDecision.Awaiting, (await portal.CaseAsync(id)).Decision);
    }

    private Task<Case> StoredAsync(PortalAnswer page) => portal.CaseAsync(int.Parse(page.Url["/cases/".Length..], CultureInfo.InvariantCulture));
}
