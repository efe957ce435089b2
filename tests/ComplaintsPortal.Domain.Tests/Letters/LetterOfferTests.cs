using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Letters;

public sealed class LetterOfferTests
{
    public static TheoryData<string, CaseBuilder, string> Situations => new()
    {
        { DefaultProcedures.ChildrenAct, A.Case(), "Acknowledgement" },
        { DefaultProcedures.ChildrenAct, A.Case().Rejected(), "Refusal" },
        { DefaultProcedures.ChildrenAct, A.Case().Withdrawn(), "Withdrawal" },
        { DefaultProcedures.ChildrenAct, A.Case().AtStage(1), "Acknowledgement 1, StatementOfComplaint 1, NextStage 1, Withdrawal 1" },
        { DefaultProcedures.ChildrenAct, A.Case().AtStage(1).Extended(), "Acknowledgement 1, StatementOfComplaint 1, Extension 1, NextStage 1, Withdrawal 1" },
        { DefaultProcedures.ChildrenAct, A.Case().ConcludedStage1(), "StageOneResponse 1, Acknowledgement 1, NextStage 1, Withdrawal 1" },
        { DefaultProcedures.ChildrenAct, A.Case().AtStage(2).WithApprovedResponse(),
            "StageTwoResponse 2, Acknowledgement 2, StatementOfComplaint 2, NextStage 2, Withdrawal 2" },
        { DefaultProcedures.ChildrenAct, A.Case().AtStage(3).WithApprovedResponse(),
            "FinalResponse 3, Acknowledgement 3, StatementOfComplaint 3, PanelNotice 3, Withdrawal 3" },
        { DefaultProcedures.Code, A.Case().Under(DefaultProcedures.Code).AtStage(2).WithApprovedResponse(),
            "FinalResponse 2, Acknowledgement 2, StatementOfComplaint 2, Withdrawal 2" },
        { "mp-enquiry", A.Case().Under("mp-enquiry").AtStage(1).WithApprovedResponse(), "Reply 1, Acknowledgement 1" },
        { "compliment", A.Case().Under("compliment").AtStage(1), "Acknowledgement 1" },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void Of_WhereTheCaseStands_OffersWhatFits(string procedure, CaseBuilder builder, string offered) =>
        Assert.Equal(offered, string.Join(", ",
            LetterOffer.Of(builder.Build(), A.Procedure(procedure)).Select(letter => $"{letter.Kind} {letter.Stage}".Trim())));
}

file static class Situation
{
    internal static CaseBuilder ConcludedStage1(this CaseBuilder builder) => builder.AtStage(1).ConcludedOn(new DateOnly(2026, 3, 10));
}
