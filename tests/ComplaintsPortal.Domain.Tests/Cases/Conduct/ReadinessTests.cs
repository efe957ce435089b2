using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Conduct;

/// <summary>Stages 2 and 3 of a statutory complaint are not answered before the law's own steps are recorded.</summary>
public sealed class ReadinessTests
{
    private const InvestigationRole Investigator = InvestigationRole.InvestigatingOfficer;
    private const InvestigationRole Independent = InvestigationRole.IndependentPerson;

    public static TheoryData<string, CaseBuilder, string> Lacking => new()
    {
        {
            "nothing", AtStage1().AtStage(2),
            "Record first: the investigating officer, the report of the investigating officer, the independent person, the report of the independent "
                + "person, the agreed statement of complaint, or why there is none, the adjudicating officer (regulation 17)"
        },
        {
            "no independent person", AtStage1().AtStage(2).Appointing(Investigator, A.Appointee()).ReportedOn(March(9), Investigator),
            "Record first: the independent person, the report of the independent person, the agreed statement of complaint, or why there is none, "
                + "the adjudicating officer (regulation 17)"
        },
        {
            "no report of the independent person",
            AtStage1().AtStage(2).Appointing(Investigator, A.Appointee()).Appointing(Independent, A.Appointee()).ReportedOn(March(9), Investigator),
            "Record first: the report of the independent person, the agreed statement of complaint, or why there is none, the adjudicating officer "
                + "(regulation 17)"
        },
        { "undecided", AtStage1().AtStage(2).Investigated().WithRecommendation(), "Record first: a decision on every recommendation (regulation 17)" },
        {
            "no panel", AtStage1().AtStage(3),
            "Record first: the meeting of the panel, the report of the panel, the independent person's part in the response (regulations 19 and 20)"
        },
        {
            "no report of the panel", AtStage1().AtStage(3).PanelMetOn(March(9)),
            "Record first: the report of the panel, the independent person's part in the response (regulations 19 and 20)"
        },
        {
            "without the independent person", AtStage1().AtStage(3).PanelMetOn(March(9)).PanelReportedOn(March(9)).WithRecommendation(Recommender.Panel),
            "Record first: the independent person's part in the response, a decision on every recommendation (regulations 19 and 20)"
        },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Submit_BeforeTheStageIsReady_NamesWhatIsMissing(string situation, CaseBuilder builder, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.WithResponseDraftedBy(Ada).Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Response.WhyNotSubmit(A.Office(Ada)), @case, () => stage.Response.Submit(A.Office(Ada, At(March(10)))));
    }

    [Fact]
    public void Send_ARecommendationCameAfterTheApproval_WaitsForTheDecision()
    {
        var @case = AtStage1().AtStage(2).WithApprovedResponse().WithRecommendation().Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            "Record first: a decision on every recommendation (regulation 17)", stage.Response.WhyNotSend(A.Office(Ada)), @case,
            () => stage.Response.Send(March(10), A.Office(Ada, At(March(10)))));
    }

    [Theory]
    [InlineData("children-act", 1)]
    [InlineData("code", 2)]
    [InlineData("corporate", 2)]
    public void Submit_WhereNobodyInvestigates_NeedsNoneOfIt(string procedure, int stage) =>
        Assert.Null(AtStage1().Under(procedure).AtStage(stage).WithResponseDraftedBy(Ben).Build().CurrentStage!.Response.WhyNotSubmit(A.Office(Ben)));

    [Fact]
    public void Submit_ReferredEarlyAtStage3_NeedsNoPanel()
    {
        var @case = AtStage1().AtStage(2).Investigated().WithRecommendation().Adjudicated().ConcludedOn(March(9), "upheld").GoneOn(March(10)).Build();
        @case.Escalation.ReferEarly(new EarlyReferralGate(true, true, true, true, true, true), March(10), March(10), A.Office(Ada, At(March(10))));
        @case.CurrentStage!.Response.Draft("Referred", A.Office(Ada, At(March(10)), A.Procedure()));

        Assert.Null(@case.CurrentStage.Response.WhyNotSubmit(A.Office(Ada)));
    }

    // A council's own records know nothing of the conduct: what is missing is recorded now, with the dates of then.
    [Fact]
    public void Send_AStageThatCameFromACouncilsRecords_CanBeMadeReady()
    {
        var @case = CaseInterchange.FromFacts(
            new CaseFacts("OLD/1", "children-act", March(2)), [new StageFacts(2, March(3))], A.Procedure(), WorkingCalendar.EnglandAndWales, At(March(20)));
        var stage = @case.Stage(2)!;

        var terms = new AppointmentTerms(March(4), "Nothing to declare") { OutsideTheLine = true };
        stage.Investigation.Appoint(Investigator, A.Appointee("Ivan Orr"), terms, A.Office(Ada, At(March(20))));
        stage.Investigation.Appoint(Independent, A.Appointee("Irene Page"), terms, A.Office(Ada, At(March(20))));
        stage.Clock.AgreeStatement(March(9), A.Office(Ada, At(March(20))));
        stage.Investigation.NameAdjudicator("Hanna Reed, Head of Service", March(5), A.Office(Ada, At(March(20))));
        stage.Investigation.ReceiveReport(Investigator, March(16), A.Office(Ada, At(March(20))));
        stage.Investigation.ReceiveReport(Independent, March(17), A.Office(Ada, At(March(20))));

        Assert.Null(stage.Response.WhyNotAnswer());
    }
}
