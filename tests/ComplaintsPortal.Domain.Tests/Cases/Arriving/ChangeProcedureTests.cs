using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Arriving;

public sealed class ChangeProcedureTests
{
    private const string OutOfTheStatutory =
        "Only a manager takes a complaint out of the statutory procedure: once it is accepted there, all of its stages follow if asked (Getting the "
            + "Best from Complaints)";

    public static TheoryData<string, CaseBuilder, string, Officer, string> Refusals => new()
    {
        { "by a clerk", UnderTheCode(), "code", Colin, NotACaseWorker },
        { "not accepted", A.Case().Assessed(), "children-act", Mabel, "The case has not been accepted yet" },
        { "an enquiry", AtStage1().Under("mp-enquiry"), "mp-enquiry", Mabel, "Only a complaint is moved to another procedure" },
        { "at stage 2", AtStage1().AtStage(2), "children-act", Mabel, "The complaint has gone beyond stage 1" },
        { "answered", AtStage1().SentOn(March(9)), "children-act", Mabel, "The response has already been sent" },
        { "concluded", AtStage1().ConcludedOn(March(9)), "children-act", Mabel, Concluded },
        { "as assessed", AtStage1(), "children-act", Mabel, "Its assessment does not point to another procedure" },
        { "out of the statutory procedure", UnderTheAct(), "children-act", Ada, OutOfTheStatutory },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void ChangeProcedure_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, string procedure, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();

        AssertRefused(
            sentence, @case.Route.WhyNotChangeProcedure(A.Office(officer, procedure: A.Procedure(procedure))), @case,
            () => @case.Route.ChangeProcedure(A.Procedure(procedure), A.Procedure("corporate"), "It belongs there",
                A.Office(officer, At(March(10)), calendar: WorkingDays)));
    }

    [Fact]
    public void ChangeProcedure_IntoTheStatutory_CountsItsLimitsFromTheSameDay()
    {
        var @case = UnderTheCode().Extended().Build();

        @case.Route.ChangeProcedure(A.Procedure("code"), A.Procedure(), null, A.Office(Ada, At(March(10)), calendar: WorkingDays));

        Assert.Equal("children-act", @case.Procedure);
        Assert.Equal((Received, Due, Day20), (@case.Stages[0].Received, @case.Stages[0].Due, @case.Stages[0].DueMaximum));
        Assert.Equal((false, null), (@case.Stages[0].Extended, @case.Stages[0].Extension));
        Assert.Equal("The person may complain, and about this (Children Act 1989, section 26(3))", @case.TriageNote);
        Assert.Equal("Moved from Complaint under the Complaint Handling Code to Statutory complaint", @case.Latest().What);
        Assert.NotNull(@case.Route.WhyNotChangeProcedure(A.Office(Mabel, procedure: A.Procedure())));
    }

    [Fact]
    public void ChangeProcedure_ByAManager_LeavesTheStatutory()
    {
        var @case = UnderTheAct().Build();

        @case.Route.ChangeProcedure(A.Procedure(), A.Procedure("code"), null, A.Office(Mabel, At(March(10)), calendar: WorkingDays));

        Assert.Equal(("code", Mabel.Id), (@case.Procedure, @case.Assessment!.Facts.DecidedBy));
    }

    [Fact]
    public void ChangeProcedure_AgainstTheAssessment_NeedsAReason()
    {
        var @case = UnderTheCode().Build();

        AssertRefused(
            "Enter why it belongs there", new Refusal("Enter why it belongs there"), @case,
            () => @case.Route.ChangeProcedure(A.Procedure("code"), A.Procedure("corporate"), null, A.Office(Ada, At(March(10)), calendar: WorkingDays)));
    }

    [Theory]
    [InlineData("children-act", "The complaint is in this procedure already")]
    [InlineData("compliment", "Choose a procedure for complaints")]
    [InlineData("code", null)]
    public void ChangeProcedure_ToWhatItCannotBe_SaysWhy(string to, string? sentence) =>
        Assert.Equal(sentence, CaseRoute.WhyNotChangeProcedure(A.Procedure(), A.Procedure(to))?.ToString());

    // Accepted elsewhere at first, and assessed again after a manager asked to.
    private static CaseBuilder UnderTheAct() =>
        AtStage1().ReviewedBy(Martin, agreed: false).Assessed(answers => answers with { Matter = Matter.UnlistedFunction });

    private static CaseBuilder UnderTheCode() => AtStage1().Under("code").ReviewedBy(Martin, agreed: false).Assessed();
}
