using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Deciding on what arrived, and going on from stage to stage.
public sealed partial class Case
{
    /// <summary>Why the record cannot be decided on now.</summary>
    public Refusal? WhyNotTriage(Officer officer) => Triage switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        Triage.Accepted => new("This case has already been accepted"),
        Triage.Rejected => new("This case has already been rejected"),
        Triage.Withdrawn => new("This case has already been withdrawn"),
        _ when WaitingConcern is not null => new("Pass the safeguarding concern on first"),
        _ => null,
    };

    /// <summary>Accepts the record to a procedure; its first stage starts on the day on which it arrived, or came again.</summary>
    /// <param name="procedure">The procedure that it belongs to.</param>
    /// <param name="why">Why it belongs there; null where it follows the suggestion, whose reason then stands.</param>
    /// <param name="officer">Who decides.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="calendar">For the clock.</param>
    /// <param name="rules">What the council decided about the start of stage 1; null for the safe choice.</param>
    public void Accept(Procedure procedure, string? why, Officer officer, DateTimeOffset now, WorkingCalendar calendar, CouncilRules? rules = null)
    {
        (WhyNotAccept(officer, procedure) ?? (why is null && NeedsReason(procedure) ? new Refusal("Enter why it belongs there") : null))?.Throw();
        var departing = Suggestion is { } suggested && !suggested.Follows(procedure) ? $", though the assessment suggests {InWords(suggested.Route)}" : "";
        Procedure = procedure.Key;
        Triage = Triage.Accepted;
        TriageNote = why ?? Suggestion!.Grounds[0].ToString();
        Assessment?.Restate(Assessment.Facts with { DecidedBy = officer.Id });
        Begin(procedure.Stages[0].Number, StageOneReceived, null, procedure, calendar);
        StartFromInterestDecision(procedure, calendar, rules);
        Record(officer, now, $"Accepted: {procedure.Name}{departing}", TriageNote);
    }

    /// <summary>Records that it was withdrawn before it was accepted (regulation 7: at any time, orally or in writing).</summary>
    public void Withdraw(string why, Officer officer, DateTimeOffset now)
    {
        WhyNotTriage(officer)?.Throw();
        Triage = Triage.Withdrawn;
        TriageNote = why;
        Record(officer, now, "Withdrawn before it was accepted", why);
    }

    /// <summary>
    /// Why the case cannot go on to its next stage now. Where it can, it must: once a complaint is accepted at statutory stage 1,
    /// stages 2 and 3 follow if asked.
    /// </summary>
    public Refusal? WhyNotGoOn(Officer officer, Procedure procedure, DateOnly today) => CurrentStage switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        null => new("The case has not been accepted yet"),
        { Number: var last } when procedure.StageAfter(last) is null => new("This is the last stage of the procedure"),
        { Outcome: Cases.Stage.Withdrawn } => new("It was withdrawn: reinstate it first", "regulation 7"),
        { Concluded: not null } => null,
        { Number: 1, Day20: { } day20 } when procedure.IsStatutory && today > day20 => null,
        { Number: 1 } when procedure.IsStatutory =>
            new("Not before this stage is concluded, or day 20 has passed", Authority.ForLimit(procedure, 1)),
        _ => new("Not before this stage is concluded"),
    };

    /// <summary>Why the next stage cannot have been asked for on that date. Ask <see cref="WhyNotGoOn"/> first.</summary>
    public Refusal? WhyNotGoOnAskedOn(DateOnly asked, DateOnly today) => CurrentStage switch
    {
        null => null,
        { Concluded: { } concluded } => DateOfAct.WhyNot(asked, today, new Milestone(concluded, "when this stage was concluded")),
        var open => DateOfAct.WhyNot(asked, today, new Milestone(open.Day20?.AddDays(1), "when day 20 had passed")),
    };

    /// <summary>Takes the case on to its next stage, asked for on a date.</summary>
    /// <param name="procedure">Its procedure.</param>
    /// <param name="asked">The date of the request.</param>
    /// <param name="reason">Why, where the complainant said so; an entry of the list <c>escalation-reason</c>.</param>
    /// <param name="officer">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="calendar">For the clock.</param>
    /// <param name="request">How it was asked for; null for in writing and in time.</param>
    public void GoOn(
        Procedure procedure, DateOnly asked, ListEntry? reason, Officer officer, DateTimeOffset now, WorkingCalendar calendar, StageRequest? request = null)
    {
        var today = now.InUnitedKingdom().Date();
        var refusal = WhyNotGoOn(officer, procedure, today) ?? WhyNotGoOnAskedOn(asked, today);
        (refusal ?? WhyNotGoOnLate(asked, request?.LateBecause, procedure, calendar))?.Throw();
        var next = procedure.StageAfter(CurrentStage!.Number)!;
        var late = asked > PanelRequestEnds(procedure, calendar);
        if (late)
        {
            Decide(asked, true, request!.LateBecause!, procedure, officer, today, calendar);
        }

        Begin(next.Number, asked, reason?.Key, procedure, calendar, request?.Orally ?? false);
        Record(
            officer, now, $"Stage {next.Number} asked for{(late ? " late, and accepted" : "")}: {next.Name}", late ? request!.LateBecause : reason?.Label, next.Number);
    }

    private void StartFromInterestDecision(Procedure procedure, WorkingCalendar calendar, CouncilRules? rules)
    {
        if (rules is { StageOneFromInterestDecision: true } && procedure.IsStatutory && Assessment?.Answers.InterestDecided is { } decided)
        {
            CurrentStage!.StartFromInterestDecision(decided, procedure, calendar);
        }
    }

    private void Begin(int number, DateOnly received, string? reason, Procedure procedure, WorkingCalendar calendar, bool orally = false)
    {
        var stage = new Stage(this, new StageFacts(number, received) { EscalationReason = reason, RequestedOrally = orally });
        stage.Redate(procedure, calendar);
        if (CurrentStage is { } before)
        {
            stage.CarryOver(before);
        }

        stages.Add(stage);
    }
}

/// <summary>How a stage was asked for.</summary>
/// <param name="Orally">By word of mouth: a written record of it is to be settled (regulation 16).</param>
/// <param name="LateBecause">Why it is accepted, where it came after the time for it.</param>
public sealed record StageRequest(bool Orally = false, string? LateBecause = null);
