using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>Which way a complaint goes: in parts, under another procedure, straight to stage 2.</summary>
public sealed class CaseRoute(Case @case)
{
    /// <summary>
    /// Why the complaint cannot be moved to another procedure now. It can while nothing was answered and its assessment points
    /// elsewhere. Only a manager takes it out of the statutory procedure: once it is accepted there, all of its stages follow if asked.
    /// </summary>
    public Refusal? WhyNotChangeProcedure(Office office) => @case.CurrentStage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        null => new("The case has not been accepted yet"),
        _ when office.Procedure.Kind is not ProcedureKind.Complaint => new("Only a complaint is moved to another procedure"),
        { Number: > 1 } => new("The complaint has gone beyond stage 1"),
        { Concluded: not null } => new("This stage has already been concluded"),
        { CurrentResponse.SentOn: not null } => new("The response has already been sent"),
        _ when @case.Triage.Suggestion?.Follows(office.Procedure) is not false => new("Its assessment does not point to another procedure"),
        _ when office.Procedure.IsStatutory && !office.Who.Approves =>
            new("Only a manager takes a complaint out of the statutory procedure: once it is accepted there, all of its stages follow if asked",
                Authority.Guidance),
        _ => null,
    };

    /// <summary>Why the complaint cannot be moved from one procedure to the other.</summary>
    public static Refusal? WhyNotChangeProcedure(Procedure from, Procedure to) => to switch
    {
        { Kind: not ProcedureKind.Complaint } => new("Choose a procedure for complaints"),
        _ when to.Key == from.Key => new("The complaint is in this procedure already"),
        _ => null,
    };

    /// <summary>
    /// Moves the complaint to another procedure, whose limits then count from the same day. An extension that was agreed under the
    /// old procedure ends with it; the history keeps it.
    /// </summary>
    /// <param name="from">Its procedure until now.</param>
    /// <param name="to">The procedure that it belongs to.</param>
    /// <param name="why">Why; null where it follows the assessment, whose reason then stands.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void ChangeProcedure(Procedure from, Procedure to, string? why, Office office)
    {
        var unexplained = why is null && @case.Triage.NeedsReason(to) ? new Refusal("Enter why it belongs there") : null;
        (WhyNotChangeProcedure(office.Under(from)) ?? WhyNotChangeProcedure(from, to) ?? unexplained)?.Throw();
        @case.Procedure = to.Key;
        @case.TriageNote = why ?? @case.Triage.Suggestion!.Grounds[0].ToString();
        @case.Assessment!.Restate(@case.Assessment.Facts with { DecidedBy = office.Who.Id });
        @case.CurrentStage!.Clock.StartUnder(to, office.Calendar);
        @case.Triage.StartFromInterestDecision(to, office.Calendar, office.Rules);
        @case.Record($"Moved from {from.Name} to {to.Name}", office, @case.TriageNote);
    }

    /// <summary>Why stage 1 cannot be skipped now: the complaint has to be one that may be accepted.</summary>
    public Refusal? WhyNotSkipStageOne(Office office) => @case.Triage.WhyNotAccept(office) switch
    {
        { } refusal => refusal,
        _ when !office.Procedure.IsStatutory || office.Procedure.Stage(2) is null =>
            new("Stage 1 is skipped by agreement under the statutory procedure only", Authority.Guidance),
        _ => null,
    };

    /// <summary>Why it cannot have been agreed on that date.</summary>
    public Refusal? WhyNotSkipStageOneOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Received, "when it arrived"));

    /// <summary>Accepts the complaint straight to stage 2, which counts from the day of the agreement.</summary>
    /// <param name="facts">Who agreed, why and when.</param>
    /// <param name="reason">The escalation reason for it, where the council's list has one.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void SkipStageOne(StageSkipFacts facts, ListEntry? reason, Office office)
    {
        (WhyNotSkipStageOne(office) ?? WhyNotSkipStageOneOn(facts.On, office))?.Throw();
        @case.Procedure = office.Procedure.Key;
        @case.Decision = TriageDecision.Accepted;
        @case.TriageNote = facts.Why;
        @case.Assessment?.Restate(@case.Assessment.Facts with { DecidedBy = office.Who.Id });
        @case.skips.Add(new StageSkip(@case.Id, facts with { Stage = 1 }));
        @case.Begin(2, facts.On, reason?.Key, office.Procedure, office.Calendar);
        @case.Record($"Accepted: {office.Procedure.Name}, straight to stage 2 as agreed on {facts.On:d MMMM yyyy}", office, facts.Why, 2, facts.On);
    }

    /// <summary>Why the case cannot be split now.</summary>
    public Refusal? WhyNotSplit(Office office) => @case.Triage.WhyNotDecide(office);

    /// <summary>
    /// Makes a case of one matter that this contact raises: with the same complainant and particulars, and to be triaged by itself.
    /// </summary>
    /// <param name="reference">The reference that the new case gets.</param>
    /// <param name="part">The procedure that the matter looks like, and what it is about.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Case Split(string reference, SplitPart part, Office office)
    {
        WhyNotSplit(office)?.Throw();
        var split = @case.Sealing.Derive(new Arrival(reference, part.Procedure, @case.Received, @case.Keeping.Answers with { Summary = part.Summary }), office);
        (split.SplitFrom, split.Owner) = (@case.Reference, @case.Owner);
        split.Record($"Split from {@case.Reference}: the same contact", office);
        @case.Record($"Split: {reference} is a case of its own", office);
        return split;
    }
}
