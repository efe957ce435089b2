using System.Net;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class FreezingAndReferralTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Prompt = "consider whether that change is held back until the complaint has been considered";

    [Fact]
    public async Task Overview_StatutoryCase_PromptsUntilFreezingWasConsidered()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        Assert.Contains(Prompt, (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        await client.OpenAsync($"/cases/{id}/consider-freezing");

        await client.SendFormAsync(
            ("Input.Answer", "Frozen"), ("Input.Rationale", "The move would end contact"), ("Input.DecidedBy", "Head of Service"),
            ("Input.Review.Day", "24"), ("Input.Review.Month", "11"), ("Input.Review.Year", "2026"));

        var page = await client.FollowAsync();
        Assert.Equal("The decision is recorded", page.Banner);
        Assert.DoesNotContain(Prompt, page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "A disputed decision is held back. Decided by Head of Service on Tuesday 10 November 2026; to be reviewed on Tuesday 24 November 2026. "
                + "The move would end contact",
            page.Text, StringComparison.Ordinal);
        Assert.Equal(FreezingAnswer.Frozen, (await portal.CaseAsync(id)).Freezing!.Answer);
        Assert.Equal("Disputed decision held back on 10 November 2026, to be reviewed on 24 November 2026", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Overview_UnderTheCode_DoesNotPrompt()
    {
        var id = await portal.AddCaseAsync(its => its.Under("code").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.DoesNotContain(Prompt, (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/consider-freezing")).Status);
    }

    [Fact]
    public async Task ConsiderFreezing_HeldBackWithoutAReview_AsksForIt()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/consider-freezing");

        var answer = await client.SendFormAsync(("Input.Answer", "Frozen"));

        Assert.Equal(["Enter why", "Enter who decided", "Enter when it is reviewed (Getting the Best from Complaints)"], answer.Errors);
        Assert.Null((await portal.CaseAsync(id)).Freezing);
    }

    [Fact]
    public async Task ConsiderFreezing_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/consider-freezing");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Answer", "NotFrozen"), ("Input.Rationale", "At risk"), ("Input.DecidedBy", "Head of Service"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Why As it is now Nothing recorded As you entered it At risk", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Freezing);
    }

    [Fact]
    public async Task ReferEarly_OneConditionMissing_NamesIt()
    {
        var id = await AnsweredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/refer-early");

        var answer = await client.SendFormAsync(
            [.. Ticked("report", "adjudication", "upheld", "plan", "outcomes"), ("Input.Consented.Day", "10"), ("Input.Consented.Month", "11"),
                ("Input.Consented.Year", "2026")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Not met: the complainant's agreement (Getting the Best from Complaints)"], answer.Errors);
        Assert.Equal(5, answer.Document.QuerySelectorAll("input[name='Input.Met'][checked]").Length);
        Assert.Null((await portal.CaseAsync(id)).Investigation!.ReferredEarly);
    }

    [Fact]
    public async Task ReferEarly_ToWhichTheComplainantAgreesTomorrow_SaysSoBesideThatDate()
    {
        var id = await AnsweredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/refer-early");

        var answer = await client.SendFormAsync(
            [.. Ticked("report", "adjudication", "upheld", "plan", "outcomes", "consent"), ("Input.Consented.Day", "11"), ("Input.Consented.Month", "11"),
                ("Input.Consented.Year", "2026")]);

        Assert.EndsWith("Enter a date that is today or in the past", answer.ErrorBeside("Input.Consented"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReferEarly_AllConditions_IsTheOmbudsmansMove()
    {
        var id = await AnsweredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/refer-early");

        await client.SendFormAsync(
            [.. Ticked("report", "adjudication", "upheld", "plan", "outcomes", "consent"), ("Input.Consented.Day", "9"), ("Input.Consented.Month", "11"),
                ("Input.Consented.Year", "2026")]);

        var page = await client.FollowAsync();
        Assert.Contains("Tuesday 10 November 2026; the complainant agreed on Monday 9 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("The Ombudsman's move Referred early on Tuesday 10 November 2026", (await client.OpenAsync($"/cases/{id}")).Text,
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/investigation/refer-early")).Status);
    }

    [Fact]
    public async Task SendBack_Referred_LetsTheComplainantAskForAPanel()
    {
        var id = await portal.AddCaseAsync(its => Upheld(its).ReferredEarly());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/send-back");
        Assert.Equal(["Enter the date on which it was sent back"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.On.Day", "10"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"));

        var page = await client.FollowAsync();
        Assert.Equal("Recorded that the Ombudsman sent it back", page.Banner);
        Assert.Contains("Sent back to a panel by the OmbudsmanTuesday 10 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("They may ask for stage 3", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/investigation/send-back")).Status);
    }

    [Fact]
    public async Task SendBack_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => Upheld(its).ReferredEarly());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/send-back");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.On.Day", "10"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Sent back on As it is now Nothing recorded As you entered it Tuesday 10 November 2026", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Investigation!.ReferralSentBack);
    }

    private static IEnumerable<(string Name, string Value)> Ticked(params string[] conditions) => conditions.Select(condition => ("Input.Met", condition));

    private Task<int> AnsweredAsync() => portal.AddCaseAsync(Upheld);

    private static CaseBuilder Upheld(CaseBuilder its) =>
        its.AtStage(2).Investigated().WithRecommendation().Adjudicated().ConcludedOn(new DateOnly(2026, 11, 5), "upheld");
}
