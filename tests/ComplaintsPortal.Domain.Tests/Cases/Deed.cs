using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>Any verb of the office, done by somebody.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Officer">Who does it.</param>
/// <param name="Today">The day on which it is done.</param>
/// <param name="On">The date that is given for it.</param>
/// <param name="Outcome">The outcome, where the verb is to conclude.</param>
/// <param name="Stage">The stage to which it is done, where the verb is one of a stage.</param>
internal sealed partial record Deed(Verb Verb, Officer Officer, DateOnly Today, DateOnly On, string Outcome = "withdrawn", int Stage = 1)
{
    /// <summary>The reason, where the verb is to reject.</summary>
    internal string Refusal { get; init; } = "other";

    /// <summary>What is answered, where the verb is to assess.</summary>
    internal TriageAnswers Answers { get; init; } = A.TriageAnswers();

    /// <summary>Does it; false where the case has no such stage.</summary>
    internal bool Do(Case @case, Procedure procedure)
    {
        if (OfCase(@case, procedure) || OfCaseConduct(@case) || OfAccess(@case) || OfArrival(@case, procedure) || (@case.Stage(Stage) is { } records && OfRecords(records, procedure)))
        {
            return true;
        }

        return @case.Stage(Stage) is { } stage
            && (OfInvestigation(stage) || OfPanel(stage) || OfResponse(stage, procedure) || OfConduct(stage, procedure));
    }

    private bool OfCase(Case @case, Procedure procedure)
    {
        Action? act = Verb switch
        {
            Verb.Assign => () => @case.AssignTo(Ben, Officer, At(Today)),
            Verb.Accept => () => @case.Accept(procedure, "It belongs there", Officer, At(Today), WorkingDays),
            Verb.Reject => () => @case.Reject(new RefusalTerms(A.Entry(ListName.TriageReason, Refusal), "It belongs nowhere", Today, true, Today.AddDays(90)), procedure, Officer, At(Today)),
            Verb.Withdraw => () => @case.Withdraw("By telephone", Officer, At(Today)),
            Verb.GoOn => () => @case.GoOn(procedure, On, null, Officer, At(Today), WorkingDays, new StageRequest(Today.Day % 2 == 0, "Ill when it should have been asked")),
            Verb.WithdrawAccepted => () => @case.WithdrawAccepted(new WithdrawalFacts(null, On, "phone", null, false, null), Officer, At(Today)),
            Verb.ConfirmWithdrawal => () => @case.ConfirmWithdrawal(On, Officer, At(Today)),
            Verb.Reinstate => () => @case.Reinstate(On, "The complainant changed her mind", Officer, At(Today)),
            Verb.RefuseRequest => () => @case.RefuseRequest(On, "Nothing can be gained", procedure, Officer, At(Today), WorkingDays),
            Verb.SkipStageOne => () => @case.SkipStageOne(new StageSkipFacts(null, "The complainant and Mabel Firth", "Serious", On), null, procedure, Officer, At(Today), WorkingDays),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfAccess(Case @case)
    {
        Action? act = Verb switch
        {
            Verb.Seal => () => @case.Seal([Mabel, Martin, .. @case.Owner is { } owner && owner != Mabel.Id && owner != Martin.Id ? new[] { Ada with { Id = owner } } : []], "For a few", Officer, At(Today)),
            Verb.Unseal => () => @case.Unseal("For all", Officer, At(Today)),
            Verb.Bar => () => @case.Bar(Ben, "About him", Officer, At(Today)),
            Verb.LiftBar => () => @case.LiftBar(Ben, "Not about him", Officer, At(Today)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfArrival(Case @case, Procedure procedure)
    {
        Action? act = Verb switch
        {
            Verb.Assess => () => @case.Assess(Answers, Officer, At(Today)),
            Verb.ReviewTriage => () => @case.ReviewTriage(Outcome == "upheld", "Both tests were asked", Officer, At(Today)),
            Verb.RaiseConcern => () => @case.RaiseConcern("A child is said to be left alone", Officer, At(Today)),
            Verb.PassOn => () => @case.PassOn("Children's front door", At(On), Officer, At(Today)),
            Verb.Split => () => @case.Split("CSC-SPLIT", new SplitPart("code", "Another matter"), Officer, At(Today)),
            Verb.ChangeProcedure => () => @case.ChangeProcedure(
                procedure, A.Procedure(procedure.IsStatutory ? "code" : "children-act"), "It belonged there from the start", Officer, At(Today), WorkingDays),
            Verb.ConsiderAgain => () => @case.ConsiderAgain(On, Today, Officer, At(Today)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfResponse(Stage stage, Procedure procedure)
    {
        Action? act = Verb switch
        {
            Verb.Draft => () => stage.DraftResponse($"Words of {Officer.Name} on {Today:d MMMM}", procedure, Officer, At(Today)),
            Verb.Submit => () => stage.SubmitResponse(Officer, At(Today)),
            Verb.Approve => () => stage.ApproveResponse(Officer, At(Today)),
            Verb.Return => () => stage.ReturnResponse("Say when", Officer, At(Today)),
            Verb.Send => () => stage.SendResponse(On, Officer, At(Today)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfRecords(Stage stage, Procedure procedure)
    {
        Action? act = Verb switch
        {
            Verb.AddPoint => () => stage.AddPoint(new PointTerms("Nobody rang back"), Officer, At(Today)),
            Verb.AgreePoints => () => stage.AgreePoints(On, Officer, At(Today)),
            Verb.FindOnPoints => () => stage.FindOnPoints([.. stage.Issues.Select(point => new PointFinding(point, A.Entry(ListName.Finding, Finding)))], Officer, At(Today)),
            Verb.SendHoldingReply => () => stage.SendHoldingReply(On, procedure, Officer, At(Today)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private string Finding => Outcome == "answered" ? "not-determined" : Outcome;

    private bool OfConduct(Stage stage, Procedure procedure)
    {
        Action act = Verb switch
        {
            Verb.Acknowledge => () => stage.Acknowledge(On, procedure, WorkingDays, Officer, At(Today)),
            Verb.Extend => () => stage.Extend(A.Terms(procedure, stage.Number, Today), procedure, WorkingDays, Officer, At(Today)),
            Verb.Conclude => () => stage.Conclude(A.Outcome(Outcome), On, procedure, Officer, At(Today)),
            Verb.OfferStageTwo => () => stage.OfferStageTwo(On, "By letter", procedure, Officer, At(Today)),
            Verb.AgreeStatement => () => stage.AgreeStatement(On, procedure, WorkingDays, Officer, At(Today)),
            Verb.SettleRequest => () => stage.SettleRequest(On, On, new CouncilRules(), procedure, WorkingDays, Officer, At(Today)),
            Verb.SetStart => () => stage.SetStart(On, "The file came late", procedure, WorkingDays, Officer, At(Today)),
            Verb.RecordReceipt => () => stage.RecordReceipt(On, procedure, Officer, At(Today)),
            Verb.Reopen => () => stage.Reopen(On, "A point was left out", Officer, At(Today)),
            _ => throw new InvalidOperationException($"No deed for {Verb}"),
        };
        act();
        return true;
    }
}
