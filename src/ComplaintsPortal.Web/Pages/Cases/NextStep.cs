using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Pages.Cases;

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
            { WaitingConcern: not null } => new(owners, "Pass the safeguarding concern on", Domain.Cases.Verb.PassOn),
            { Triage: Domain.Cases.Triage.Awaiting, Suggestion: null } when opened.Procedure.Kind is Domain.Procedures.ProcedureKind.Complaint =>
                new(owners, "Assess it: who complains, about what, since when", Domain.Cases.Verb.Assess),
            { Triage: Domain.Cases.Triage.Awaiting, Suggestion.RefusalReason: not null } => new(owners, "Decide whether to reject it, as the assessment suggests", Domain.Cases.Verb.Reject),
            { Triage: Domain.Cases.Triage.Awaiting } => new(owners, "Decide whether to accept it", Domain.Cases.Verb.Accept),
            { Triage: Domain.Cases.Triage.Rejected or Domain.Cases.Triage.Withdrawn } => new("Nobody's move", opened.Decision),
            { CurrentStage: { IsOpen: true } stage } => OfOpen(stage, opened, owners),
            { CurrentStage.Outcome: Stage.Withdrawn } => OfWithdrawn(opened, owners),
            { Investigation: { IsReferred: true, ReferredEarly: { } referred }, CurrentStage.Number: Domain.Cases.Investigation.StageNumber } =>
                new("The Ombudsman's move", $"Referred early on {referred.InWords()}", Domain.Cases.Verb.GoOn),
            { CurrentStage.Number: var last } when opened.Procedure.StageAfter(last) is { } next =>
                new("The complainant's move", $"They may ask for stage {next.Number}{Until(opened)}", Domain.Cases.Verb.GoOn),
            _ => new("Nobody's move", "This was the last stage"),
        };
    }

    private static NextStep OfWithdrawn(OpenedCase opened, string owners) => opened.Case.WhyNotConfirmWithdrawal(opened.Officer) is null
        ? new(owners, "Confirm the withdrawal in writing", Domain.Cases.Verb.ConfirmWithdrawal)
        : new("Nobody's move", "It was withdrawn");

    private static string Until(OpenedCase opened) =>
        opened.Case.PanelRequestEnds(opened.Procedure, opened.Calendar) is { } ends && opened.Today <= ends ? $" until {ends.InWords()}" : "";

    // What is due beside the response comes first: it is shorter, and it does not wait for it.
    private static NextStep OfOpen(Stage stage, OpenedCase opened, string owners) => stage switch
    {
        _ when opened.Case.Stage(1)?.WhyNotOfferStageTwo(opened.Officer, opened.Procedure, opened.Today) is null && opened.Case.Stage(1) is not null =>
            new(owners, "Offer stage 2: day 20 has passed without a response", Domain.Cases.Verb.OfferStageTwo),
        { RequestedOrally: true, RecordSettled: null } => new(owners, "Settle the written record of the request", Domain.Cases.Verb.SettleRequest),
        { Acknowledged: null, Response: null } when opened.Procedure.Stage(stage.Number)?.AcknowledgeDays is not null =>
            new(owners, "Acknowledge the request", Domain.Cases.Verb.Acknowledge),
        { Response: null or { State: ResponseState.Draft or ResponseState.Returned } } when NextOfConduct.Of(stage, opened.Today) is { } first =>
            new(owners, first.What, first.Verb),
        { Agreed: null, Response: null } when stage.HasStatement(opened.Procedure) => new(owners, "Agree the statement of complaint", Domain.Cases.Verb.AgreeStatement),
        _ => OfResponse(stage, opened, owners),
    };

    private static NextStep OfResponse(Stage stage, OpenedCase opened, string owners) => stage.Response?.State switch
    {
        _ when !opened.Procedure.AsksForResponse => new(owners, "Conclude the stage", Domain.Cases.Verb.Conclude),
        null => new(owners, "Draft the response", Domain.Cases.Verb.Draft),
        ResponseState.Draft => new(owners, "Submit the response for approval", Domain.Cases.Verb.Submit),
        ResponseState.Returned => new(owners, "Change the response, which was returned", Domain.Cases.Verb.Draft),
        ResponseState.AwaitingApproval => new(Managers(stage, opened.Officer), "Approve or return the response", Domain.Cases.Verb.Approve),
        ResponseState.Approved => new(owners, "Send the response", Domain.Cases.Verb.Send),
        _ => new(owners, "Conclude the stage", Domain.Cases.Verb.Conclude),
    };

    private static string Managers(Stage stage, Officer officer) => stage.WhyNotApprove(officer) is null ? "Your move" : "A manager's move";
}
