using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>Deciding on what arrived: assessed, reviewed, accepted, rejected, considered again.</summary>
public sealed class CaseTriage(Case @case)
{
    /// <summary>The longest note on what was decided.</summary>
    public const int NoteLength = 2_000;

    private static readonly Refusal OnlyAManager = new(
        "The assessment says that it belongs to the statutory procedure: only a manager decides otherwise", Authority.Guidance);

    private static readonly Refusal AssessFirst =
        new("Assess it first: who complains, about what, and since when", "the Ombudsman's guidance: decide on the procedure before stage 1 starts");

    /// <summary>What the assessment points to; null while there is none that counts.</summary>
    public Suggestion? Suggestion => @case.Assessment is { Facts.Superseded: false } assessment ? Suggestion.Of(assessment.Answers, @case.Received) : null;

    /// <summary>Why it cannot be assessed now. A decision that a manager asked to reconsider is assessed again.</summary>
    public Refusal? WhyNotAssess(Office office) => @case switch
    {
        { Decision: TriageDecision.Accepted, Assessment.Facts.Agreed: false } => Case.NotACaseWorker(office.Who),
        _ => WhyNotDecide(office),
    };

    /// <summary>Why the grounds cannot have arisen, or been learned of, on that date: it lies before the complaint about them.</summary>
    public Refusal? WhyNotAroseOn(DateOnly on, Office office) => on > @case.Received
        ? new($"Enter a date on or before {@case.Received:d MMMM yyyy}, when it arrived")
        : KnownDate.WhyNotHappened(on, office.Today);

