using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>Who is to make the next step.</summary>
public enum Mover
{
    /// <summary>Nobody: it has ended, or waits for nothing.</summary>
    Nobody,

    /// <summary>Whoever has the case.</summary>
    Owner,

    /// <summary>A manager, who approves or returns.</summary>
    Manager,

    /// <summary>The complainant, who may go on.</summary>
    Complainant,

    /// <summary>The Ombudsman, to whom it was referred.</summary>
    Ombudsman,
}

/// <summary>
/// Whose move it is, and what the move is: the next step in law and in practice. What is due beside the response comes before it, and
/// nothing that a later step would undo comes first.
/// </summary>
/// <param name="Whose">Who is to make it.</param>
/// <param name="What">What it is: "Draft the response".</param>
/// <param name="Verb">The verb with which it is done; null where the office has nothing to do.</param>
/// <param name="Stage">The stage to which it is done; null where it is done to the case.</param>
public sealed record NextStep(Mover Whose, string What, Verb? Verb = null, int? Stage = null)
{
    /// <summary>Whether it is settled who speaks for the child or the complainant, which is recorded with the people of the case.</summary>
    public bool SettlesWhoSpeaks { get; private init; }

    /// <summary>Whether a move of the table is this step.</summary>
    public bool Is(Move move) => move.Verb == Verb && (Stage is null || move.Stage is null || move.Stage == Stage);

    /// <summary>The next step of a case.</summary>
    public static NextStep Of(Case @case, Office office) => @case switch
    {
        { Safeguarding.Waiting: not null } => new(Mover.Owner, "Pass the safeguarding concern on", Moving.Verb.PassOn),
        _ when @case.People.ConsentWasRefused =>
            new(Mover.Owner, "Settle who speaks for them: consent was refused, and the representative is not dealt with") { SettlesWhoSpeaks = true },
        { Decision: TriageDecision.Awaiting } => OfAwaiting(@case, office),
        { Decision: TriageDecision.Rejected } => new(Mover.Nobody, "It was rejected"),
        { Decision: TriageDecision.Withdrawn } => new(Mover.Nobody, "It was withdrawn before it was accepted"),
        { CurrentStage: { IsOpen: true } stage } => NextOfStage.Of(stage, office),
        { CurrentStage.Outcome: DerivedOutcome.Withdrawn } => @case.Withdrawal.WhyNotConfirm(office) is null
            ? new(Mover.Owner, "Confirm the withdrawal in writing", Moving.Verb.ConfirmWithdrawal)
            : new(Mover.Nobody, "It was withdrawn"),
        { Investigation: { IsReferred: true, ReferredEarly: { } referred }, CurrentStage.Number: Investigation.StageNumber } =>
            new(Mover.Ombudsman, $"Referred early on {ClockWorking.Long(referred)}", Moving.Verb.GoOn),
        { CurrentStage.Number: var last } when office.Procedure.StageAfter(last) is { } next =>
            new(Mover.Complainant, $"They may ask for stage {next.Number}{Until(@case, office)}", Moving.Verb.GoOn),
        _ => new(Mover.Nobody, "This was the last stage"),
    };

    private static NextStep OfAwaiting(Case @case, Office office) => @case.Triage.Suggestion switch
    {
        null when office.Procedure.Kind is ProcedureKind.Complaint =>
            new(Mover.Owner, "Assess it: who complains, about what, since when", Moving.Verb.Assess),
        { RefusalReason: not null } => new(Mover.Owner, "Decide whether to reject it, as the assessment suggests", Moving.Verb.Reject),
        _ => new(Mover.Owner, "Decide whether to accept it", Moving.Verb.Accept),
    };

    private static string Until(Case @case, Office office) =>
        @case.Escalation.PanelRequestEnds(office.Procedure, office.Calendar) is { } ends && office.Today <= ends ? $" until {ClockWorking.Long(ends)}" : "";
}
