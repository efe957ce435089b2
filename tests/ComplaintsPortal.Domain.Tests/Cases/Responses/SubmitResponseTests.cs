using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Responses;

public sealed class SubmitResponseTests
{
    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "by a clerk", AtStage1().WithResponseDraftedBy(Ada), Colin, NotACaseWorker },
        { "by an administrator", AtStage1().WithResponseDraftedBy(Ada), Priya, NotACaseWorker },
        { "concluded", AtStage1().WithResponseDraftedBy(Ada).ConcludedOn(March(10), "withdrawn"), Ada, Concluded },
        { "nothing drafted", AtStage1(), Ada, "No response has been drafted yet" },
        { "sent", AtStage1().SentOn(March(9)), Ada, "The response has already been sent" },
        { "approved", AtStage1().WithApprovedResponse(), Ada, "This response has already been approved" },
        { "submitted", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Ada, "This response is already waiting for approval" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void SubmitResponse_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Response.WhyNotSubmit(A.Office(officer)), @case, () => stage.Response.Submit(A.Office(officer, At(March(10)))));
    }

    [Fact]
    public void SubmitResponse_ADraft_WaitsForAManager()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).Build();
        var stage = @case.CurrentStage!;

        stage.Response.Submit(A.Office(Ben, At(March(5))));

        Assert.Equal((ResponseState.AwaitingApproval, true, At(March(5))),
            (stage.CurrentResponse!.State, stage.CurrentResponse.AwaitsApproval, stage.CurrentResponse.SubmittedAt!.Value));
        Assert.Equal(new HistoryEntry(At(March(5)), Ben.Id, Ben.Name, "Stage 1 response submitted for approval", Stage: 1), @case.Latest());
    }
}
