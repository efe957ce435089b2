using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Responses;

public sealed class SendResponseTests
{
    private const string NotApproved = "The response must be approved before it is sent";

    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "by a clerk", AtStage1().WithApprovedResponse(), Colin, NotACaseWorker },
        { "by an administrator", AtStage1().WithApprovedResponse(), Priya, NotACaseWorker },
        { "concluded", AtStage1().WithApprovedResponse().ConcludedOn(March(10), "withdrawn"), Ada, Concluded },
        { "nothing drafted", AtStage1(), Ada, "No response has been drafted yet" },
        { "sent before", AtStage1().SentOn(March(9)), Ada, "The response has already been sent" },
        { "a draft", AtStage1().WithResponseDraftedBy(Ada), Ada, NotApproved },
        { "waiting for approval", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Mabel, NotApproved },
        { "edited after it was approved", AtStage1().WithApprovedResponse().WithResponseDraftedBy(Ada), Ada, NotApproved },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void SendResponse_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Response.WhyNotSend(A.Office(officer)), @case, () => stage.Response.Send(March(10), A.Office(officer, At(March(10)))));
    }

    [Theory]
    [InlineData(1, "Enter a date on or after 6 March 2026, when the response was approved")]
    [InlineData(5, "Enter a date on or after 6 March 2026, when the response was approved")]
    [InlineData(11, "Enter a date that is today or in the past")]
    public void SendResponse_OnADateThatCannotBe_SaysWhy(int day, string sentence)
    {
        var @case = AtStage1().AcknowledgedOn(March(3)).On(March(6)).WithApprovedResponse().Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Response.WhyNotSendOn(March(day), A.Office(today: March(10))), @case,
            () => stage.Response.Send(March(day), A.Office(Ada, At(March(10)))));
    }

    [Fact]
    public void SendResponse_BeforeTheStageWasAcknowledged_IsRefused()
    {
        var stage = AtStage1().WithApprovedResponse().AcknowledgedOn(March(9)).Build().CurrentStage!;

        Assert.Equal("Enter a date on or after 9 March 2026, when the stage was acknowledged",
            stage.Response.WhyNotSendOn(March(6), A.Office(today: March(10)))?.ToString());
    }

    [Fact]
    public void SendResponse_Approved_IsSentAndTheStageStillOpen()
    {
        var @case = AtStage1().WithApprovedResponse().Build();
        var stage = @case.CurrentStage!;

        stage.Response.Send(March(9), A.Office(Ada, At(March(10))));

        Assert.Equal((March(9), ResponseState.Sent, true), (stage.CurrentResponse!.SentOn, stage.CurrentResponse.State, stage.IsOpen));
        Assert.Equal(new HistoryEntry(At(March(10)), Ada.Id, Ada.Name, "Stage 1 response sent on 9 March 2026", Stage: 1) { HappenedOn = March(9) },
            @case.Latest());
    }
}
