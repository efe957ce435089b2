using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Arriving;

public sealed class TriageTests
{
    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "by a clerk", A.Case(), Colin, NotACaseWorker },
        { "by an administrator", A.Case(), Priya, NotACaseWorker },
        { "accepted before", A.Case().Accepted(), Ada, "This case has already been accepted" },
        { "rejected before", A.Case().Rejected(), Ada, "This case has already been rejected" },
        { "withdrawn before", A.Case().Withdrawn(), Mabel, "This case has already been withdrawn" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Triage_WhereItMayNot_SaysWhyWhateverIsDecided(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();

        AssertRefused(sentence, @case.Triage.WhyNotDecide(A.Office(officer)), @case,
            () => @case.Triage.Accept("It belongs", A.Office(officer, At(Received), A.Procedure(), WorkingDays)));
        AssertRefused(sentence, @case.Triage.WhyNotDecide(A.Office(officer)), @case,
            () => @case.Triage.Reject(Terms("Same"), A.Office(officer, At(Received), A.Procedure())));
        AssertRefused(sentence, @case.Triage.WhyNotDecide(A.Office(officer)), @case,
            () => @case.Triage.Withdraw("By telephone", A.Office(officer, At(Received))));
    }

    [Fact]
    public void Accept_ToAProcedure_BeginsItsFirstStageOnTheDayItArrived()
    {
        var @case = A.Case().ReceivedOn(Received).Assessed(answers => answers with { Matter = Matter.UnlistedFunction }).Build();

        @case.Triage.Accept("Not about Part 3", A.Office(Ada, At(March(4)), A.Procedure("code"), WorkingDays));

        Assert.Equal((TriageDecision.Accepted, "code", "Not about Part 3"), (@case.Decision, @case.Procedure, @case.TriageNote));
        var stage = Assert.Single(@case.Stages);
        Assert.Equal((1, Received), (stage.Number, stage.Received));
        Assert.Equal(stage.Clock.Under(A.Procedure("code"), WorkingDays)!.Due, stage.Due);
        Assert.Equal(
            new HistoryEntry(At(March(4)), Ada.Id, Ada.Name, "Accepted: Complaint under the Complaint Handling Code", "Not about Part 3"), @case.Latest());
    }

    [Fact]
    public void Reject_WithAReason_KeepsItsCodeAndItsSentence()
    {
        var @case = A.Case().Assessed(answers => answers with { Matter = Matter.UnlistedFunction }).Build();

        @case.Triage.Reject(Terms("The same as CSC-1"), A.Office(Ada, At(Received), A.Procedure()));

        Assert.Equal((TriageDecision.Rejected, "duplicate", "The same as CSC-1"), (@case.Decision, @case.TriageReason, @case.TriageNote));
        Assert.Empty(@case.Stages);
        Assert.Equal(
            new HistoryEntry(
                At(Received), Ada.Id, Ada.Name, "Rejected: The same as another case, told by letter of 2 March 2026", "The same as CSC-1")
            {
                HappenedOn = Received,
            },
            @case.Latest());
    }

    [Fact]
    public void Withdraw_BeforeItWasAccepted_IsItsTriage()
    {
        var @case = A.Case().Build();

        @case.Triage.Withdraw("By telephone", A.Office(Ada, At(Received)));

        Assert.Equal((TriageDecision.Withdrawn, "By telephone"), (@case.Decision, @case.TriageNote));
        Assert.Equal(new HistoryEntry(At(Received), Ada.Id, Ada.Name, "Withdrawn before it was accepted", "By telephone"), @case.Latest());
    }

    private static RejectionTerms Terms(string why) => new(A.Entry(ListName.TriageReason, "duplicate"), why, Received, true);
}
