using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Conduct;

public sealed class RecommendationTests
{
    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "by a clerk", Investigated(), Colin, NotACaseWorker },
        { "stage 1", AtStage1(), Ada, "Only stage 2 of a statutory complaint is investigated (regulation 17)" },
        { "under the Code", AtStage1().Under("code").AtStage(2), Ada, "Only stage 2 of a statutory complaint is investigated (regulation 17)" },
        { "before a report", AtStage1().AtStage(2), Ada, "No report has been received yet" },
        { "before the panel's report", AtStage1().AtStage(3), Ada, "No report has been received yet" },
        { "answered", Investigated().SentOn(March(9)), Ada, "The response has already been sent" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Recommend_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Recommendations.WhyNotRecommend(A.Office(officer)), @case,
            () => stage.Recommendations.Recommend(Recommender.InvestigatingOfficer, "Write", A.Office(officer, At(March(10)))));
    }

    [Fact]
    public void Recommend_FromSomebodyWhoHasNotReported_IsRefused()
    {
        var stage = Investigated().Build().CurrentStage!;

        var refused = Assert.Throws<RefusedException>(() => stage.Recommendations.Recommend(Recommender.Panel, "Write", A.Office(Ada, At(March(10)))));

        Assert.Equal("Choose somebody who has reported at this stage", refused.Message);
    }

    [Fact]
    public void TakeOut_EnteredByMistake_LeavesTheOthersAndItsTrace()
    {
        var @case = Investigated().WithRecommendation(text: "Apologise").WithRecommendation().Build();

        @case.CurrentStage!.Recommendations.TakeOut(@case.Recommendations[0], "It belongs to another case", A.Office(Ada, At(March(10))));

        Assert.Equal("Write to every family about cancelled visits", Assert.Single(@case.Recommendations).Text);
        var entry = @case.Latest();
        Assert.Equal(("Recommendation of stage 2 taken out: Apologise", "It belongs to another case"), (entry.What, entry.Why));
    }

    [Fact]
    public void TakeOut_DecidedOn_IsRefused()
    {
        var @case = Investigated().WithRecommendation().Adjudicated().Build();
        var recommendation = @case.Recommendations[0];

        AssertRefused(
            "This recommendation has been decided on", @case.CurrentStage!.Recommendations.WhyNotTakeOut(recommendation, A.Office(Ada)), @case,
            () => @case.CurrentStage.Recommendations.TakeOut(recommendation, "A mistake", A.Office(Ada, At(March(10)))));
    }

    [Fact]
    public void Adjudicate_NothingRecommended_IsRefused() =>
        Assert.Equal("There is no recommendation to adjudicate",
            Investigated().Build().CurrentStage!.Recommendations.WhyNotAdjudicate(A.Office(Ada))?.ToString());

    [Fact]
    public void Adjudicate_Accepted_HasAnActionAndADate()
    {
        var @case = Investigated().WithRecommendation().Build();
        var recommendation = @case.Recommendations[0];

        @case.CurrentStage!.Recommendations.Adjudicate(recommendation, new Acceptance("Head of Service", March(9), "Write to them", March(30)),
            A.Office(Ada, At(March(10))));

        Assert.Equal(
            new RecommendationFacts(2, Recommender.InvestigatingOfficer, "Write to every family about cancelled visits")
            {
                Accepted = true,
                Adjudicated = March(9),
                AdjudicatedBy = "Head of Service",
                Action = "Write to them",
                Due = March(30),
            },
            recommendation.Facts);
        Assert.Equal("Recommendation 1 of stage 2 accepted", @case.Latest().What);
    }

    [Fact]
    public void Adjudicate_AnewAsRejected_KeepsNothingOfTheAcceptance()
    {
        var @case = Investigated().WithRecommendation().WithRecommendation(Recommender.IndependentPerson, "Apologise").Adjudicated().Build();
        var second = @case.Recommendations[1];

        @case.CurrentStage!.Recommendations.Adjudicate(second, new Rejection("Head of Service", March(9), "Done already"), A.Office(Ada, At(March(10))));

        Assert.Equal((false, "Done already", null, null), (second.Accepted, second.Reason, second.Action, second.Due));
        Assert.Equal("Recommendation 2 of stage 2 rejected", @case.Latest().What);
    }

    [Fact]
    public void Recommendations_OfBothStages_AreKeptApart()
    {
        var @case = Investigated().WithRecommendation().Adjudicated().ConcludedOn(March(9)).GoneOn(March(10))
            .PanelMetOn(March(12)).PanelReportedOn(March(13)).WithRecommendation(Recommender.Panel, "Apologise").Build();

        Assert.Equal(["Write to every family about cancelled visits"], @case.Stage(2)!.Recommendations.Made().Select(one => one.Text));
        Assert.Equal(["Apologise"], @case.Stage(3)!.Recommendations.Made().Select(one => one.Text));
    }

    private static CaseBuilder Investigated() => AtStage1().AtStage(2).Investigated();
}
