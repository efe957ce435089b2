using System.Net;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Correcting;

/// <summary>A statutory complaint received on Monday 2 November 2026 is due on Monday 16 November.</summary>
public sealed class CorrectTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Correct_ADateOfReceipt_ShowsWhatMovesBeforeItIsSaved()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        var list = await client.OpenAsync($"/cases/{id}/correct");
        Assert.Equal("Monday 2 November 2026", list.Document.QuerySelector(".govuk-summary-list__value")!.TextContent.Trim());
        await client.OpenAsync($"/cases/{id}/correct/received");

        var shown = await client.SendFormAsync(
            ("Input.On.Day", "30"), ("Input.On.Month", "10"), ("Input.On.Year", "2026"), ("Input.Reason", "The stamp on the envelope"));

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("due on Friday 13 November 2026 instead of Monday 16 November 2026", shown.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 2), (await portal.CaseAsync(id)).Received);

        await client.SendFormAsync();

        Assert.Equal("Received: corrected", (await client.FollowAsync()).Banner);
        var stored = await portal.CaseAsync(id);
        Assert.Equal((new DateOnly(2026, 10, 30), new DateOnly(2026, 11, 13)), (stored.Received, stored.Stages[0].Due));
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Corrected: received, from 2 November 2026 to 30 October 2026", "The stamp on the envelope"), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Correct_OverTheEndOfAYear_NamesTheFiguresAndTheReportsThatMove()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 4, 1)).Accepted().ConcludedOn(new(2026, 4, 9)));
        var office = await portal.OfficeAsync();
        await portal.DbAsync(async db =>
        {
            db.Editions.Add(new Edition("2025-26", 1, "Annual report, 2025-26", office.Mabel.Id, office.Mabel.Name, portal.Time.GetUtcNow(), []));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/correct/received");

        var shown = await client.SendFormAsync(
            ("Input.On.Day", "31"), ("Input.On.Month", "3"), ("Input.On.Year", "2026"), ("Input.Reason", "It came the day before"));

        Assert.Matches("Received, .*stage 1 2025-26 [0-9]+ [0-9]+", shown.Text);
        Assert.Contains("Brought forward", shown.Text, StringComparison.Ordinal);
        Assert.Contains("would no longer agree with the records: Annual report, 2025-26, edition 1", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_ByAnOfficerToALaterDueDate_IsRefusedBesideTheFieldAndKeepsWhatWasTyped()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/correct/received");

        var answer = await client.SendFormAsync(
            ("Input.On.Day", "4"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"), ("Input.Reason", "Mistyped"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Only a manager may correct this: it makes a due date later (respond, stage 1)"], answer.Errors);
        Assert.Equal("4", answer.Document.QuerySelector("#Input_On_Day")!.GetAttribute("value"));
        Assert.Equal(new DateOnly(2026, 11, 2), (await portal.CaseAsync(id)).Received);
    }

    [Fact]
    public async Task CorrectOutcome_ByAManager_ShowsTheFiguresBeforeItIsSaved()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new(2026, 9, 1)).Accepted().ConcludedOn(new(2026, 9, 9), "not-upheld"));
        using var client = await portal.SignInAsync(Role.Manager);
        Assert.Contains("Outcome of stage 1", (await client.OpenAsync($"/cases/{id}/correct")).Text, StringComparison.Ordinal);
        await client.OpenAsync($"/cases/{id}/stages/1/correct-outcome");

        var shown = await client.SendFormAsync(("Input.Outcome", "upheld"), ("Input.Reason", "The wrong button"));
        Assert.Contains("stage 1: Not upheld", shown.Text, StringComparison.Ordinal);
        await client.SendFormAsync(("Input.Outcome", "upheld"));

        Assert.Equal("Outcome of stage 1 corrected", (await client.FollowAsync()).Banner);
        Assert.Equal("upheld", (await portal.CaseAsync(id)).Stages[0].Outcome);
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Manager)]
    public async Task Correct_APreviewWithSmallNumbers_SuppressesThemForOfficersAlone(Role role)
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(new(2011, 4, 1)).Accepted());
        using var client = await portal.SignInAsync(role);
        await client.OpenAsync($"/cases/{id}/correct/received");

        var shown = await client.SendFormAsync(
            ("Input.On.Day", "31"), ("Input.On.Month", "3"), ("Input.On.Year", "2011"), ("Input.Reason", "It came the day before"));

        var cells = shown.Document.QuerySelectorAll("td[data-label=Now], td[data-label=After]").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.NotEmpty(cells);
        Assert.Equal(role is Role.Officer, cells.Contains("suppressed"));
        Assert.Equal(role is Role.Manager, cells.Exists(cell => cell is "1" or "2" or "3" or "4"));
    }

    [Fact]
    public async Task CorrectFact_ByAManager_ShowsWhatMovesBeforeItIsSaved()
    {
        var id = await portal.AddCaseAsync(its => its.Under("corporate").Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        Assert.Contains("Kind of record", (await client.OpenAsync($"/cases/{id}/correct")).Text, StringComparison.Ordinal);
        await client.OpenAsync($"/cases/{id}/correct-fact/kind");

        var shown = await client.SendFormAsync(("Input.Answer", "mp-enquiry"), ("Input.Reason", "The wrong line of the list"));
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("What moves", shown.Text, StringComparison.Ordinal);
        Assert.Equal("corporate", (await portal.CaseAsync(id)).Procedure);
        await client.SendFormAsync(("Input.Answer", "mp-enquiry"));

        Assert.Equal("Kind of record: corrected", (await client.FollowAsync()).Banner);
        Assert.Equal("mp-enquiry", (await portal.CaseAsync(id)).Procedure);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal("The wrong line of the list", entry.Why);
        Assert.StartsWith("Corrected: kind of record, from Corporate complaint to ", entry.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CorrectFact_ByAnOfficer_IsRefusedBesideTheFieldWhereItIsForAManager()
    {
        var id = await portal.AddCaseAsync(its => its.Under("corporate").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/correct-fact/kind");

        var answer = await client.SendFormAsync(("Input.Answer", "mp-enquiry"), ("Input.Reason", "Mistyped"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Only a manager may correct the kind of record"], answer.Errors);
        Assert.Equal("Mistyped", answer.Document.QuerySelector("#Input_Reason")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/correct-fact/nonsense")).Status);
    }

    [Fact]
    public async Task Correct_TheDateOfAPayment_StaysWithThePaymentAndTheHistoryKeepsBoth()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        await portal.DbAsync(async db =>
        {
            db.Payments.Add(new Payment(id, new PaymentFacts(new(2026, 11, 3), null, 50)));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/correct/payment-1-paid");

        await client.SendFormAsync(
            ("Input.On.Day", "2"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"), ("Input.Reason", "The bank's date"));
        await client.SendFormAsync();

        Assert.Equal("Payment 1 made: corrected", (await client.FollowAsync()).Banner);
        await portal.DbAsync(async db => Assert.Equal(new DateOnly(2026, 11, 2), (await db.Payments.SingleAsync(one => one.CaseId == id)).Paid));
        Assert.Equal("Corrected: payment 1 made, from 3 November 2026 to 2 November 2026", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Correct_TheAmountOfAPayment_ShowsWhatMovesAndTheHistoryKeepsBoth()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        await portal.DbAsync(async db =>
        {
            db.Payments.Add(new Payment(id, new PaymentFacts(new(2026, 11, 3), null, 5_000)));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/correct-amount/payment-1-amount");

        var wrong = await client.SendFormAsync(("Input.Pounds", "500.005"), ("Input.Reason", "A nought too many"));
        Assert.Equal(["Enter pounds and pence, more than nothing and at most 1,000,000"], wrong.Errors);
        var moves = await client.SendFormAsync(("Input.Pounds", "500"));
        Assert.Matches("Payments.* \u00A3[0-9,.]+ \u00A3[0-9,.]+", moves.Text);
        await client.SendFormAsync();

        Assert.Equal("Amount of payment 1: corrected", (await client.FollowAsync()).Banner);
        await portal.DbAsync(async db => Assert.Equal(500, (await db.Payments.SingleAsync(one => one.CaseId == id)).Amount));
        Assert.Equal("Corrected: amount of payment 1, from £5,000.00 to £500.00", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/correct-amount/payment-2-amount")).Status);
    }

    [Fact]
    public async Task Correct_WithoutAReasonOrADate_SaysWhatIsMissing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/correct/received");

        var answer = await client.SendFormAsync(("Input.On.Day", ""), ("Input.On.Month", ""), ("Input.On.Year", ""));

        Assert.Equal(["Enter the date that is right", "Enter why it was recorded wrongly"], answer.Errors);
    }

    [Fact]
    public async Task Correct_StaleVersion_StoresNothingAndShowsBoth()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/correct/received");
        await client.SendFormAsync(("Input.On.Day", "30"), ("Input.On.Month", "10"), ("Input.On.Year", "2026"), ("Input.Reason", "The stamp"));
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(new DateOnly(2026, 11, 2), (await portal.CaseAsync(id)).Received);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("stage-1-acknowledged")]
    public async Task Correct_ADateThatWasNotRecorded_IsNotFound(string what)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/correct/{what}")).Status);
    }
}
