using System.Globalization;
using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>A statutory complaint received on Monday 2 November 2026 is due on Monday 16 November.</summary>
public sealed class CalendarTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Add_BankHolidayWithinAClock_MovesTheDueDateAndTheCaseSaysSo()
    {
        var within = await portal.AddCaseAsync(its => its.Accepted());
        var before = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 10, 20)).Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/calendar");

        await client.SetUpAsync(("Input.Date.Day", "12"), ("Input.Date.Month", "11"), ("Input.Date.Year", "2026"));

        var page = await client.FollowAsync();
        Assert.Equal("Thursday 12 November 2026 is a bank holiday now", page.Banner);
        Assert.Contains("Thursday 12 November", page.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 17), (await portal.CaseAsync(within)).Stages[0].Due);
        Assert.Equal(new DateOnly(2026, 11, 3), (await portal.CaseAsync(before)).Stages[0].Due);
        var entry = await portal.LastEntryAsync(within);
        Assert.Equal(
            ("Due date of stage 1 moved from 16 November 2026 to 17 November 2026", "12 November 2026 is a bank holiday", "Iris Admin"),
            (entry.What, entry.Why, entry.ByName));
        Assert.Equal(2, (await portal.CaseAsync(before)).Stages[0].DueMaximum!.Value.Day - 16);
    }

    [Theory]
    [InlineData("", "", "", "Enter the date of the bank holiday")]
    [InlineData("31", "11", "2026", "Bank holiday must be a real date")]
    [InlineData("14", "11", "2026", "14 November 2026 is a Saturday, and never counts as a working day")]
    [InlineData("1", "1", "2027", "1 January 2027 is a bank holiday already")]
    [InlineData("25", "12", "2030", "25 December 2030 is a bank holiday already")]
    [InlineData("1", "6", "2099", "The date must be between 1 January 2000 and 10 November 2036")]
    public async Task Add_DateThatCannotBeOne_SaysWhyAndStoresNothing(string day, string month, string year, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/calendar");
        var stored = await portal.DbAsync(db => db.BankHolidays.CountAsync());

        var answer = await client.SetUpAsync(("Input.Date.Day", day), ("Input.Date.Month", month), ("Input.Date.Year", year));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal(day, answer.Document.QuerySelector("#Input_Date_Day")!.GetAttribute("value") ?? "");
        Assert.Equal(stored, await portal.DbAsync(db => db.BankHolidays.CountAsync()));
    }

    [Fact]
    public async Task Move_ABankHoliday_ShowsHowManyDueDatesMoveBeforeItIsSaved()
    {
        var within = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 5, 18)).Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/calendar/2026-05-25");
        Assert.Equal("Spring bank holiday, Monday 25 May 2026", client.Page.Heading);

        var shown = await client.SendFormAsync(
            ("Input.Change", "move"), ("Input.To.Day", "4"), ("Input.To.Month", "6"), ("Input.To.Year", "2026"), ("Input.Why", "Proclaimed"));

        Assert.Contains("Thursday 4 June 2026 Not there Spring bank holiday 1 due date of 1 case moves", shown.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 6, 2), (await portal.CaseAsync(within)).Stages[0].Due);

        await client.SendFormAsync();

        var page = await client.FollowAsync();
        Assert.Equal("Spring bank holiday was moved from 25 May 2026 to 4 June 2026", page.Banner);
        Assert.Contains("Thursday 4 June, Spring bank holiday", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Change Monday 25 May 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 6, 1), (await portal.CaseAsync(within)).Stages[0].Due);
        var entry = await portal.LastEntryAsync(within);
        Assert.Equal(
            ("Due date of stage 1 moved from 2 June 2026 to 1 June 2026", "Spring bank holiday was moved from 25 May 2026 to 4 June 2026"),
            (entry.What, entry.Why));
    }

    [Fact]
    public async Task Add_ABankHoliday_AnnouncesEveryDateThatTheHistoryTellsOf()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 11, 9)).Accepted());
        var office = A.Office((await portal.OfficeAsync()).Ada, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(id, @case =>
        {
            @case.People.AddAdjustment(new("Large print", new(2026, 11, 9), new(2027, 2, 1)), office);
            @case.People.AddAdjustment(new("A call first", new(2026, 11, 9), new(2027, 3, 1)), office);
        });
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/calendar");

        var shown = await client.SendFormAsync(
            ("Input.Date.Day", "12"), ("Input.Date.Month", "11"), ("Input.Date.Year", "2026"), ("Input.Name", "Jubilee"), ("Input.Why", "Proclaimed"));

        await client.SendFormAsync();
        var told = await portal.DbAsync(
            db => db.AuditEntries.Where(entry => entry.CaseId != null && entry.Why == "12 November 2026 is a bank holiday (Jubilee)")
                .Select(entry => new { entry.CaseId, entry.What }).ToListAsync());
        Assert.Contains($"{told.Count} due dates of {told.Select(one => one.CaseId).Distinct().Count()} case", shown.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Due date of stage 1 moved from 23 November 2026 to 24 November 2026", "Offer stage 2: moved from 8 December 2026 to 9 December 2026"],
            told.Where(one => one.CaseId == id).Select(one => one.What).Where(what => !what.StartsWith("Acknowledge", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task Remove_ABankHoliday_MovesTheDueDatesBack()
    {
        var within = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 5, 18)).Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/calendar/2026-05-25");
        await client.SendFormAsync(("Input.Change", "remove"), ("Input.Why", "Moved by proclamation"));
        Assert.True(await portal.DbAsync(db => db.BankHolidays.AnyAsync(holiday => holiday.Date == new DateOnly(2026, 5, 25))));

        await client.SendFormAsync();

        Assert.Equal("25 May 2026 is no bank holiday any more (Spring bank holiday)", (await client.FollowAsync()).Banner);
        Assert.Equal(new DateOnly(2026, 6, 1), (await portal.CaseAsync(within)).Stages[0].Due);
    }

    [Theory]
    [InlineData("2026-04-03", "remove", "", "Good Friday is named by the regulation itself and stays as it is (regulation 2)")]
    [InlineData("2026-05-25", "move", "", "Enter the day to which it moves")]
    [InlineData("2026-05-25", "move", "30", "30 May 2026 is a Saturday, and never counts as a working day")]
    [InlineData("2026-05-25", "", "", "Choose what changes")]
    public async Task Change_WhatMayNotBe_SaysWhyAndStoresNothing(string date, string change, string day, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync($"/administration/calendar/{date}");

        var answer = await client.SetUpAsync(
            ("Input.Change", change), ("Input.To.Day", day), ("Input.To.Month", day.Length == 0 ? "" : "5"),
            ("Input.To.Year", day.Length == 0 ? "" : "2026"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.True(await portal.DbAsync(db => db.BankHolidays.AnyAsync(holiday => holiday.Date == DateOnly.Parse(date, CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task Closures_AddedAndRemoved_AreKeptAndMoveNothing()
    {
        var day = new DateOnly(2026, 12, 29);
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/closures");

        await client.SetUpAsync(("Input.Date.Day", "29"), ("Input.Date.Month", "12"), ("Input.Date.Year", "2026"));

        Assert.Equal("The offices are closed on Tuesday 29 December 2026", (await client.FollowAsync()).Banner);
        Assert.True(await portal.DbAsync(db => db.Closures.AnyAsync(closure => closure.Date == day)));
        var again = await client.SetUpAsync(("Input.Date.Day", "29"), ("Input.Date.Month", "12"), ("Input.Date.Year", "2026"));
        Assert.Equal(["The offices are closed on 29 December 2026 already"], again.Errors);
        await client.SetUpAsync(("Input.Change", "open"));
        Assert.False(await portal.DbAsync(db => db.Closures.AnyAsync(closure => closure.Date == day)));
    }

    [Fact]
    public async Task Rename_ABankHoliday_IsKeptAndMovesNothing()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/calendar/2026-08-31");

        await client.SetUpAsync(("Input.Change", "rename"), ("Input.Name", "Late summer holiday"));

        Assert.Contains("Monday 31 August, Late summer holiday", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/administration/calendar/2026-08-30")).Status);
    }
}
