using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Moving;

/// <summary>Whose move it is: the next step in law and in practice, a row each.</summary>
public sealed class NextStepTests
{
    private const string Act = DefaultProcedures.ChildrenAct;
    private const string Code = DefaultProcedures.Code;

    public static TheoryData<string, string, CaseBuilder, Mover, Verb?, string> Steps => new()
    {
        { "a worry about a child", Act, A.Case().WithConcern(), Mover.Owner, Verb.PassOn, "Pass the safeguarding concern on" },
        { "arrived", Act, A.Case(), Mover.Owner, Verb.Assess, "Assess it: who complains, about what, since when" },
        { "assessed as eligible", Act, A.Case().Assessed(), Mover.Owner, Verb.Accept, "Decide whether to accept it" },
        { "rejected", Act, A.Case().Rejected(), Mover.Nobody, null, "It was rejected" },
        { "withdrawn before", Act, A.Case().Withdrawn(), Mover.Nobody, null, "It was withdrawn before it was accepted" },
        {
            "consent refused", Act, AtStage1().WithRepresentative(Consent.Refused), Mover.Owner, null,
            "Settle who speaks for them: consent was refused, and the representative is not dealt with"
        },
        {
            "consent not answered", Act, AtStage1().AcknowledgedOn(March(3)).WithRepresentative(Consent.Sought), Mover.Owner, Verb.Draft, "Draft the response"
        },
        { "accepted", Act, AtStage1(), Mover.Owner, Verb.Acknowledge, "Acknowledge the request" },
        { "accepted and acknowledged", Act, AtStage1().AcknowledgedOn(March(3)), Mover.Owner, Verb.Draft, "Draft the response" },
        { "accepted under the Code", Code, A.Case().Under(Code).AtStage(1), Mover.Owner, Verb.Acknowledge, "Acknowledge the request" },
        {
            "drafted and not acknowledged", Code, A.Case().Under(Code).AtStage(1).WithResponseDraftedBy(Ada), Mover.Owner, Verb.Acknowledge,
            "Acknowledge the request"
        },
        {
            "acknowledged", Code, A.Case().Under(Code).AtStage(1).AcknowledgedOn(March(3)), Mover.Owner, Verb.Draft, "Draft the response"
        },
        { "drafted", Act, AtStage1().WithResponseDraftedBy(Ada), Mover.Owner, Verb.Submit, "Submit the response for approval" },
        {
            "submitted", Act, AtStage1().WithResponseDraftedBy(Ada).Submitted(), Mover.Manager, Verb.Approve, "Approve or return the response"
        },
        {
            "returned", Act, AtStage1().WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel), Mover.Owner, Verb.Draft,
            "Change the response, which was returned"
        },
        { "approved", Act, AtStage1().WithApprovedResponse(), Mover.Owner, Verb.Send, "Send the response" },
        { "sent, nothing to find on", Act, AtStage1().WithApprovedResponse().SentOn(March(9)), Mover.Owner, Verb.Conclude, "Conclude the stage" },
        {
            "sent, nothing found yet", Act, AtStage1().WithPoint().WithApprovedResponse().SentOn(March(9)), Mover.Owner, Verb.FindOnPoints,
            "Record what was found on every point"
        },
        {
            "sent and found", Act, AtStage1().WithPoint().FoundOnPoints("not-upheld").WithApprovedResponse().SentOn(March(9)), Mover.Owner, Verb.Conclude,
            "Conclude the stage"
        },
        { "asked for stage 2", Act, A.Case().AtStage(2), Mover.Owner, Verb.Appoint, "Appoint the investigating officer" },
        { "concluded", Act, AtStage1().ConcludedOn(March(9)), Mover.Complainant, Verb.GoOn, "They may ask for stage 2" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Of_EachSituation_IsTheStepThatComesFirst(string situation, string procedure, CaseBuilder builder, Mover whose, Verb? verb, string what)
    {
        Assert.NotEmpty(situation);
        var step = NextStep.Of(builder.Build(), A.Office(Ada, procedure: A.Procedure(procedure), today: March(10)));

        Assert.Equal((whose, verb), (step.Whose, step.Verb));
        Assert.StartsWith(what, step.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Moves_WhileTheResponseWaitsForAManager_InviteNobodyToChangeIt()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).Submitted().Build();

        Assert.All(new Officer[] { Ada, Mabel }, officer => Assert.DoesNotContain(
            Domain.Cases.Moving.Moves.Now(@case, A.Office(officer, today: March(10))), move => move.Verb is Verb.Draft));
    }

    // Whoever is to act finds the step among what may be done: no step leads to a page that refuses.
    [Theory]
    [MemberData(nameof(Steps))]
    public void Of_EachSituation_MayBeDoneByWhoeverIsToDoIt(string situation, string procedure, CaseBuilder builder, Mover whose, Verb? verb, string what)
    {
        Assert.NotEmpty(situation + what);
        var @case = builder.Build();
        var office = A.Office(whose is Mover.Manager ? Martin : Ada, procedure: A.Procedure(procedure), today: March(10));
        var step = NextStep.Of(@case, office);

        Assert.True(verb is null || Domain.Cases.Moving.Moves.Now(@case, office).Any(move => move.Allowed && step.Is(move)));
    }
}
