using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Stages;
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
    /// <summary>An outcome that a council added itself, which ends a stage without a response.</summary>
    internal static readonly ListEntry NotPursued = new(ListName.Outcome, "not-pursued", "Not pursued") { Responded = false };

    /// <summary>The reason, where the verb is to reject.</summary>
    internal string Refusal { get; init; } = "other";

    /// <summary>What is answered, where the verb is to assess.</summary>
    internal TriageAnswers Answers { get; init; } = A.TriageAnswers();

    /// <summary>Does it; false where the case has no such stage.</summary>
    internal bool Do(Case @case, Procedure procedure)
    {
        if (OfCase(@case, procedure) || OfCaseConduct(@case) || OfAccess(@case) || OfCorrecting(@case, procedure) || OfArrival(@case, procedure)
            || (@case.Stage(Stage) is { } records && OfRecords(records, procedure)))
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
            Verb.Assign => () => @case.Keeping.AssignTo(Ben, A.Office(Officer, At(Today))),
            Verb.Accept => () => @case.Triage.Accept("It belongs there", A.Office(Officer, At(Today), procedure, WorkingDays)),
            Verb.Reject =>
                () => @case.Triage.Reject(new RejectionTerms(A.Entry(ListName.TriageReason, Refusal), "It belongs nowhere", Today, true, Today.AddDays(90)),
                    A.Office(Officer, At(Today), procedure)),
            Verb.Withdraw => () => @case.Triage.Withdraw("By telephone", A.Office(Officer, At(Today))),
            Verb.GoOn =>
                () => @case.Escalation.GoOn(On, null, A.Office(Officer, At(Today), procedure, WorkingDays),
                    new StageRequest(Today.Day % 2 == 0, "Ill when it should have been asked")),
            Verb.WithdrawAccepted => () => @case.Withdrawal.Withdraw(new WithdrawalFacts(null, On, "phone", null, false, null), A.Office(Officer, At(Today))),
            Verb.ConfirmWithdrawal => () => @case.Withdrawal.Confirm(On, A.Office(Officer, At(Today))),
            Verb.Reinstate => () => @case.Withdrawal.Reinstate(On, "The complainant changed her mind", A.Office(Officer, At(Today))),
            Verb.RefuseRequest => () => @case.Escalation.RefuseRequest(On, "Nothing can be gained", A.Office(Officer, At(Today), procedure, WorkingDays)),
            Verb.SkipStageOne =>
                () => @case.Route.SkipStageOne(new StageSkipFacts(null, "The complainant and Mabel Firth", "Serious", On), null,
                    A.Office(Officer, At(Today), procedure, WorkingDays)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfAccess(Case @case)
    {
        Action? act = Verb switch
        {
            Verb.Seal =>
                () => @case.Sealing.Seal([Mabel, Martin,
                    .. @case.Owner is { } owner && owner != Mabel.Id && owner != Martin.Id ? new[] { Ada with { Id = owner } } : []], "For a few",
                    A.Office(Officer, At(Today))),
            Verb.Unseal => () => @case.Sealing.Unseal("For all", A.Office(Officer, At(Today))),
            Verb.Bar => () => @case.Sealing.Bar(Ben, "About him", A.Office(Officer, At(Today))),
            Verb.AskToBar => () => @case.Sealing.AskToBar(Martin, "About him", A.Office(Officer, At(Today))),
            Verb.LiftBar => () => @case.Sealing.LiftBar(Ben, "Not about him", A.Office(Officer, At(Today))),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfArrival(Case @case, Procedure procedure)
    {
        Action? act = Verb switch
        {
            Verb.Assess => () => @case.Triage.Assess(Answers, A.Office(Officer, At(Today))),
            Verb.ReviewTriage => () => @case.Triage.Review(Outcome == "upheld", "Both tests were asked", A.Office(Officer, At(Today))),
            Verb.RaiseConcern => () => @case.Safeguarding.Raise("A child is said to be left alone", A.Office(Officer, At(Today))),
            Verb.PassOn => () => @case.Safeguarding.PassOn("Children's front door", At(On), A.Office(Officer, At(Today))),
            Verb.Split => () => @case.Route.Split("CSC-SPLIT", new SplitPart("code", "Another matter"), A.Office(Officer, At(Today))),
            Verb.ChangeProcedure =>
                () => @case.Route.ChangeProcedure(procedure, A.Procedure(procedure.IsStatutory ? "code" : "children-act"),
                    "It belonged there from the start", A.Office(Officer, At(Today), calendar: WorkingDays)),
            Verb.ConsiderAgain => () => @case.Triage.ConsiderAgain(On, Today, A.Office(Officer, At(Today))),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfResponse(Stage stage, Procedure procedure)
    {
        Action? act = Verb switch
        {
            Verb.Draft => () => stage.Response.Draft($"Words of {Officer.Name} on {Today:d MMMM}", A.Office(Officer, At(Today), procedure)),
            Verb.Submit => () => stage.Response.Submit(A.Office(Officer, At(Today))),
            Verb.Approve => () => stage.Response.Approve(A.Office(Officer, At(Today))),
            Verb.Return => () => stage.Response.Return("Say when", A.Office(Officer, At(Today))),
            Verb.Send => () => stage.Response.Send(On, A.Office(Officer, At(Today))),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfRecords(Stage stage, Procedure procedure)
    {
        Action? act = Verb switch
        {
            Verb.AddPoint => () => stage.Points.Add(new PointTerms("Nobody rang back"), A.Office(Officer, At(Today))),
            Verb.AgreePoints => () => stage.Points.Agree(On, A.Office(Officer, At(Today))),
            Verb.FindOnPoints =>
                () => stage.Points.Find([.. stage.PointsRaised.Select(point => new PointFinding(point, A.Entry(ListName.Finding, Finding)))],
                    A.Office(Officer, At(Today))),
            Verb.SendHoldingReply => () => stage.Response.SendHoldingReply(On, A.Office(Officer, At(Today), procedure)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private string Finding => Outcome is "answered" or "outside-remit" ? "not-determined" : Outcome;

    private bool OfConduct(Stage stage, Procedure procedure)
    {
        Action act = Verb switch
        {
            Verb.Acknowledge => () => stage.Acknowledge(On, A.Office(Officer, At(Today), procedure, WorkingDays)),
            Verb.Extend => () => stage.Clock.Extend(A.Terms(procedure, stage.Number, Today), A.Office(Officer, At(Today), procedure, WorkingDays)),
            Verb.Conclude => () => stage.Conclude(Outcome == "withdrawn" ? NotPursued : A.Outcome(Outcome), On, A.Office(Officer, At(Today), procedure)),
            Verb.OfferStageTwo => () => stage.Escalation.OfferStageTwo(On, "By letter", A.Office(Officer, At(Today), procedure)),
            Verb.AgreeStatement => () => stage.Clock.AgreeStatement(On, A.Office(Officer, At(Today), procedure, WorkingDays)),
            Verb.SettleRequest => () => stage.Clock.SettleRequest(On, On, A.Office(Officer, At(Today), procedure, WorkingDays, new CouncilRules())),
            Verb.SetStart => () => stage.Clock.SetStart(
                new StartTerms(stage.Clock.StartGrounds(procedure) is [.., var ground] ? ground : default, "The council counts from then", On),
                A.Office(Officer, At(Today), procedure, WorkingDays)),
            Verb.RecordReceipt => () => stage.Escalation.RecordReceipt(On, A.Office(Officer, At(Today), procedure)),
            Verb.Reopen => () => stage.Reopening.Reopen(On, "A point was left out", A.Office(Officer, At(Today), procedure, WorkingDays)),
            _ => throw new InvalidOperationException($"No deed for {Verb}"),
        };
        act();
        return true;
    }
}
