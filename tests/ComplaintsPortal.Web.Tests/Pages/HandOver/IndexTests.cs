using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Pages.HandOver;

public sealed class IndexTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task HandOver_AfterThePreview_MovesWhatIsOpenAndSaysSoOnEachCase()
    {
        var (lena, carl) = (await portal.AddAccountAsync(Role.Officer, "Lena Leaving"), await portal.AddAccountAsync(Role.Officer, "Carl Coming"));
        var awaiting = await portal.AddCaseAsync(its => its.LoggedBy(lena.AsOfficer()));
        var open = await portal.AddCaseAsync(its => its.LoggedBy(lena.AsOfficer()).Accepted());
        var concluded = await portal.AddCaseAsync(
            (its, office) => its.LoggedBy(lena.AsOfficer()).ManagedBy(office.Mabel).AtStage(1).ConcludedOn(new(2026, 11, 9)));
        var barred = await portal.AddCaseAsync(its => its.LoggedBy(lena.AsOfficer()).Accepted());
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(barred, @case => @case.Sealing.Bar(carl.AsOfficer(), "About him", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        var version = (await portal.CaseAsync(open)).Version;
        using var client = await portal.SignInAsync(Role.Manager);

        var preview = await client.OpenAsync($"/handover?from={lena.Id}&to={carl.Id}");
        Assert.Equal(
            ["1", "1", "1, which Carl Coming may not have: they are sealed, or about them"],
            preview.Document.QuerySelectorAll(".govuk-summary-list__value").Select(value => value.TextContent.Trim()));
        Assert.Equal(["Enter why the cases are handed over"], (await client.SendFormAsync()).Errors);
        await client.SendFormAsync(("Input.Reason", "She leaves on Friday"));

        Assert.Equal("2 cases handed over from Lena Leaving to Carl Coming", (await client.FollowAsync()).Banner);
        Assert.Equal(carl.Id, (await portal.CaseAsync(awaiting)).Owner);
        Assert.Equal((carl.Id, version + 1), ((await portal.CaseAsync(open)).Owner, (await portal.CaseAsync(open)).Version));
        Assert.Equal((lena.Id, lena.Id), ((await portal.CaseAsync(concluded)).Owner, (await portal.CaseAsync(barred)).Owner));
        var entry = await portal.LastEntryAsync(open);
        Assert.Equal(("Case handed over to Carl Coming", "She leaves on Friday", "Mabel Firth"), (entry.What, entry.Why, entry.ByName));
    }

    [Fact]
    public async Task HandOver_WhenTheNumbersChanged_StoresNothing()
    {
        var (nina, omar) = (await portal.AddAccountAsync(Role.Officer, "Nina New"), await portal.AddAccountAsync(Role.Officer, "Omar Other"));
        var first = await portal.AddCaseAsync(its => its.LoggedBy(nina.AsOfficer()));
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/handover?from={nina.Id}&to={omar.Id}");
        await portal.AddCaseAsync(its => its.LoggedBy(nina.AsOfficer()));

        var answer = await client.SendFormAsync("main form[method=post]", ("Input.Reason", "On leave"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Other cases would change hands than you were shown. Look at the numbers again"], answer.Errors);
        Assert.Equal(nina.Id, (await portal.CaseAsync(first)).Owner);
        Assert.Contains("Hand over 2 cases", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfTheSamePerson_AsksForSomebodyElse()
    {
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync($"/handover?from={office.Ada.Id}&to={office.Ada.Id}");

        Assert.Equal((HttpStatusCode.BadRequest, "Error: Choose somebody else"), (answer.Status, answer.ErrorBeside("To")));
    }
}
