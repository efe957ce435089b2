using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Responses;

public sealed class ApproveResponseTests
{
    private const string Own = "You cannot approve a response that you drafted";

    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "concluded", AtStage1().WithResponseDraftedBy(Ada).Submitted().ConcludedOn(March(10), "withdrawn"), Mabel, Concluded },
        { "nothing drafted", AtStage1(), Mabel, "No response has been drafted yet" },
        { "sent", AtStage1().SentOn(March(9)), Mabel, "The response has already been sent" },
        { "approved", AtStage1().WithApprovedResponse(), Martin, "This response has already been approved" },
        { "not submitted", AtStage1().WithResponseDraftedBy(Ada), Mabel, "This response has not been submitted for approval" },
        { "returned", AtStage1().WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel), Mabel, "This response has not been submitted for approval" },
        { "its author, an officer", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Ada, Own },
        { "its author, a manager", AtStage1().WithResponseDraftedBy(Mabel).Submitted(), Mabel, Own },
        { "its second author", AtStage1().WithResponseDraftedBy(Ada).WithResponseDraftedBy(Mabel).Submitted(), Mabel, Own },
        { "its first author, written anew by another", AtStage1().WithResponseDraftedBy(Mabel).WithResponseDraftedBy(Ada).Submitted(), Mabel, Own },
        { "another officer", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Ben, "Only a manager may approve a response" },
        { "a clerk", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Colin, "Only a manager may approve a response" },
        { "an administrator", AtStage1().WithResponseDraftedBy(Ada).Submitted(), Priya, "Only a manager may approve a response" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void ApproveResponse_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Response.WhyNotApprove(A.Office(officer)), @case, () => stage.Response.Approve(A.Office(officer, At(March(10)))));
    }

    [Fact]
    public void ApproveResponse_ByAManagerWhoDidNotWriteIt_IsApprovedAndNotYetSent()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).Submitted().Build();
        var stage = @case.CurrentStage!;

        stage.Response.Approve(A.Office(Mabel, At(March(6))));

        Assert.Equal((Mabel.Id, At(March(6)), ResponseState.Approved),
            (stage.CurrentResponse!.ApprovedBy, stage.CurrentResponse.ApprovedAt!.Value, stage.CurrentResponse.State));
        Assert.True(stage.IsOpen);
        Assert.Equal(new HistoryEntry(At(March(6)), Mabel.Id, Mabel.Name, "Stage 1 response approved", Stage: 1), @case.Latest());
    }
}
