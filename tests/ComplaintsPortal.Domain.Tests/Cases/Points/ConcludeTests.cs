using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Points;

public sealed class ConcludeTests
{
    public static TheoryData<string, CaseBuilder, Officer, string, string> Refusals => new()
    {
        { "by a clerk", AtStage1(), Colin, "withdrawn", NotACaseWorker },
        { "by an administrator", AtStage1(), Priya, "withdrawn", NotACaseWorker },
        { "concluded before", AtStage1().ConcludedOn(March(10)), Ada, "upheld", Concluded },
        { "no response", AtStage1(), Ada, "upheld", "\"Upheld\" needs a response that was approved and sent" },
        { "a draft", AtStage1().WithResponseDraftedBy(Ada), Ada, "upheld", "\"Upheld\" needs a response that was approved and sent" },
        { "approved, not sent", AtStage1().WithApprovedResponse(), Ada, "partially-upheld",
            "\"Partially upheld\" needs a response that was approved and sent" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Conclude_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string outcome, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.WhyNotConclude(A.Outcome(outcome), A.Office(officer, procedure: A.Procedure())), @case,
            () => stage.Conclude(A.Outcome(outcome), March(10), A.Office(officer, At(March(10)), A.Procedure())));
    }

    [Theory]
    [InlineData("children-act", "upheld", false)]
    [InlineData("code", "not-upheld", false)]
    [InlineData("representation", "answered", false)]
    [InlineData("mp-enquiry", "answered", false)]
    [InlineData("children-act", "withdrawn", false)]
    [InlineData("mp-enquiry", "withdrawn", false)]
    [InlineData("compliment", "upheld", false)]
    [InlineData("compliment", "answered", false)]
    [InlineData("compliment", "recorded", true)]
    [InlineData("comment", "recorded", true)]
    [InlineData("ombudsman", "upheld", true)]
    public void Conclude_WithoutAResponse_DependsOnOutcomeAndKindOfProcedure(string key, string outcome, bool allowed)
    {
        var stage = AtStage1().Under(key).Build().CurrentStage!;

        Assert.Equal(allowed, stage.WhyNotConclude(A.Outcome(outcome), A.Office(Ada, procedure: A.Procedure(key))) is null);
    }

    [Theory]
    [InlineData(1, "Enter a date on or after 6 March 2026, when the stage was acknowledged")]
    [InlineData(5, "Enter a date on or after 6 March 2026, when the stage was acknowledged")]
    [InlineData(11, "Enter a date that is today or in the past")]
    public void Conclude_OnADateThatCannotBe_SaysWhy(int day, string sentence)
    {
        var @case = AtStage1().Under("compliment").AcknowledgedOn(March(6)).Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Clock.WhyNotConcludeOn(March(day), A.Office(today: March(10))), @case,
            () => stage.Conclude(A.Outcome("recorded"), March(day), A.Office(Ada, At(March(10)), A.Procedure("compliment"))));
    }

    [Fact]
    public void Conclude_BeforeTheStageWasAskedFor_IsRefused()
    {
        var stage = AtStage1().Build().CurrentStage!;

        Assert.Equal("Enter a date on or after 2 March 2026, when the stage was asked for",
            stage.Clock.WhyNotConcludeOn(March(1), A.Office(today: March(10)))?.ToString());
    }

    [Fact]
    public void Conclude_AfterAResponse_EndsTheStageOnTheDayItWasSent()
    {
        var @case = AtStage1().WithPoint().FoundOnPoints("partially-upheld").SentOn(March(9)).Build();
        var stage = @case.CurrentStage!;

        stage.Conclude(A.Outcome("partially-upheld"), March(12), A.Office(Ada, At(March(12)), A.Procedure()));

        Assert.Equal((March(9), "partially-upheld", false), (stage.Concluded, stage.Outcome, stage.IsOpen));
        Assert.Equal(
            new HistoryEntry(At(March(12)), Ada.Id, Ada.Name, "Stage 1 concluded on 9 March 2026: Partially upheld", Stage: 1) { HappenedOn = March(9) },
            @case.Latest());
    }

    [Fact]
    public void Conclude_WithoutAResponse_EndsTheStageOnTheDayGiven()
    {
        var stage = AtStage1().Under("compliment").ConcludedOn(March(9), "recorded").Build().CurrentStage!;

        Assert.Equal((March(9), "recorded"), (stage.Concluded, stage.Outcome));
    }
}
