using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Points;

public sealed class OutcomeOfPointsTests
{
    public static TheoryData<string, CaseBuilder, Officer, string, string?, string?> Conclusions => new()
    {
        { "what follows", OneUpheld(), Ada, "partially-upheld", null, null },
        { "a point without a finding", AtStage1().WithPoint().SentOn(March(9)), Ada, "upheld", null,
            "Record a finding on every point before the stage is concluded" },
        { "withdrawn, which has a door of its own", AtStage1().WithPoint(), Ada, "withdrawn", null,
            "Record that it was withdrawn instead: how, and when (regulation 7)" },
        { "without a point", AtStage1().SentOn(March(9)), Ada, "upheld", null,
            "\"Upheld\" needs points of complaint with a finding on each (Getting the Best from Complaints)" },
        { "without a point, by a manager", AtStage1().SentOn(March(9)), Mabel, "not-upheld", "It is clear",
            "\"Not upheld\" needs points of complaint with a finding on each (Getting the Best from Complaints)" },
        { "without a point, outside the procedure", AtStage1().SentOn(March(9)), Ada, "outside-remit", null, null },
        { "answered, as an enquiry is", OneUpheld(), Ada, "answered", null, "\"Answered\" is no outcome of this kind of record" },
        { "otherwise, by an officer", OneUpheld(), Ada, "not-upheld", "The panel said so",
            "Only a manager may choose an outcome that does not follow from the findings" },
        { "otherwise, without a reason", OneUpheld(), Mabel, "not-upheld", " ", "An outcome that does not follow from the findings needs a reason" },
        { "otherwise, by a manager", OneUpheld(), Mabel, "not-upheld", "The panel said so", null },
    };

    [Theory]
    [MemberData(nameof(Conclusions))]
    public void Conclude_AStageWithPoints_FollowsFromTheFindings(
        string situation, CaseBuilder builder, Officer officer, string outcome, string? why, string? sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var basis = OutcomeBasis.Safe with { WhyOtherwise = why };
        void Conclude() => @case.CurrentStage!.Conclude(A.Outcome(outcome), March(10), A.Office(officer, At(March(10)), A.Procedure()), basis);

        if (sentence is not null)
        {
            AssertRefused(sentence, @case.CurrentStage!.WhyNotConclude(A.Outcome(outcome), A.Office(officer, procedure: A.Procedure()), basis),
                @case, Conclude);
            return;
        }

        Conclude();
        Assert.Equal(outcome, @case.CurrentStage!.Outcome);
    }

    [Fact]
    public void Conclude_Otherwise_IsRecordedOnTheStageAndInTheHistory()
    {
        var @case = OneUpheld().Build();
        var stage = @case.CurrentStage!;

        stage.Conclude(A.Outcome("not-upheld"), March(10), A.Office(Mabel, At(March(10)), A.Procedure()),
            OutcomeBasis.Safe with { WhyOtherwise = "The panel said so" });

        Assert.Equal(("not-upheld", "partially-upheld", "The panel said so"), (stage.Outcome, stage.OutcomeOfFindings, stage.OutcomeReason));
        var entry = @case.Latest();
        Assert.Equal("Stage 1 concluded on 9 March 2026: Not upheld instead of Partially upheld, which follows from the findings", entry.What);
        Assert.Equal("The panel said so", entry.Why);
    }

    [Fact]
    public void Conclude_WhatFollows_KeepsNoReason()
    {
        var stage = OneUpheld().Build().CurrentStage!;

        stage.Conclude(A.Outcome("partially-upheld"), March(10), A.Office(Mabel, At(March(10)), A.Procedure()),
            OutcomeBasis.Safe with { WhyOtherwise = "Typed and left" });

        Assert.Equal(("partially-upheld", null), (stage.OutcomeOfFindings, stage.OutcomeReason));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "\"Upheld\" needs points of complaint with a finding on each (Complaint Handling Code 6.7)")]
    public void Conclude_WithoutPointsByTheCouncilsRule_IsForStageOneAlone(int number, string? sentence)
    {
        var rules = new CouncilRules();
        rules.Decide(rules.Facts with { StageOneWithoutPoints = true });
        var code = A.Procedure("code");
        var stage = (number == 1 ? AtStage1().Under(code) : AtStage1().Under(code).ConcludedOn(March(4), "outside-remit").GoneOn(March(5)))
            .SentOn(March(9)).Build().CurrentStage!;

        Assert.Equal(sentence, stage.WhyNotConclude(A.Outcome("upheld"), A.Office(Ada, procedure: code, rules: rules))?.ToString());
    }

    [Fact]
    public void Conclude_AnEnquiryWithAPoint_IsAnsweredWithoutAFinding()
    {
        var stage = AtStage1().Under("mp-enquiry").WithPoint().SentOn(March(9)).Build().CurrentStage!;

        Assert.Null(stage.WhyNotConclude(A.Outcome("answered"), A.Office(Ada, procedure: A.Procedure("mp-enquiry"))));
    }

    private static CaseBuilder OneUpheld() => AtStage1().WithPoint().WithPoint("Nobody rang back").FoundOnPoints("upheld", "not-upheld").SentOn(March(9));
}
