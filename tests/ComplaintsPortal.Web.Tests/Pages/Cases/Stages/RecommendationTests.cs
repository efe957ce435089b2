using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Stages;

public sealed class RecommendationTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Recommend_AsAReportSays_IsListedAndToBeDecided()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/2/recommend");

        await client.SendFormAsync(("Input.From", "IndependentPerson"), ("Input.Text", "Apologise"));

        var page = await client.FollowAsync();
        Assert.Equal("The recommendation is entered", page.Banner);
        Assert.Contains("1 Apologise Independent person Not decided", page.Text, StringComparison.Ordinal);
        Assert.Contains("Record first: a decision on every recommendation (regulation 17)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recommend_PressedTwice_EntersItOnce()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated());
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync($"/cases/{id}/stages/2/recommend");
        (string, string)[] filled =
        [
            ("Input.Version", form.Document.QuerySelector("input[name='Input.Version']")!.GetAttribute("value")!), ("Input.From", "IndependentPerson"),
            ("Input.Text", "Apologise"),
        ];

        await client.SendFormAsync(filled);
        await client.OpenAsync($"/cases/{id}/stages/2/recommend");
        var second = await client.SendFormAsync(filled);

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Single((await portal.CaseAsync(id)).Recommendations);
    }

    [Fact]
    public async Task Recommend_BeforeAReport_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/2/recommend");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["No report has been received yet"], answer.Errors);
    }

    [Fact]
    public async Task TakeOut_EnteredByMistake_IsGoneWithAReason()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated().WithRecommendation(text: "Apologise").WithRecommendation());
        var first = (await portal.CaseAsync(id)).Recommendations[0].Id;
        using var client = await portal.SignInAsync(Role.Officer);
        Assert.Contains("Remove recommendation 1", (await client.OpenAsync($"/cases/{id}/investigation")).Text, StringComparison.Ordinal);
        await client.OpenAsync($"/cases/{id}/stages/2/take-out/{first}");
        Assert.Equal(["Enter why it is taken out"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.Why", "It belongs to another case"));

        var page = await client.FollowAsync();
        Assert.Equal("The recommendation is taken out", page.Banner);
        Assert.Single((await portal.CaseAsync(id)).Recommendations);
        Assert.Equal("Recommendation of stage 2 taken out: Apologise", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/stages/2/take-out/{first}")).Status);
    }

    [Fact]
    public async Task TakeOut_StaleVersion_StoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated().WithRecommendation());
        var only = (await portal.CaseAsync(id)).Recommendations[0].Id;
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/2/take-out/{only}");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Why", "A mistake"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Why it is taken out As it is now Nothing recorded As you entered it A mistake", answer.Text, StringComparison.Ordinal);
        Assert.Single((await portal.CaseAsync(id)).Recommendations);
    }

    [Fact]
    public async Task Adjudicate_WithoutNamingOne_LeadsToTheNextUndecided()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated().WithRecommendation().Adjudicated().WithRecommendation(text: "Apologise"));
        var second = (await portal.CaseAsync(id)).Recommendations[1].Id;
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/2/adjudicate");

        Assert.Equal($"/cases/{id}/stages/2/adjudicate/{second}", answer.RedirectsTo);
        var page = await client.FollowAsync();
        Assert.Contains("The recommendation Apologise", page.Text, StringComparison.Ordinal);
        Assert.Equal("Head of Service", page.Document.QuerySelector("#Input_By")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("true", "Enter what is to be done", "Enter the date by which it is to be done")]
    [InlineData("false", "Enter why it is rejected")]
    [InlineData("", "Choose whether it is accepted")]
    public async Task Adjudicate_Incomplete_AsksForWhatTheDecisionNeeds(string accepted, params string[] sentences)
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated().WithRecommendation());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/2/adjudicate");
        await client.FollowAsync();

        var answer = await client.SendFormAsync([.. new[] { ("Input.By", "Director"), ("Input.Accepted", accepted) }.Where(field => field.Item2.Length > 0)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(sentences.Order(StringComparer.Ordinal), answer.Errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Adjudicate_Rejected_KeepsTheReason()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated().WithRecommendation());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/2/adjudicate");
        await client.FollowAsync();

        await client.SendFormAsync(("Input.Accepted", "false"), ("Input.By", "Director"), ("Input.Reason", "Done already"));

        var page = await client.FollowAsync();
        Assert.Contains("Rejected by Director on Tuesday 10 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal((false, "Done already"),
            ((await portal.CaseAsync(id)).Recommendations[0].Accepted, (await portal.CaseAsync(id)).Recommendations[0].Reason));
        Assert.Equal("Recommendation 1 of stage 2 rejected", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Submit_ARecommendationUndecided_IsRefusedWithTheRegulation()
    {
        var id = await portal.AddCaseAsync((its, office) => its.AtStage(2).Investigated().WithRecommendation().WithResponseDraftedBy(office.Ada));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/2/submit");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Record first: a decision on every recommendation (regulation 17)"], answer.Errors);
    }
}
