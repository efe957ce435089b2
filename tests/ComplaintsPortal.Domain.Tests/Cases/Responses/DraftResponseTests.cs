using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Responses;

public sealed class DraftResponseTests
{
    public static TheoryData<string, CaseBuilder, Procedure, Officer, string> Refusals => new()
    {
        { "by a clerk", AtStage1(), A.Procedure(), Colin, NotACaseWorker },
        { "by an administrator", AtStage1(), A.Procedure(), Priya, NotACaseWorker },
        { "concluded", AtStage1().ConcludedOn(March(10), "withdrawn"), A.Procedure(), Ada, Concluded },
        {
            "waiting for approval", AtStage1().WithResponseDraftedBy(Ada).Submitted(), A.Procedure(), Ada,
            "This response is waiting for approval. A manager has to return it before it is changed"
        },
        { "sent", AtStage1().SentOn(March(9)), A.Procedure(), Ada, "The response has already been sent" },
        { "a compliment", AtStage1().Under("compliment"), A.Procedure("compliment"), Ada, "Records of this procedure are not answered" },
        { "a comment", AtStage1().Under("comment"), A.Procedure("comment"), Ada, "Records of this procedure are not answered" },
        { "an Ombudsman case", AtStage1().Under("ombudsman"), A.Procedure("ombudsman"), Ada, "Records of this procedure are not answered" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void DraftResponse_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Procedure procedure, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Response.WhyNotDraft(A.Office(officer, procedure: procedure)), @case,
            () => stage.Response.Draft("Sorry", A.Office(officer, At(March(10)), procedure)));
    }

    [Fact]
    public void DraftResponse_ForTheFirstTime_IsADraftByItsAuthor()
    {
        var @case = AtStage1().Build();
        var stage = @case.CurrentStage!;

        stage.Response.Draft("We are sorry", A.Office(Ada, At(March(4)), A.Procedure()));

        Assert.Equal(("We are sorry", At(March(4)), ResponseState.Draft),
            (stage.CurrentResponse!.Text, stage.CurrentResponse.WrittenAt, stage.CurrentResponse.State));
        Assert.Equal([Ada.Id], stage.CurrentResponse.Authors);
        Assert.Equal(new HistoryEntry(At(March(4)), Ada.Id, Ada.Name, "Stage 1 response drafted", Stage: 1), @case.Latest());
    }

    [Fact]
    public void DraftResponse_ReturnedAndChangedBySomebodyElse_HasBothAuthors()
    {
        var response = AtStage1().WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel).WithResponseDraftedBy(Ben, "Better words").Build()
            .CurrentStage!.CurrentResponse!;

        Assert.Equal(("Better words", false), (response.Text, response.AwaitsApproval));
        Assert.Equal([Ada.Id, Ben.Id], response.Authors);
    }

    [Fact]
    public void DraftResponse_AfterItWasApproved_VoidsTheApproval()
    {
        var @case = AtStage1().WithApprovedResponse().WithResponseDraftedBy(Ada, "Other words").Build();
        var stage = @case.CurrentStage!;

        Assert.Equal((null, null, ResponseState.Draft), (stage.CurrentResponse!.ApprovedAt, stage.CurrentResponse.ApprovedBy, stage.CurrentResponse.State));
        Assert.Equal("The response must be approved before it is sent", stage.Response.WhyNotSend(A.Office(Ada))?.Sentence);
        Assert.Equal("Stage 1 response drafted; its approval is void", @case.Latest().What);
    }

    [Fact]
    public void DraftResponse_AfterItWasReturned_KeepsTheReasonInSightUntilItIsSubmitted()
    {
        var returned = AtStage1().WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel, "Say when").WithResponseDraftedBy(Ada, "On Friday");

        Assert.Equal("Say when", returned.Build().CurrentStage!.CurrentResponse!.ReturnReason);
        Assert.Null(returned.Submitted().Build().CurrentStage!.CurrentResponse!.ReturnReason);
    }
}