    /// <summary>Why sufficient interest cannot have been decided on that date.</summary>
    public Refusal? WhyNotInterestDecidedOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Received, "when it arrived"));

    /// <summary>Why something cannot be looked at again on that date.</summary>
    public static Refusal? WhyNotReviewOn(DateOnly on, Office office) => on > office.Today ? null : new("Enter a date in the future");

    /// <summary>Records what triage found. A later assessment replaces it, and the manager's review of it.</summary>
    public void Assess(TriageAnswers answers, Office office)
    {
        var today = office.Today;
        (WhyNotAssess(office) ?? WhyNotAnswer(answers, office))?.Throw();
        var facts = new AssessmentFacts { Answers = answers, AssessedBy = office.Who.Id, AssessedOn = today, DecidedBy = @case.Assessment?.Facts.DecidedBy };
        if (@case.Assessment is null)
        {
            @case.Assessment = new Assessment(@case.Id, facts);
        }
        else
        {
            @case.Assessment.Restate(facts);
        }

        @case.Record($"Triage assessed, suggesting: {InWords(Suggestion!.Route)}", office, Suggestion.Grounds[0].ToString());
    }

    /// <summary>Why the triage cannot be reviewed now.</summary>
    public Refusal? WhyNotReview(Office office) => @case switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        _ when !office.Who.Approves => new("Only a manager reviews the triage of a case"),
        { Assessment: null or { Facts.Superseded: true } } => new("There is no assessment to review"),
        { Assessment.Facts.ReviewedOn: not null } => new("The triage has already been reviewed"),
        _ when office.Who.Id == @case.Assessment.Facts.AssessedBy || office.Who.Id == @case.Assessment.Facts.DecidedBy =>
            new("You cannot review your own triage"),
        _ => null,
    };

    /// <summary>Records what a manager says of the triage.</summary>
    /// <param name="agreed">Whether they agree; otherwise they ask to reconsider.</param>
    /// <param name="note">Why; needed where they do not agree.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void Review(bool agreed, string? note, Office office)
    {
        WhyNotReview(office)?.Throw();
        @case.Assessment!.Restate(@case.Assessment.Facts with { ReviewedOn = office.Today, ReviewedBy = office.Who.Id, Agreed = agreed, ReviewNote = note });
        @case.Record(agreed ? "Triage reviewed and agreed" : "Triage reviewed: asked to reconsider", office, note);
    }

    /// <summary>Why the case cannot be accepted to that procedure now.</summary>
    public Refusal? WhyNotAccept(Office office) => WhyNotDecide(office) switch
    {
        { } refusal => refusal,
        _ when Suggestion?.IsTakenOutBy(office.Procedure) is true && !office.Who.Approves => OnlyAManager,
        _ when Suggestion is null && @case.IsUnderTheAct => AssessFirst,
        _ when office.Procedure.Kind is not ProcedureKind.Complaint => null,
        _ when Suggestion is null => AssessFirst,
        _ when office.Procedure.IsStatutory && @case.Assessment!.Answers.InterestUndecided =>
            new("Decide first whether the person has sufficient interest in the child's welfare", new Regulation(6)),
        _ => null,
    };

    /// <summary>Why the case cannot be accepted to any procedure now; which of them the person may choose is asked of each.</summary>
    public Refusal? WhyNotAcceptAnywhere(Office office) => WhyNotAccept(office) is { } refusal && refusal != OnlyAManager ? refusal : null;

    /// <summary>Whether accepting to that procedure needs a reason: always, but where it follows the suggestion.</summary>
    public bool NeedsReason(Procedure procedure) => Suggestion?.Follows(procedure) is not true;

    /// <summary>A route in a few words.</summary>
    public static string InWords(Route route) => route switch
    {
        Route.Statutory => "the statutory procedure",
        Route.Code => "the Complaint Handling Code",
        Route.Corporate => "the corporate procedure",
        Route.Enquiry => "an enquiry",
        Route.Compliment => "a compliment",
        _ => "not to accept it",
    };

    private Refusal? WhyNotAnswer(TriageAnswers answers, Office office) =>
        WhyNot(answers.GroundsArose, on => WhyNotAroseOn(on, office))
        ?? WhyNot(answers.BecameAware, on => WhyNotAroseOn(on, office))
        ?? WhyNot(answers.InterestDecided, on => WhyNotInterestDecidedOn(on, office))
        ?? WhyNot(answers.ProceedingsReview, on => WhyNotReviewOn(on, office));

    internal static Refusal? WhyNot(DateOnly? given, Func<DateOnly, Refusal?> rule) => given is { } on ? rule(on) : null;

    private RejectionNotice? LastRefusal => @case.refusals.Count == 0 ? null : @case.refusals[^1];

    /// <summary>Why the record cannot be refused on these terms.</summary>
    /// <param name="office">Who acts, when, and under which rules.</param>
    /// <param name="terms">What is decided.</param>
    public Refusal? WhyNotReject(RejectionTerms terms, Office office) => WhyNotDecide(office) switch
    {
        { } refusal => refusal,
        _ when terms.Reason.Key == RejectionReason.Safeguarding && @case.concerns.Count == 0 => new("Raise the safeguarding concern and pass it on first"),
        _ when office.Procedure.Kind is not ProcedureKind.Complaint => null,
        _ when Suggestion is null => AssessFirst,
        _ => WhyNotFor(terms) ?? WhyNotAgainst(terms, office) ?? WhyNotSaid(terms),
    };

    /// <summary>Why the record cannot be refused for any reason now; which of them may be given is asked of each.</summary>
    public Refusal? WhyNotRejectAtAll(Office office) => WhyNotDecide(office) switch
    {
        { } refusal => refusal,
        _ when office.Procedure.Kind is not ProcedureKind.Complaint => null,
        _ when Suggestion is null => AssessFirst,
        _ when Suggestion.Route is Route.Statutory && !office.Who.Approves => OnlyAManager,
        _ => null,
    };

    // A manager decides against the assessment where that takes somebody out of the statutory procedure, as when it is moved out later.
    private Refusal? WhyNotAgainst(RejectionTerms terms, Office office) => Suggestion switch
    {
        { RefusalReason: not RejectionReason.NotEligible } when terms.Reason.Key == RejectionReason.NotEligible && !office.Who.Approves =>
            new("The assessment does not say that the person may not complain: only a manager decides otherwise", Authority.Guidance),
        { } suggested when suggested.IsTakenOutBy(terms.Reason.Key) && !office.Who.Approves => suggested.RefusalReason is null
            ? OnlyAManager
            : new Refusal("The assessment gives another reason: only a manager refuses it for this one", Authority.Guidance),
        _ => null,
    };

    /// <summary>Why the letter cannot be of that date.</summary>
    public Refusal? WhyNotWrittenOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Received, "when it arrived"));

    /// <summary>Refuses the record, with a coded reason and a sentence; a complaint with a letter that names the Ombudsman.</summary>
    public void Reject(RejectionTerms terms, Office office)
    {
        var today = office.Today;
        (WhyNotReject(terms, office) ?? WhyNot(terms.Written, on => WhyNotWrittenOn(on, office))
            ?? WhyNot(terms.ReviewOn, on => WhyNotReviewOn(on, office)))?.Throw();
        (@case.Decision, @case.TriageReason, @case.TriageNote) = (TriageDecision.Rejected, terms.Reason.Key, terms.Why);
        @case.refusals.Add(new RejectionNotice(@case.Id, new RejectionNoticeFacts(terms.Reason.Key, terms.Written, terms.OmbudsmanTold, ReviewOf(terms))));
        @case.Assessment?.Restate(@case.Assessment.Facts with { DecidedBy = office.Who.Id });
        var told = terms.Written is { } written ? $", told by letter of {written:d MMMM yyyy}" : "";
        @case.Record($"Rejected: {terms.Reason.Label}{told}", office, terms.Why, on: terms.Written);
    }

    /// <summary>Why the case cannot be considered again now.</summary>
    public Refusal? WhyNotConsiderAgain(Office office) => @case switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Decision: not TriageDecision.Rejected } => new("Only a case that was rejected can be considered again"),
        { TriageReason: RejectionReason.Proceedings } or { Assessment.Facts.Agreed: false } => null,
        _ => new("It can be considered again after proceedings have ended, or where a manager asked to reconsider", new Regulation(8)),
    };

    /// <summary>Why the case cannot have come again on that date, after proceedings that ended on another.</summary>
    public Refusal? WhyNotConsiderAgainOn(DateOnly? ended, DateOnly on, Office office) => ended switch
    {
        null when @case.TriageReason == RejectionReason.Proceedings && @case.Assessment?.Facts.Agreed is not false =>
            new("Enter when the proceedings ended", new Regulation(8)),
        _ => DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Received, "when it arrived"), new Milestone(ended, "when the proceedings ended")),
    };

    /// <summary>Why proceedings beside the complaint cannot have ended on that date.</summary>
    public static Refusal? WhyNotEndOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today);

    /// <summary>Takes up what was refused: it awaits triage again, and is assessed anew.</summary>
    /// <param name="ended">When the proceedings ended, where those were the reason.</param>
    /// <param name="on">The day on which it came again; stage 1 then starts on it.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void ConsiderAgain(DateOnly? ended, DateOnly on, Office office)
    {
        (WhyNotConsiderAgain(office) ?? (ended is { } over ? WhyNotEndOn(over, office) : null) ?? WhyNotConsiderAgainOn(ended, on, office))?.Throw();
        if (@case.refusals.Count == 0)
        {
            @case.refusals.Add(new RejectionNotice(@case.Id, new RejectionNoticeFacts(@case.TriageReason!, null, false)));
        }

        LastRefusal!.ConsiderAgain(ended, on);
        @case.Assessment?.Restate(@case.Assessment.Facts with { Superseded = true });
        (@case.Decision, @case.TriageReason, @case.TriageNote) = (TriageDecision.Awaiting, null, null);
        var discretion = on > ended?.AddYears(1) ? "; more than a year later, at the council's discretion" : "";
        var after = ended is { } day ? $" after proceedings that ended on {day:d MMMM yyyy}" : "";
        @case.Record($"To be considered again, as asked on {on:d MMMM yyyy}{after}{discretion}", office, on: on);
    }

    // A complaint that came again after proceedings starts when it came again; one that was wrongly refused, when it arrived.
    private DateOnly StageOneReceived => LastRefusal?.Facts is { ProceedingsEnded: not null, ConsideredAgain: { } again } ? again : @case.Received;

    private DateOnly? ReviewOf(RejectionTerms terms) =>
        terms.Reason.Key == RejectionReason.Proceedings ? terms.ReviewOn ?? @case.Assessment?.Answers.ProceedingsReview : null;

    private bool IsStatutory => Suggestion is { IsStatutory: true };

    private Refusal? WhyNotFor(RejectionTerms terms) => (terms.Reason.Key, @case.Assessment!.Answers) switch
    {
        (RejectionReason.OverTwelveMonths, { } answers) => WhyNotForLate(answers),
        (RejectionReason.Proceedings, { HasProceedings: false } or { Prejudice: not Prejudice.Whole }) =>
            new("The assessment does not say that considering it would prejudice proceedings", Authority.ForProceedings(IsStatutory)),
        (RejectionReason.Proceedings, _) when ReviewOf(terms) is null =>
            new("Enter when the refusal is looked at again", Authority.ForProceedings(IsStatutory)),
        (RejectionReason.NotThisCouncil, { Matter: not Matter.AnotherBody }) =>
            new("The assessment does not say that another body answers for it", new Code("2.3")),
        _ => null,
    };

    // Another reason for what was rejected has to fit the assessment as the first one had to.
    internal Refusal? WhyNotReason(ListEntry reason) => reason.Key == RejectionReason.Safeguarding && @case.concerns.Count == 0
        ? new Refusal("No safeguarding concern was raised")
        : Suggestion is null ? null : WhyNotFor(new RejectionTerms(reason, "", ReviewOn: LastRefusal?.Facts.ReviewOn));

    private Refusal? WhyNotForLate(TriageAnswers answers) => answers switch
    {
        _ when !Suggestion!.IsLate(answers, @case.Received) => new("The assessment says that it arrived within a year", Authority.ForLateness(IsStatutory)),
        { MayBeLate: null } => new("Consider both grounds for accepting it late first", Authority.ForLateness(IsStatutory)),
        { MayBeLate: true } => new("Both grounds for accepting it late are met", Authority.ForLateness(IsStatutory)),
        _ => null,
    };

    // A worry that was passed on is no complaint that is refused: nobody is written to about it.
    private Refusal? WhyNotSaid(RejectionTerms terms) => terms switch
    {
        { Reason.Key: RejectionReason.Safeguarding } => null,
        { Written: null } => new(
            "Write to the complainant with the reasons, and enter the date of the letter", RejectionReason.AuthorityFor(IsStatutory, terms.Reason.Key)),
        { OmbudsmanTold: false } => new(
            "A complaint is not refused without telling the complainant of the Ombudsman", RejectionReason.AuthorityFor(IsStatutory, terms.Reason.Key)),
        _ => null,
    };

    /// <summary>Why the record cannot be decided on now.</summary>
    public Refusal? WhyNotDecide(Office office) => @case.Decision switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        TriageDecision.Accepted => new("This case has already been accepted"),
        TriageDecision.Rejected => new("This case has already been rejected"),
        TriageDecision.Withdrawn => new("This case has already been withdrawn"),
        _ when @case.Safeguarding.Waiting is not null => new("Pass the safeguarding concern on first"),
        _ => null,
    };

    /// <summary>Accepts the record to a procedure; its first stage starts on the day on which it arrived, or came again.</summary>
    /// <param name="office">Who acts, when, and under which rules.</param>
    /// <param name="why">Why it belongs there; null where it follows the suggestion, whose reason then stands.</param>
    public void Accept(string? why, Office office)
    {
        (WhyNotAccept(office) ?? (why is null && NeedsReason(office.Procedure) ? new Refusal("Enter why it belongs there") : null))?.Throw();
        var departing = Suggestion is { } suggested && !suggested.Follows(office.Procedure)
            ? $", though the assessment suggests {InWords(suggested.Route)}" : "";
        @case.Procedure = office.Procedure.Key;
        @case.Decision = TriageDecision.Accepted;
        @case.TriageNote = why ?? Suggestion!.Grounds[0].ToString();
        @case.Assessment?.Restate(@case.Assessment.Facts with { DecidedBy = office.Who.Id });
        @case.Begin(office.Procedure.Stages[0].Number, StageOneReceived, null, office.Procedure, office.Calendar);
        StartFromInterestDecision(office.Procedure, office.Calendar, office.Rules);
        @case.Record($"Accepted: {office.Procedure.Name}{departing}", office, @case.TriageNote);
    }

    /// <summary>Records that it was withdrawn before it was accepted (regulation 7: at any time, orally or in writing).</summary>
    public void Withdraw(string why, Office office)
    {
        WhyNotDecide(office)?.Throw();
        @case.Decision = TriageDecision.Withdrawn;
        @case.TriageNote = why;
        @case.Record("Withdrawn before it was accepted", office, why);
    }

    internal void StartFromInterestDecision(Procedure procedure, WorkingCalendar calendar, CouncilRules? rules)
    {
        if (rules is { StageOneFromInterestDecision: true } && procedure.IsStatutory && @case.Assessment?.Answers.InterestDecided is { } decided)
        {
            @case.CurrentStage!.Clock.StartFromInterestDecision(decided, procedure, calendar);
        }
    }
}
