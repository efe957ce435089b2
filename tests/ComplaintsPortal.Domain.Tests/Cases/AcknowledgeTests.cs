using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class AcknowledgeTests
{
    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "by a clerk", AtStage1(), Colin, NotACaseWorker },
        { "by an administrator", AtStage1(), Priya, NotACaseWorker },
        { "concluded", AtStage1().ConcludedOn(March(10)), Ada, Concluded },
        { "acknowledged before", AtStage1().AcknowledgedOn(March(3)), Ada, "This stage has already been acknowledged" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Acknowledge_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.WhyNotAcknowledge(A.Office(officer)), @case,
            () => stage.Acknowledge(March(10), A.Office(officer, At(March(10)), A.Procedure(), WorkingDays)));
    }

    [Theory]
    [InlineData(1, "Enter a date on or after 2 March 2026, when the stage was asked for")]
    [InlineData(11, "Enter a date that is today or in the past")]
    public void Acknowledge_OnADateThatCannotBe_SaysWhy(int day, string sentence)
    {
        var @case = AtStage1().Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.WhyNotAcknowledgeOn(March(day), A.Office(today: March(10))), @case,
            () => stage.Acknowledge(March(day), A.Office(Ada, At(March(10)), A.Procedure(), WorkingDays)));
    }

    [Fact]
    public void Acknowledge_AfterTheResponseWasSent_IsRefused()
    {
        var stage = AtStage1().SentOn(March(9)).Build().CurrentStage!;

        Assert.Null(stage.WhyNotAcknowledgeOn(March(9), A.Office(today: March(12))));
        Assert.Equal(
            "Enter a date on or before 9 March 2026, when the response was sent", stage.WhyNotAcknowledgeOn(March(10), A.Office(today: March(12)))?.ToString());
    }

    [Fact]
    public void Acknowledge_UnderTheComplaintHandlingCode_StartsTheClock()
    {
        var code = A.Procedure("code");
        var @case = AtStage1().Under(code).Build();
        var stage = @case.CurrentStage!;

        stage.Acknowledge(March(6), A.Office(Ada, At(March(9)), code, WorkingDays));

        Assert.Equal((March(6), March(20)), (stage.Acknowledged, stage.Due));
        Assert.Equal(new HistoryEntry(At(March(9)), Ada.Id, Ada.Name, "Stage 1 acknowledged on 6 March 2026", Stage: 1) { HappenedOn = March(6) },
            @case.Latest());
    }

    [Fact]
    public void Acknowledge_UnderTheStatutoryProcedure_LeavesTheClockAlone()
    {
        var stage = AtStage1().AcknowledgedOn(March(6)).Build().CurrentStage!;

        Assert.Equal(Due, stage.Due);
    }
}
