using System.Net;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

/// <summary>Why a stage is late, asked once. Today is Tuesday 10 November 2026; a stage that was asked for on 12 October is late.</summary>
public sealed class LatenessTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly DateOnly LongAgo = new(2026, 10, 12);

    [Fact]
    public async Task Lateness_OfALateStage_IsSaidOnItsPageAndStandsOnTheCase()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(LongAgo).Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        Assert.Contains("Say why it is late", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        await client.OpenAsync($"/cases/{id}/stages/1/lateness");
        Assert.Equal(["Choose why it was late"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.Lateness.Reason", "service"), ("Input.Lateness.Words", "The home answered on 9 November"));

        var page = await client.FollowAsync();
        Assert.Equal("Reason saved", page.Banner);
        Assert.Contains("The service answered late The home answered on 9 November", page.Text, StringComparison.Ordinal);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Stage 1: it was said why it is late", "The home answered on 9 November"), (entry.What, entry.Why));
    }

    [Fact]
    public async Task Lateness_OfAStageInTime_IsNotAsked()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.DoesNotContain("why it is late", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["This stage is not late"], (await client.OpenAsync($"/cases/{id}/stages/1/lateness")).Errors);
    }

    [Fact]
    public async Task Send_Late_AsksWhyOnceAndNotWhereItWasSaid()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(LongAgo).Accepted().WithApprovedResponse());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/send");

        var asked = await client.SendFormAsync();
        Assert.Equal((HttpStatusCode.BadRequest, "Choose why it was late"), (asked.Status, Assert.Single(asked.Errors)));
        await client.SendFormAsync(("Input.Lateness.Reason", "staff"));

        Assert.Equal("Response sent", (await client.FollowAsync()).Banner);
        var stage = (await portal.CaseAsync(id)).Stage(1)!;
        Assert.Equal(new Lateness("staff", null, null), stage.Clock.Lateness.Said);
        Assert.False(stage.Clock.Lateness.AsksWhyOn(new(2026, 11, 10)));
    }

    [Fact]
    public async Task SendALetter_ThatAnswersLate_AsksWhyToo()
    {
        var id = await portal.AddCaseAsync(its => its.ReceivedOn(LongAgo).Accepted().WithApprovedResponse());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/letters/add");
        var written = await client.SendFormAsync(("Input.Kind", "stage-one-response-1"), ("Input.Recipient", "Rose"));
        await client.OpenAsync($"{written.Response.Headers.Location}/send");

        var asked = await client.SendFormAsync(("Input.Route", "Post"));
        Assert.Equal((HttpStatusCode.BadRequest, "Choose why it was late"), (asked.Status, Assert.Single(asked.Errors)));
        await client.SendFormAsync(("Input.Lateness.Reason", "staff"));

        Assert.Equal("Letter sent. It is kept as it is", (await client.FollowAsync()).Banner);
        Assert.Equal("staff", (await portal.CaseAsync(id)).Stage(1)!.Clock.Lateness.Said?.Reason);
    }
}
