using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>Going on: to the next stage, in time or late, and to the Ombudsman; and what is held back while the complaint goes on.</summary>
public sealed class CaseEscalation(Case @case)
{
    private static readonly Regulation RegulationEighteen = new(18);

    /// <summary>What the Ombudsman did in it.</summary>
    public CaseOmbudsman Ombudsman => new(@case);

    /// <summary>Why the complaint cannot be referred early now.</summary>
    public Refusal? WhyNotReferEarly(Office office) => @case.Stage(Investigation.StageNumber) switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        _ when !@case.IsUnderTheAct => new("Only a statutory complaint is referred early", Authority.Guidance),
        _ when @case.Investigation is { IsReferred: true } => new("The complaint has already been referred early"),
        _ when @case.Investigation?.ReferralSentBack is not null => new("The Ombudsman has sent it back to a panel"),
        null or { Answered: null } => new("Not before stage 2 is answered", Authority.Guidance),
        _ when @case.Stage(Panel.StageNumber)?.PanelMet is not null => new("The panel has already met"),
        _ => null,
    };

    /// <summary>Why the gate is not passed: which of its conditions are not met.</summary>
    /// <param name="gate">What the office says of them.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    /// <param name="lists">The council's lists, for which outcome and finding mean fault; those of a new database where left out.</param>
    public Refusal? WhyNotReferEarly(EarlyReferralGate gate, Office office, CouncilLists? lists = null)
    {
        string[] missing = [.. gate.Missing(), .. MissingFromFile(lists ?? OutcomeBasis.Safe.Lists, office)];
        return missing.Length == 0 ? null : new Refusal($"Not met: {string.Join("; ", missing.Distinct())}", Authority.Guidance);
    }

    /// <summary>Why the complainant cannot have agreed on that date.</summary>
    public static Refusal? WhyNotAgreeToReferralOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today);

    /// <summary>Why it cannot have been referred on that date.</summary>
    public Refusal? WhyNotReferEarlyOn(DateOnly on, DateOnly? consented, Office office) => DateOfAct.WhyNot(
        on, office.Today,
        new Milestone(@case.Stage(Investigation.StageNumber)?.Answered, "when stage 2 was answered"),
        new Milestone(consented, "when the complainant agreed"));

    /// <summary>
    /// Refers the complaint to the Ombudsman without a panel. Where the Ombudsman sends it back, stage 3 follows as if it had not
    /// been referred.
    /// </summary>
    public void ReferEarly(EarlyReferralGate gate, DateOnly on, DateOnly consented, Office office, CouncilLists? lists = null)
    {
        (WhyNotReferEarly(office) ?? WhyNotReferEarly(gate, office, lists) ?? WhyNotAgreeToReferralOn(consented, office)
            ?? WhyNotReferEarlyOn(on, consented, office))?.Throw();
        @case.BegunInvestigation.ReferEarly(on, consented);
        @case.Record($"Referred early to the Ombudsman on {on:d MMMM yyyy}; the complainant agreed on {consented:d MMMM yyyy}", office, on: on);
    }

    /// <summary>Why it cannot be recorded now that the Ombudsman sent the complaint back.</summary>
    public Refusal? WhyNotSendBack(Office office) => Case.NotACaseWorker(office.Who)
        ?? (@case.Investigation is { IsReferred: true } ? null : new Refusal("The complaint does not lie with the Ombudsman"));

    /// <summary>Why the Ombudsman cannot have sent it back on that date.</summary>
    public Refusal? WhyNotSendBackOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Investigation?.ReferredEarly, "when the complaint was referred"));

    /// <summary>
    /// Records that the Ombudsman sent the complaint back to a panel. What stage 3 needs, and its limits from the day on which it was
    /// asked for, count again: no rule stops them meanwhile.
    /// </summary>
    public void SendBack(DateOnly on, Office office)
    {
        (WhyNotSendBack(office) ?? WhyNotSendBackOn(on, office))?.Throw();
        @case.BegunInvestigation.SendBack(on);
        @case.Record($"Sent back to a panel by the Ombudsman on {on:d MMMM yyyy}", office, on: on);
    }

    // What the portal knows itself does not rest on a tick: the reports, the outcome, the points and what was decided on each recommendation.
    private IEnumerable<string> MissingFromFile(CouncilLists lists, Office office)
    {
        var made = @case.recommendations.FindAll(one => one.Stage == Investigation.StageNumber);
        var accepted = made.Count(one => one is { Accepted: true, Action: not null, Due: not null });
        (bool Met, string Words)[] known =
        [
            (@case.Investigation is { OfficerReported: not null, IndependentReported: not null }, EarlyReferralGate.Report),
            (made.TrueForAll(one => one.Accepted is not null), EarlyReferralGate.Adjudication),
            (IsUpheld(@case.Stage(Investigation.StageNumber)!, lists, office), EarlyReferralGate.Upheld),
            (accepted > 0, EarlyReferralGate.Plan),
            (accepted * 2 >= made.Count, EarlyReferralGate.Wishes),
        ];
        return known.Where(one => !one.Met).Select(one => one.Words);
    }

    // Which of several complaints are the significant ones is for a manager to say.
    private static bool IsUpheld(Stage stage, CouncilLists lists, Office office)
    {
        var upheld = stage.PointsRaised.Count(point => lists.Find(ListName.Finding, point.Finding) is { Fault: true });
        return lists.Find(ListName.Outcome, stage.Outcome) is { Fault: true } && upheld > 0 && (upheld == stage.PointsRaised.Count || office.Who.Approves);
    }

    /// <summary>The last day on which a review panel is asked for in time; null where stage 2 was not answered, or is not the last.</summary>
    public DateOnly? PanelRequestEnds(Procedure procedure, WorkingCalendar calendar) =>
        procedure.IsStatutory && @case.CurrentStage is { Number: 2, Answered: { } answered } stage
            ? calendar.AddWorkingDays(stage.ResponseReceived ?? answered, NextStageWindow.StageThreeDays)
            : null;

    /// <summary>Why a request of that date cannot be accepted for this reason; a request in time needs none.</summary>
    public Refusal? WhyNotGoOnLate(DateOnly asked, string? because, Office office) =>
        asked > PanelRequestEnds(office.Procedure, office.Calendar) && string.IsNullOrWhiteSpace(because)
            ? new Refusal($"Enter why a request after {PanelRequestEnds(office.Procedure, office.Calendar):d MMMM yyyy} is accepted, or refuse it",
                RegulationEighteen)
            : null;

    /// <summary>Why the person cannot refuse a late request now.</summary>
    public Refusal? WhyNotRefuseRequest(Office office) => @case.CurrentStage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Number: 2, Answered: not null, Concluded: not null } when office.Procedure.IsStatutory =>
            office.Who.Approves ? null : new("Only a manager may refuse a late request"),
        _ => new("Only a request for a review panel may be refused, and only for being late", RegulationEighteen),
    };

    /// <summary>Why a request of that date cannot be refused: one in time never is.</summary>
    public Refusal? WhyNotRefuseRequestOf(DateOnly asked, Office office) =>
        DateOfAct.WhyNot(asked, office.Today, new Milestone(@case.CurrentStage?.Concluded, "when this stage was concluded"))
        ?? (asked <= PanelRequestEnds(office.Procedure, office.Calendar)
            ? new Refusal($"A request made by {PanelRequestEnds(office.Procedure, office.Calendar):d MMMM yyyy} is in time and cannot be refused",
                RegulationEighteen)
            : null);

    /// <summary>Refuses a late request, with a reason that was considered. The complainant is told of the Ombudsman with it.</summary>
    public void RefuseRequest(DateOnly asked, string why, Office office)
    {
        var today = office.Today;
        (WhyNotRefuseRequest(office) ?? WhyNotRefuseRequestOf(asked, office))?.Throw();
        Decide(asked, false, why, office);
        @case.Record($"Late request of {asked:d MMMM yyyy} for stage 3 refused; the complainant was told of the Ombudsman", office, why, 2);
    }

    private void Decide(DateOnly asked, bool accepted, string why, Office office) =>
        @case.lateRequests.Add(new LateRequest(@case.Id,
            new LateRequestFacts(3, asked, PanelRequestEnds(office.Procedure, office.Calendar)!.Value, accepted, why, office.Today, office.Who.Id)));

    /// <summary>Why no Ombudsman case can be opened about this case.</summary>
    /// <param name="office">Who acts, when, and under which rules.</param>
    /// <param name="ombudsman">The council's procedure for Ombudsman cases; null where it has none.</param>
    public static Refusal? WhyNotOpenForOmbudsman(Procedure? ombudsman, Office office) => office.Procedure.Kind switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        ProcedureKind.Ombudsman => new("This is an Ombudsman case itself"),
        _ when ombudsman is null => new("The council has no procedure for Ombudsman cases"),
        _ => null,
    };

    /// <summary>Why the Ombudsman cannot have asked on that date.</summary>
    public Refusal? WhyNotOpenForOmbudsmanOn(DateOnly received, Office office) =>
        DateOfAct.WhyNot(received, office.Today, new Milestone(@case.Received, "when this case arrived"));

    /// <summary>
    /// Opens a case about this one, because the Ombudsman asked: about the same person and place, accepted to its procedure at once.
    /// </summary>
    /// <param name="reference">The reference of the case that is opened.</param>
    /// <param name="received">The date on which the Ombudsman asked.</param>
    /// <param name="asked">What the Ombudsman said of it.</param>
    /// <param name="ombudsman">The council's procedure for such cases.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Case OpenForOmbudsman(string reference, DateOnly received, OmbudsmanFacts asked, Procedure ombudsman, Office office)
    {
        WhyNotOpenForOmbudsmanOn(received, office)?.Throw();
        var opened = @case.Sealing.Derive(
            new Arrival(reference, ombudsman.Key, received, @case.Keeping.Answers with { Channel = null, Account = null }), office);
        opened.OmbudsmanOf = @case.Id;
        opened.OmbudsmanRecord = new OmbudsmanRecord(opened.Id, asked);
        opened.Triage.Accept($"The Ombudsman asked about case {@case.Reference}", office.Under(ombudsman));
        return opened;
    }

    /// <summary>
    /// Why the case cannot go on to its next stage now. Where it can, it must: once a complaint is accepted at statutory stage 1,
    /// stages 2 and 3 follow if asked.
    /// </summary>
    public Refusal? WhyNotGoOn(Office office) => @case.CurrentStage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        null => new("The case has not been accepted yet"),
        { Number: var last } when office.Procedure.StageAfter(last) is null => new("This is the last stage of the procedure"),
        { Outcome: DerivedOutcome.Withdrawn } => new("It was withdrawn: reinstate it first", new Regulation(7)),
        { Concluded: not null } => null,
        { Number: 1, Day20: { } day20 } when office.Procedure.IsStatutory && office.Today > day20 => null,
        { Number: 1 } when office.Procedure.IsStatutory =>
            new("Not before this stage is concluded, or day 20 has passed", Authority.ForLimit(office.Procedure, 1)),
        _ => new("Not before this stage is concluded"),
    };

    /// <summary>Why the next stage cannot have been asked for on that date. Ask <see cref="WhyNotGoOn"/> first.</summary>
    public Refusal? WhyNotGoOnAskedOn(DateOnly asked, Office office) =>
        @case.CurrentStage is { } current ? WhyNotAskAfter(current, asked, office) : null;

    // A stage that ended late may have been gone on from before it ended.
    internal static Refusal? WhyNotAskAfter(Stage stage, DateOnly asked, Office office) => stage switch
    {
        { Number: 1, Day20: { } day20, Concluded: { } ended } when office.Procedure.IsStatutory && ended > day20 && stage.Case.CurrentStage != stage =>
            DateOfAct.WhyNot(asked, office.Today, new Milestone(day20.AddDays(1), "when day 20 had passed")),
        { Concluded: { } concluded } => DateOfAct.WhyNot(asked, office.Today, new Milestone(concluded, "when this stage was concluded")),
        _ => DateOfAct.WhyNot(asked, office.Today, new Milestone(stage.Day20?.AddDays(1), "when day 20 had passed")),
    };

    /// <summary>Takes the case on to its next stage, asked for on a date.</summary>
    /// <param name="office">Who acts, when, and under which rules.</param>
    /// <param name="asked">The date of the request.</param>
    /// <param name="reason">Why, where the complainant said so; an entry of the list <c>escalation-reason</c>.</param>
    /// <param name="request">How it was asked for; null for in writing and in time.</param>
    public void GoOn(DateOnly asked, ListEntry? reason, Office office, StageRequest? request = null)
    {
        var today = office.Today;
        var refusal = WhyNotGoOn(office) ?? WhyNotGoOnAskedOn(asked, office);
        (refusal ?? WhyNotGoOnLate(asked, request?.LateBecause, office))?.Throw();
        var next = office.Procedure.StageAfter(@case.CurrentStage!.Number)!;
        var late = asked > PanelRequestEnds(office.Procedure, office.Calendar);
        if (late)
        {
            Decide(asked, true, request!.LateBecause!, office);
        }

        @case.Begin(next.Number, asked, reason?.Key, office.Procedure, office.Calendar, request?.Orally ?? false);
        @case.Record($"Stage {next.Number} asked for{(late ? " late, and accepted" : "")}: {next.Name}", office,
            late ? request!.LateBecause : reason?.Label, next.Number, asked);
    }

    /// <summary>Whether somebody should still consider whether a disputed decision is held back.</summary>
    public bool FreezingIsAwaited => @case.IsUnderTheAct && @case.Freezing is null && @case.stages.Exists(stage => stage.IsOpen);

    /// <summary>Why holding back a decision cannot be considered now.</summary>
    public Refusal? WhyNotConsiderFreezing(Office office) => @case switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { IsUnderTheAct: false } => new("Only under the statutory procedure are disputed decisions held back", Authority.Guidance),
        _ when @case.stages.Count == 0 => new("The case has not been accepted yet"),
        _ when !@case.stages.Exists(stage => stage.IsOpen) => new("No stage of this case is open"),
        _ => null,
    };

    /// <summary>Why it cannot have been decided on that date.</summary>
    public Refusal? WhyNotConsiderFreezingOn(DateOnly decided, Office office) =>
        DateOfAct.WhyNot(decided, office.Today, new Milestone(@case.Received, "when the complaint arrived"));

    /// <summary>Why that date does not fit as the one on which a decision is looked at again. What is held back needs one.</summary>
    public static Refusal? WhyNotReviewFreezingOn(FreezingAnswer answer, DateOnly? review, DateOnly? decided) => (answer, review) switch
    {
        (FreezingAnswer.Frozen, null) => new("Enter when it is reviewed", Authority.Guidance),
        (FreezingAnswer.Frozen, { } on) when on <= decided => new("Enter a date after the decision"),
        _ => null,
    };

    /// <summary>Records what was decided about a disputed change, or what was decided on looking at it again.</summary>
    public void ConsiderFreezing(FreezingFacts decided, Office office)
    {
        (WhyNotConsiderFreezing(office) ?? WhyNotConsiderFreezingOn(decided.Decided, office)
            ?? WhyNotReviewFreezingOn(decided.Answer, decided.Review, decided.Decided))?.Throw();
        var kept = decided.Answer is FreezingAnswer.Frozen ? decided : decided with { Review = null };
        @case.Freezing ??= new Freezing(@case.Id, kept);
        @case.Freezing.Restate(kept);
        @case.Record(SentenceOf(kept), office, $"Decided by {kept.DecidedBy}", on: kept.Decided);
    }

    // The rationale may speak of a child, so it stands in the record alone.
    private static string SentenceOf(FreezingFacts decided) => decided.Answer switch
    {
        FreezingAnswer.Frozen => $"Disputed decision held back on {decided.Decided:d MMMM yyyy}, to be reviewed on {decided.Review:d MMMM yyyy}",
        FreezingAnswer.NotFrozen => $"Disputed decision not held back, on {decided.Decided:d MMMM yyyy}",
        _ => $"No decision in dispute, as considered on {decided.Decided:d MMMM yyyy}",
    };
}
