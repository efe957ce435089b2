using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Triage as a recorded decision: who complains, about what, since when, and what follows from it.
public sealed partial class Case
{
    private static readonly Refusal AssessFirst =
        new("Assess it first: who complains, about what, and since when", "the Ombudsman's guidance: decide on the procedure before stage 1 starts");

    /// <summary>What triage found; null while nobody assessed it.</summary>
    public Assessment? Assessment { get; private set; }

    /// <summary>What the assessment points to; null while there is none that counts.</summary>
    public Suggestion? Suggestion => Assessment is { Facts.Superseded: false } assessment ? Suggestion.Of(assessment.Answers, Received) : null;

    /// <summary>Why it cannot be assessed now. A decision that a manager asked to reconsider is assessed again.</summary>
    public Refusal? WhyNotAssess(Officer officer) => this switch
    {
        { Triage: Triage.Accepted, Assessment.Facts.Agreed: false } => NotACaseWorker(officer),
        _ => WhyNotTriage(officer),
    };

    /// <summary>Why the grounds cannot have arisen, or been learned of, on that date.</summary>
    public static Refusal? WhyNotAroseOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today);

    /// <summary>Why sufficient interest cannot have been decided on that date.</summary>
    public Refusal? WhyNotInterestDecidedOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(Received, "when it arrived"));

    /// <summary>Why something cannot be looked at again on that date.</summary>
    public static Refusal? WhyNotReviewOn(DateOnly on, DateOnly today) => on > today ? null : new("Enter a date in the future");

    /// <summary>Records what triage found. A later assessment replaces it, and the manager's review of it.</summary>
    public void Assess(TriageAnswers answers, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotAssess(officer) ?? WhyNotAnswer(answers, today))?.Throw();
        var facts = new AssessmentFacts { Answers = answers, AssessedBy = officer.Id, AssessedOn = today, DecidedBy = Assessment?.Facts.DecidedBy };
        if (Assessment is null)
        {
            Assessment = new Assessment(Id, facts);
        }
        else
        {
            Assessment.Restate(facts);
        }

        Record(officer, now, $"Triage assessed, suggesting: {InWords(Suggestion!.Route)}", Suggestion.Grounds[0].ToString());
    }

    /// <summary>Why the triage cannot be reviewed now.</summary>
    public Refusal? WhyNotReviewTriage(Officer officer) => this switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        _ when !officer.Approves => new("Only a manager reviews the triage of a case"),
        { Assessment: null or { Facts.Superseded: true } } => new("There is no assessment to review"),
        { Assessment.Facts.ReviewedOn: not null } => new("The triage has already been reviewed"),
        _ when officer.Id == Assessment.Facts.AssessedBy || officer.Id == Assessment.Facts.DecidedBy => new("You cannot review your own triage"),
        _ => null,
    };

    /// <summary>Records what a manager says of the triage.</summary>
    /// <param name="agreed">Whether they agree; otherwise they ask to reconsider.</param>
    /// <param name="note">Why; needed where they do not agree.</param>
    /// <param name="manager">Who reviews.</param>
    /// <param name="now">The instant, UTC.</param>
    public void ReviewTriage(bool agreed, string? note, Officer manager, DateTimeOffset now)
    {
        WhyNotReviewTriage(manager)?.Throw();
        Assessment!.Restate(Assessment.Facts with { ReviewedOn = now.InUnitedKingdom().Date(), ReviewedBy = manager.Id, Agreed = agreed, ReviewNote = note });
        Record(manager, now, agreed ? "Triage reviewed and agreed" : "Triage reviewed: asked to reconsider", note);
    }

    /// <summary>Why the case cannot be accepted to that procedure now.</summary>
    public Refusal? WhyNotAccept(Officer officer, Procedure procedure) => WhyNotTriage(officer) switch
    {
        { } refusal => refusal,
        _ when procedure.Kind is not ProcedureKind.Complaint => null,
        _ when Suggestion is null => AssessFirst,
        _ when procedure.IsStatutory && Assessment!.Answers.InterestUndecided =>
            new("Decide first whether the person has sufficient interest in the child's welfare", "regulation 6"),
        _ => null,
    };

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

    private Refusal? WhyNotAnswer(TriageAnswers answers, DateOnly today) =>
        WhyNot(answers.GroundsArose, on => WhyNotAroseOn(on, today))
        ?? WhyNot(answers.BecameAware, on => WhyNotAroseOn(on, today))
        ?? WhyNot(answers.InterestDecided, on => WhyNotInterestDecidedOn(on, today))
        ?? WhyNot(answers.ProceedingsReview, on => WhyNotReviewOn(on, today));

    private static Refusal? WhyNot(DateOnly? given, Func<DateOnly, Refusal?> rule) => given is { } on ? rule(on) : null;
}
