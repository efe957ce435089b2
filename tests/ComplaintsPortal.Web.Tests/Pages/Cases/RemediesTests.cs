using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class RemediesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static (string, string)[] On(string field, int day) => [($"{field}.Day", $"{day}"), ($"{field}.Month", "11"), ($"{field}.Year", "2026")];

    [Fact]
    public async Task Remedy_PromisedAndProvided_StandsOnThePage()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/remedies/add");
        Assert.Equal(["Choose the kind of remedy", "Enter what is put right", "Enter the date by which it is to be done"],
            (await client.SendFormAsync()).Errors);
        await client.SendFormAsync([("Input.Kind", "apology"), ("Input.Description", "A written apology"), .. On("Input.Due", 20)]);
        Assert.Equal("Remedy recorded", (await client.FollowAsync()).Banner);
        Assert.Equal("Remedy promised: Apology, by 20 November 2026", (await portal.LastEntryAsync(id)).What);
        var remedy = await portal.DbAsync(db => db.Remedies.AsNoTracking().SingleAsync(one => one.CaseId == id));
        Assert.Equal((1, new DateOnly(2026, 11, 10)), (remedy.Stage, remedy.Agreed));

        await client.OpenAsync($"/cases/{id}/remedies/{remedy.Id}/provide");
        Assert.Equal(["Enter a date on or after 10 November 2026, when it was promised"], (await client.SendFormAsync(On("Input.On", 9))).Errors);
        await client.SendFormAsync(On("Input.On", 10));

        Assert.Contains("A written apology Tuesday 10 November 2026 Friday 20 November 2026 Tuesday 10 November 2026", (await client.FollowAsync()).Text,
            StringComparison.Ordinal);
        var answer = await client.OpenAsync($"/cases/{id}/remedies/{remedy.Id}/give-up");
        Assert.Equal((HttpStatusCode.Conflict, "This remedy has already been provided"), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task GiveUp_ARemedy_KeepsWhyOffTheHistory()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/remedies/add");
        await client.SendFormAsync([("Input.Kind", "service-provided"), ("Input.Description", "Respite"), .. On("Input.Due", 20)]);
        var remedy = await portal.DbAsync(db => db.Remedies.Where(one => one.CaseId == id).Select(one => one.Id).SingleAsync());
        await client.OpenAsync($"/cases/{id}/remedies/{remedy}/give-up");

        Assert.Equal(["Enter why it cannot be provided and what is done instead"], (await client.SendFormAsync()).Errors);
        await client.SendFormAsync(("Input.Reason", "The provider closed; another is found"));

        Assert.Contains("Will not be providedThe provider closed; another is found", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Recorded that a remedy will not be provided", null), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Add_ARemedyWithAStaleVersion_ShowsItAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/remedies/add");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync([("Input.Kind", "apology"), ("Input.Description", "A written apology"), .. On("Input.Due", 20)]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it A written apology", answer.Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.Remedies.AnyAsync(one => one.CaseId == id)));

        await client.SendFormAsync();

        Assert.Equal(1, await portal.DbAsync(db => db.Remedies.CountAsync(one => one.CaseId == id)));
    }

    [Fact]
    public async Task Payment_AgreedAndPaid_CountsOnce()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/payments/add");
        await client.SendFormAsync([("Input.Category", "distress"), ("Input.Amount", "99.50"), ("Input.Payee", "child"),
            ("Input.Consideration", "Three months of uncertainty"), .. On("Input.Agreed", 5)]);
        Assert.Equal("Payment recorded", (await client.FollowAsync()).Banner);
        Assert.Equal("Payment of £99.50 recorded: Distress", (await portal.LastEntryAsync(id)).What);
        var payment = await portal.DbAsync(db => db.Payments.AsNoTracking().SingleAsync(one => one.CaseId == id));
        Assert.Equal((9950, "child", null, "Three months of uncertainty"), (payment.Pence, payment.Payee, payment.Paid, payment.Consideration));

        await client.OpenAsync($"/cases/{id}/payments/{payment.Id}/pay");
        Assert.Equal(["Enter a date on or after 5 November 2026, when it was agreed"], (await client.SendFormAsync(On("Input.On", 4))).Errors);
        await client.SendFormAsync(On("Input.On", 9));

        Assert.Equal("Payment made", (await client.FollowAsync()).Banner);
        var twice = await client.OpenAsync($"/cases/{id}/payments/{payment.Id}/pay");
        Assert.Equal((HttpStatusCode.Conflict, "This payment has already been made"), (twice.Status, Assert.Single(twice.Errors)));
    }

    [Theory]
    [InlineData("", "Enter how much it is, in pounds")]
    [InlineData("0", "Enter pounds and pence, more than nothing and at most 1,000,000")]
    [InlineData("10.005", "Enter pounds and pence, more than nothing and at most 1,000,000")]
    [InlineData("1000000.01", "Enter pounds and pence, more than nothing and at most 1,000,000")]
    public async Task Payment_AnAmountThatCannotBe_IsSaidAndKept(string amount, string sentence)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/payments/add");

        var answer = await client.SendFormAsync(("Input.Category", "distress"), ("Input.Amount", amount), ("Input.Payee", "child"));

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.Status, Assert.Single(answer.Errors)));
        Assert.Equal(amount, answer.Document.QuerySelector("#Input_Amount")!.GetAttribute("value") ?? "");
        Assert.False(await portal.DbAsync(db => db.Payments.AnyAsync(one => one.CaseId == id)));
    }
}
