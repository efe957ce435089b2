using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Responses;

public sealed class ReturnResponseTests
{
    private const string Own = "You cannot return a response that you drafted";

    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "concluded", AtStage1().WithResponseDraftedBy(Ada).Submitted().ConcludedOn(March(10), "withdrawn"), Mabel, Concluded },
        { "nothing drafted", AtStage1(), Mabel, "No response has been drafted yet" },
        { "sent", AtStage1().SentOn(March(9)), Mabel, "The response has already been sent" },
        { "approved", AtStage1().WithApprovedResponse(), Martin, "This response has already been approved" },
        { "not submitted", AtStage1().WithResponseDraftedBy(Ada), Mabel, "This response has not been submitted for approval" },
        { "returned before", AtStage1().WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel), Mabel, "This response has not been submitted for approval" },
        { "its author, an officer", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Ada, Own },
        { "its author, a manager", AtStage1().WithResponseDraftedBy(Mabel).Submitted(), Mabel, Own },
        { "another officer", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Ben, "Only a manager may return a response" },
        { "a clerk", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Colin, "Only a manager may return a response" },
        { "an administrator", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Priya, "Only a manager may return a response" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void ReturnResponse_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Response.WhyNotReturn(A.Office(officer)), @case,
            () => stage.Response.Return("Say when", A.Office(officer, At(March(10)))));
    }

    [Fact]
    public void ReturnResponse_ByAManager_GoesBackWithTheReason()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).Submitted().Build();
        var stage = @case.CurrentStage!;

        stage.Response.Return("Say when the next visit is", A.Office(Mabel, At(March(6))));

        Assert.Equal((ResponseState.Returned, "Say when the next visit is", false),
            (stage.CurrentResponse!.State, stage.CurrentResponse.ReturnReason, stage.CurrentResponse.AwaitsApproval));
        Assert.Equal(new HistoryEntry(At(March(6)), Mabel.Id, Mabel.Name, "Stage 1 response returned", "Say when the next visit is", 1), @case.Latest());
    }
}
