using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.People;

/// <summary>What belongs to the person, wherever they complain: adjustments, restrictions of contact, and an address that may be told to nobody.</summary>
public sealed class ArrangementsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Refuge = "7 Safe Street\nAnytown\nAN1 2BC";

    [Fact]
    public async Task AdjustmentAndRestriction_OfOneCase_AreShownWhereverThePersonComplainsAndOnASplitCase()
    {
        var person = await portal.AddPersonAsync("Ari Adjusted");
        var one = await portal.AddCaseAsync(its => its.Knowing(facts => facts with { Complainant = person }));
        var other = await portal.AddCaseOfAsync(person);
        using var client = await portal.SignInAsync(Role.Manager);
        await RecordAsync(client, one);
        await client.OpenAsync($"/cases/{one}/split");
        await client.SendFormAsync(("Input.Parts[0].Procedure", "code"), ("Input.Parts[0].Summary", "Another matter"));
        var split = await portal.DbAsync(
            db => db.Cases.Where(@case => @case.SplitFrom != null && @case.Complainant == person).Select(@case => @case.Id).SingleAsync());

        foreach (var page in new[] { $"/cases/{other}", $"/cases/{other}/people", $"/cases/{split}", $"/people/{person}" })
        {
            var text = (await client.OpenAsync(page)).Text;
            Assert.Contains("Letters in large print", text, StringComparison.Ordinal);
            Assert.Contains("One named contact, by e-mail", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Adjustment_OfACaseWithNobodyNamed_IsShownOnACaseSplitFromItAndNowhereElse()
    {
        var (one, stranger) = (await portal.AddCaseAsync(its => its), await portal.AddCaseAsync(its => its));
        using var client = await portal.SignInAsync(Role.Manager);
        await RecordAsync(client, one);
        await client.OpenAsync($"/cases/{one}/split");
        await client.SendFormAsync(("Input.Parts[0].Procedure", "code"), ("Input.Parts[0].Summary", "Another matter"));
        var reference = (await portal.CaseAsync(one)).Reference;
        var split = await portal.DbAsync(db => db.Cases.Where(@case => @case.SplitFrom == reference).Select(@case => @case.Id).SingleAsync());

        Assert.Contains("Letters in large print", (await client.OpenAsync($"/cases/{split}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Letters in large print", (await client.OpenAsync($"/cases/{stranger}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RestrictedAddress_IsMarkedWarnedOfAndStandsInNoLetterUnasked()
    {
        var person = await portal.AddPersonAsync("Ref Uged", null, Refuge);
        var id = await portal.AddCaseOfAsync(person);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/people/{person}/change");
        await client.SendFormAsync(("Input.Restricted", "Refuge"));
        Assert.Contains("The address is a refuge", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("Address marked: a refuge", (await portal.HistoryAsync(id))[^1]);
        Assert.Contains("The address of Ref Uged is a refuge. Tell it to nobody", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);

        var form = await client.OpenAsync($"/cases/{id}/letters/add");
        Assert.Equal("", form.Document.QuerySelector("#Input_Address")!.TextContent.Trim());
        var refused = await client.SendFormAsync(
            ("Input.Kind", "acknowledgement-1"), ("Input.Variant", "Plain"), ("Input.Address", "7 safe street, anytown AN12BC"));
        Assert.Equal(
            "Error: The address of Ref Uged is a refuge. Confirm that it may be given, or take it out", refused.ErrorBeside("Input.GivesAddress"));
        Assert.False(await portal.DbAsync(db => db.Letters.AnyAsync(letter => letter.CaseId == id)));
        await client.SendFormAsync(("Input.GivesAddress", "true"));

        Assert.True(client.Page.IsRedirect);
        var letter = await portal.DbAsync(db => db.Letters.SingleAsync(one => one.CaseId == id));
        Assert.Equal("7 safe street, anytown AN12BC", letter.Address);
    }

    [Fact]
    public async Task RestrictedAddress_InALetterWrittenBefore_IsAskedAboutWhenItIsSent()
    {
        var person = await portal.AddPersonAsync("Late Marked", null, Refuge);
        var id = await portal.AddCaseOfAsync(person);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/add");
        await client.SendFormAsync(("Input.Kind", "acknowledgement-1"), ("Input.Variant", "Plain"));
        var letter = await portal.DbAsync(db => db.Letters.SingleAsync(one => one.CaseId == id));
        Assert.Equal(Refuge, letter.Address);
        await client.OpenAsync($"/people/{person}/change");
        await client.SendFormAsync(("Input.Restricted", "Police"));

        await client.OpenAsync($"/cases/{id}/letters/{letter.Id}/change");
        Assert.NotNull((await client.SendFormAsync(("Input.Words", "Dear Late\n\nWe have it."))).ErrorBeside("Input.GivesAddress"));
        await client.SendFormAsync(("Input.GivesAddress", "true"));
        await client.OpenAsync($"/cases/{id}/letters/{letter.Id}/send");
        var refused = await client.SendFormAsync(("Input.Route", nameof(LetterRoute.Post)));
        Assert.StartsWith(
            "Error: The address of Late Marked is kept back at the request of the police", refused.ErrorBeside("Input.GivesAddress"), StringComparison.Ordinal);
        await client.OpenAsync($"/cases/{id}/letters/{letter.Id}/change");
        await client.SendFormAsync(("Input.Address", ""));
        await client.OpenAsync($"/cases/{id}/letters/{letter.Id}/send");
        await client.SendFormAsync(("Input.Route", nameof(LetterRoute.Post)));

        Assert.NotNull((await portal.DbAsync(db => db.Letters.SingleAsync(one => one.CaseId == id))).SentOn);
    }

    [Fact]
    public async Task RestrictedAddress_OfARecordThatWasMerged_IsStillWarnedOf()
    {
        var (kept, other) = (await portal.AddPersonAsync("Plain Record"), await portal.AddPersonAsync("Safe Record", null, Refuge, RestrictedAddress.Refuge));
        var id = await portal.AddCaseOfAsync(kept);
        await portal.AddCaseOfAsync(other);
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/people/{kept}/merge/{other}");
        await client.SendFormAsync(("Input.Why", "The same person"));

        Assert.Contains("The address of Safe Record is a refuge", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
    }

    private static async Task RecordAsync(PortalClient client, int id)
    {
        await client.OpenAsync($"/cases/{id}/people/adjustments/add");
        await client.SendFormAsync(("Input.Need", "Letters in large print"));
        await client.OpenAsync($"/cases/{id}/people/restrictions/add");
        await client.SendFormAsync(
            ("Input.What", "One named contact, by e-mail"), ("Input.Reason", "Forty calls a day"),
            ("Input.ReviewOn.Day", "10"), ("Input.ReviewOn.Month", "5"), ("Input.ReviewOn.Year", "2027"));
    }
}
