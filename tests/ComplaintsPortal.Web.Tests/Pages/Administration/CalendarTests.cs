using System.Net;
using ComplaintsPortal.Domain.People;
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

        await client.SendFormAsync(("Input.Date.Day", "12"), ("Input.Date.Month", "11"), ("Input.Date.Year", "2026"));

        var page = await client.FollowAsync();
        Assert.Equal("Thursday 12 November 2026 is a bank holiday now. 1 due date moved, and its case says so", page.Banner);
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

        var answer = await client.SendFormAsync(("Input.Date.Day", day), ("Input.Date.Month", month), ("Input.Date.Year", year));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal(day, answer.Document.QuerySelector("#Input_Date_Day")!.GetAttribute("value") ?? "");
        Assert.Equal(stored, await portal.DbAsync(db => db.BankHolidays.CountAsync()));
    }
}
