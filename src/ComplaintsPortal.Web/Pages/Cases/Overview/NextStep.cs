using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>Whose move it is, and what the move is.</summary>
/// <param name="Whose">"Your move", "Ada Osei's move", "The complainant's move".</param>
/// <param name="What">"Draft the response".</param>
/// <param name="Verb">The verb with which it is done; null where it is not the office's move.</param>
public sealed record NextStep(string Whose, string What, Verb? Verb = null)
{
    /// <summary>The next step of a case.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="owner">The name of whoever has the case; null where nobody has it.</param>
    public static NextStep Of(OpenedCase opened, string? owner)
    {
        var owners = owner is null ? "Nobody's move yet" : opened.Case.Owner == opened.Officer.Id ? "Your move" : $"{owner}'s move";
        return opened.Case switch
        {
            { Safeguarding.Waiting: not null } => new(owners, "Pass the safeguarding concern on", Domain.Cases.Moving.Verb.PassOn),
            { Decision: Domain.Cases.Arriving.TriageDecision.Awaiting, Triage.Suggestion: null }
                when opened.Procedure.Kind is Domain.Procedures.ProcedureKind.Complaint =>
                new(owners, "Assess it: who complains, about what, since when", Domain.Cases.Moving.Verb.Assess),
            { Decision: Domain.Cases.Arriving.TriageDecision.Awaiting, Triage.Suggestion.RefusalReason: not null } =>
                new(owners, "Decide whether to reject it, as the assessment suggests", Domain.Cases.Moving.Verb.Reject),
            { Decision: Domain.Cases.Arriving.TriageDecision.Awaiting } => new(owners, "Decide whether to accept it", Domain.Cases.Moving.Verb.Accept),
            { Decision: Domain.Cases.Arriving.TriageDecision.Rejected or Domain.Cases.Arriving.TriageDecision.Withdrawn } =>
                new("Nobody's move", opened.Decision),
            { CurrentStage: { IsOpen: true } stage } => OfOpen(stage, opened, owners),
            { CurrentStage.Outcome: DerivedOutcome.Withdrawn } => OfWithdrawn(opened, owners),
            { Investigation: { IsReferred: true, ReferredEarly: { } referred }, CurrentStage.Number: Domain.Cases.Investigating.Investigation.StageNumber } =>
                new("The Ombudsman's move", $"Referred early on {referred.InWords()}", Domain.Cases.Moving.Verb.GoOn),
            { CurrentStage.Number: var last } when opened.Procedure.StageAfter(last) is { } next =>
                new("The complainant's move", $"They may ask for stage {next.Number}{Until(opened)}", Domain.Cases.Moving.Verb.GoOn),
            _ => new("Nobody's move", "This was the last stage"),
        };
    }

    private static NextStep OfWithdrawn(OpenedCase opened, string owners) => opened.Case.Withdrawal.WhyNotConfirm(opened.Office) is null
        ? new(owners, "Confirm the withdrawal in writing", Domain.Cases.Moving.Verb.ConfirmWithdrawal)
        : new("Nobody's move", "It was withdrawn");

    private static string Until(OpenedCase opened) =>
        opened.Case.Escalation.PanelRequestEnds(opened.Procedure, opened.Calendar) is { } ends && opened.Today <= ends ? $" until {ends.InWords()}" : "";

    // What is due beside the response comes first: it is shorter, and it does not wait for it.
    private static NextStep OfOpen(Stage stage, OpenedCase opened, string owners) => stage switch
    {
        _ when opened.Case.Stage(1)?.Escalation.WhyNotOfferStageTwo(opened.Office) is null && opened.Case.Stage(1) is not null =>
            new(owners, "Offer stage 2: day 20 has passed without a response", Domain.Cases.Moving.Verb.OfferStageTwo),
        { RequestedOrally: true, RecordSettled: null } => new(owners, "Settle the written record of the request", Domain.Cases.Moving.Verb.SettleRequest),
        { Acknowledged: null, CurrentResponse: null } when opened.Procedure.Stage(stage.Number)?.AcknowledgeDays is not null =>
            new(owners, "Acknowledge the request", Domain.Cases.Moving.Verb.Acknowledge),
        { CurrentResponse: null or { State: ResponseState.Draft or ResponseState.Returned } } when NextOfConduct.Of(stage, opened.Today) is { } first =>
            new(owners, first.What, first.Verb),
        { Agreed: null, CurrentResponse: null } when stage.Clock.HasStatement(opened.Procedure) =>
            new(owners, "Agree the statement of complaint", Domain.Cases.Moving.Verb.AgreeStatement),
        _ => OfResponse(stage, opened, owners),
    };

    private static NextStep OfResponse(Stage stage, OpenedCase opened, string owners) => stage.CurrentResponse?.State switch
    {
        _ when !opened.Procedure.AsksForResponse => new(owners, "Conclude the stage", Domain.Cases.Moving.Verb.Conclude),
        null => new(owners, "Draft the response", Domain.Cases.Moving.Verb.Draft),
        ResponseState.Draft => new(owners, "Submit the response for approval", Domain.Cases.Moving.Verb.Submit),
        ResponseState.Returned => new(owners, "Change the response, which was returned", Domain.Cases.Moving.Verb.Draft),
        ResponseState.AwaitingApproval => new(Managers(stage, opened.Office), "Approve or return the response", Domain.Cases.Moving.Verb.Approve),
        ResponseState.Approved => new(owners, "Send the response", Domain.Cases.Moving.Verb.Send),
        _ => new(owners, "Conclude the stage", Domain.Cases.Moving.Verb.Conclude),
    };

    private static string Managers(Stage stage, Office office) => stage.Response.WhyNotApprove(office) is null ? "Your move" : "A manager's move";
}
