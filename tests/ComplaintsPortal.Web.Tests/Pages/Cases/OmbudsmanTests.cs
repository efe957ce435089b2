using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class OmbudsmanTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static (string, string)[] On(string field, int day, int month) =>
        [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", "2026")];

    [Fact]
    public async Task Open_AboutAComplaint_MakesACaseThatBothPagesKnow()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted().About("Visits were cancelled"));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/open");

        await client.SendFormAsync(("Input.Reference", "26001573"));

        var page = await client.FollowAsync();
        Assert.Matches(@"^Ombudsman case 2026/\d{4} opened$", page.Banner!);
        Assert.Contains("The Ombudsman's reference26 001 573", page.Text, StringComparison.Ordinal);
        var made = await portal.DbAsync(db => db.Cases.AsNoTracking().SingleAsync(one => one.OmbudsmanOf == id));
        Assert.Equal(("ombudsman", Domain.Cases.Arriving.TriageDecision.Accepted), (made.Procedure, made.Decision));
        Assert.Equal("26 001 573",
            await portal.DbAsync(db => db.OmbudsmanRecords.Where(one => one.CaseId == made.Id).Select(one => one.Reference).SingleAsync()));
        Assert.Equal($"The Ombudsman asked about this case: {made.Reference}", (await portal.LastEntryAsync(id)).What);
        Assert.Contains($"The Ombudsman asked about this case: {made.Reference}", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains($"{made.Reference} 26 001 573", (await client.OpenAsync($"/cases/{id}/ombudsman")).Text, StringComparison.Ordinal);
        Assert.Contains("The case that the Ombudsman asks about", (await client.OpenAsync($"/cases/{made.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_TheSameReferenceAgain_IsSaidAndMakesNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/open");
        await client.SendFormAsync(("Input.Reference", "26 001 999"));
        await client.OpenAsync($"/cases/{id}/ombudsman/open");

        var answer = await client.SendFormAsync(("Input.Reference", "26 001 999"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Enter another reference: case 2026/", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(1, await portal.DbAsync(db => db.Cases.CountAsync(one => one.OmbudsmanOf == id)));
    }

    [Fact]
    public async Task Open_OnADateThatIsMonthsOld_AsksFirst()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 3, 2)).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/open");

        var asked = await client.SendFormAsync([("Input.Reference", "26 001 777"), .. On("Input.Received", 9, 3)]);

        Assert.Equal(["Check the date: Monday 9 March 2026 is months ago. Correct it, or confirm it here"], asked.Errors);
        await client.SendFormAsync(("Input.LongAgo", "true"));
        Assert.Equal(
            new DateOnly(2026, 3, 9), await portal.DbAsync(db => db.Cases.Where(one => one.OmbudsmanOf == id).Select(one => one.Received).SingleAsync()));
    }

    [Fact]
    public async Task Open_WhatCannotBe_IsSaidAndKept()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/open");

        var answer = await client.SendFormAsync([("Input.Reference", "LGO/7"), .. On("Input.Received", 1, 11)]);

        Assert.Equal(["Enter the Ombudsman's reference, such as 25 001 573", "Enter a date on or after 2 November 2026, when this case arrived"],
            answer.Errors);
        Assert.Equal("LGO/7", answer.Document.QuerySelector("#Input_Reference")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Paragraph_ForTheReport_IsClearedBySomebodyElse()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/open");
        await client.SendFormAsync(("Input.Reference", "26 001 888"));
        var made = await portal.DbAsync(db => db.Cases.Where(one => one.OmbudsmanOf == id).Select(one => one.Id).SingleAsync());
        await client.OpenAsync($"/cases/{made}/ombudsman/paragraph");

        await client.SendFormAsync(("Input.Paragraph", "The council took too long, and says sorry."));

        Assert.Equal("Paragraph for the report saved; somebody else clears it", (await client.FollowAsync()).Banner);
        Assert.Equal("You cannot clear words that you wrote", Assert.Single((await client.OpenAsync($"/cases/{made}/ombudsman/paragraph/clear")).Errors));
        using var manager = await portal.SignInAsync(Role.Manager);
        Assert.Contains("The council took too long", (await manager.OpenAsync($"/cases/{made}/ombudsman/paragraph/clear")).Text, StringComparison.Ordinal);
        await manager.SendFormAsync();
        Assert.Contains("Cleared on", (await manager.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("Paragraph for the report on the Ombudsman's decision cleared", (await portal.LastEntryAsync(made)).What);
    }

    [Fact]
    public async Task Open_AboutAnOmbudsmanCase_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Under("ombudsman").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/ombudsman/open");

        Assert.Equal((HttpStatusCode.Conflict, "This is an Ombudsman case itself"), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task Change_ADecision_IsStoredAndShown()
    {
        var id = await portal.AddCaseAsync(its => its.Under("ombudsman").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/change");
        Assert.Equal(
            ["Enter the Ombudsman's reference, such as 25 001 573", "Enter a date on or after 3 November 2026, when the Ombudsman received it",
                "Choose what the Ombudsman decided"],
            (await client.SendFormAsync([.. On("Input.Received", 3, 11), .. On("Input.Decided", 2, 11)])).Errors);

        await client.SendFormAsync([("Input.Reference", "26 000 123"), ("Input.Decision", "upheld"), ("Input.DecisionType", "fault-injustice"),
            .. On("Input.Decided", 5, 11)]);

        var page = await client.FollowAsync();
        Assert.Contains("DecidedThursday 5 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("What was upheldFault and injustice", page.Text, StringComparison.Ordinal);
        Assert.Equal("Ombudsman's decision of 5 November 2026 recorded", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Change_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Under("ombudsman").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/change");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Reference", "26 000 124"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Nothing recorded As you entered it 26 000 124", answer.Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.OmbudsmanRecords.AnyAsync(one => one.CaseId == id)));
    }

    [Fact]
    public async Task Recommendation_CarriedOutLate_SaysSoAndIsNotDoneTwice()
    {
        var id = await portal.AddCaseAsync(its => its.Under("ombudsman").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/recommendations/add");
        Assert.Equal(["Enter what the Ombudsman recommended", "Enter the date by which it is to be done"], (await client.SendFormAsync()).Errors);
        await client.SendFormAsync([("Input.Text", "Apologise in writing"), .. On("Input.Due", 6, 11)]);
        Assert.Contains("Not complied with", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        var recommendation = await portal.DbAsync(db => db.OmbudsmanRecommendations.Where(one => one.CaseId == id).Select(one => one.Id).SingleAsync());

        await client.OpenAsync($"/cases/{id}/ombudsman/recommendations/{recommendation}/complete");
        await client.SendFormAsync([("Input.Evidence", "Letter of 9 November"), .. On("Input.On", 9, 11)]);

        Assert.Contains("Done late Monday 9 November 2026Letter of 9 November", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        var twice = await client.OpenAsync($"/cases/{id}/ombudsman/recommendations/{recommendation}/complete");
        Assert.Equal((HttpStatusCode.Conflict, "This recommendation has already been carried out"), (twice.Status, Assert.Single(twice.Errors)));
    }
}
