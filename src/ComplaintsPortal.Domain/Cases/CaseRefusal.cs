using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Refusing what arrived, and considering again what was refused.
public sealed partial class Case
{
    private readonly List<RefusalNotice> refusals = [];

    /// <summary>The refusals of this case, in their order; more than one only where it was considered again.</summary>
    public IReadOnlyList<RefusalNotice> Refusals => refusals;

    private RefusalNotice? LastRefusal => refusals.Count == 0 ? null : refusals[^1];

    /// <summary>Why the record cannot be refused on these terms.</summary>
    /// <param name="officer">Who decides.</param>
    /// <param name="procedure">The procedure that it looks like.</param>
    /// <param name="terms">What is decided.</param>
    public Refusal? WhyNotReject(Officer officer, Procedure procedure, RefusalTerms terms) => WhyNotTriage(officer) switch
    {
        { } refusal => refusal,
        _ when terms.Reason.Key == RefusalReason.Safeguarding => concerns.Count > 0 ? null : new("Raise the safeguarding concern and pass it on first"),
        _ when procedure.Kind is not ProcedureKind.Complaint => null,
        _ => WhyNotFor(terms) ?? WhyNotSaid(terms),
    };

    /// <summary>Why the letter cannot be of that date.</summary>
    public Refusal? WhyNotWrittenOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(Received, "when it arrived"));

    /// <summary>Refuses the record, with a coded reason and a sentence; a complaint with a letter that names the Ombudsman.</summary>
    public void Reject(RefusalTerms terms, Procedure procedure, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotReject(officer, procedure, terms) ?? WhyNot(terms.Written, on => WhyNotWrittenOn(on, today)) ?? WhyNot(terms.ReviewOn, on => WhyNotReviewOn(on, today)))?.Throw();
        (Triage, TriageReason, TriageNote) = (Triage.Rejected, terms.Reason.Key, terms.Why);
        refusals.Add(new RefusalNotice(Id, new RefusalNoticeFacts(terms.Reason.Key, terms.Written, terms.OmbudsmanTold, ReviewOf(terms))));
        Assessment?.Restate(Assessment.Facts with { DecidedBy = officer.Id });
        var told = terms.Written is { } written ? $", told by letter of {written:d MMMM yyyy}" : "";
        Record(officer, now, $"Rejected: {terms.Reason.Label}{told}", terms.Why);
    }

    /// <summary>Why the case cannot be considered again now.</summary>
    public Refusal? WhyNotConsiderAgain(Officer officer) => this switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        { Triage: not Triage.Rejected } => new("Only a case that was rejected can be considered again"),
        { TriageReason: RefusalReason.Proceedings } or { Assessment.Facts.Agreed: false } => null,
        _ => new("It can be considered again after proceedings have ended, or where a manager asked to reconsider", "regulation 8"),
    };

    /// <summary>Why the case cannot have come again on that date, after proceedings that ended on another.</summary>
    public Refusal? WhyNotConsiderAgainOn(DateOnly? ended, DateOnly on, DateOnly today) => ended switch
    {
        null when TriageReason == RefusalReason.Proceedings && Assessment?.Facts.Agreed is not false => new("Enter when the proceedings ended", "regulation 8"),
        { } over when on > over.AddYears(1) => new($"Enter a date on or before {over.AddYears(1):d MMMM yyyy}, a year after the proceedings ended", "regulation 8"),
        _ => DateOfAct.WhyNot(on, today, new Milestone(Received, "when it arrived"), new Milestone(ended, "when the proceedings ended")),
    };

    /// <summary>Takes up what was refused: it awaits triage again, and is assessed anew.</summary>
    /// <param name="ended">When the proceedings ended, where those were the reason.</param>
    /// <param name="on">The day on which it came again; stage 1 then starts on it.</param>
    /// <param name="officer">Who takes it up.</param>
    /// <param name="now">The instant, UTC.</param>
    public void ConsiderAgain(DateOnly? ended, DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotConsiderAgain(officer) ?? WhyNotConsiderAgainOn(ended, on, now.InUnitedKingdom().Date()))?.Throw();
        if (refusals.Count == 0)
        {
            refusals.Add(new RefusalNotice(Id, new RefusalNoticeFacts(TriageReason!, null, false)));
        }

        LastRefusal!.ConsiderAgain(ended, on);
        Assessment?.Restate(Assessment.Facts with { Superseded = true });
        (Triage, TriageReason, TriageNote) = (Triage.Awaiting, null, null);
        Record(officer, now, $"To be considered again, as asked on {on:d MMMM yyyy}{(ended is { } over ? $" after proceedings that ended on {over:d MMMM yyyy}" : "")}");
    }

    // A complaint that came again after proceedings starts when it came again; one that was wrongly refused, when it arrived.
    private DateOnly StageOneReceived => LastRefusal?.Facts is { ProceedingsEnded: not null, ConsideredAgain: { } again } ? again : Received;

    private DateOnly? ReviewOf(RefusalTerms terms) =>
        terms.Reason.Key == RefusalReason.Proceedings ? terms.ReviewOn ?? Assessment?.Answers.ProceedingsReview : null;

    private Refusal? WhyNotFor(RefusalTerms terms) => (terms.Reason.Key, Suggestion is null ? null : Assessment!.Answers) switch
    {
        (RefusalReason.NotEligible or RefusalReason.OverTwelveMonths or RefusalReason.Proceedings, null) => AssessFirst,
        (RefusalReason.OverTwelveMonths, { } answers) => WhyNotForLate(answers),
        (RefusalReason.Proceedings, { HasProceedings: false } or { Prejudice: not Prejudice.Whole }) =>
            new("The assessment does not say that considering it would prejudice proceedings", "regulation 8"),
        (RefusalReason.Proceedings, _) when ReviewOf(terms) is null => new("Enter when the refusal is looked at again", "regulation 8"),
        _ => null,
    };

    private Refusal? WhyNotForLate(TriageAnswers answers) => answers switch
    {
        _ when !answers.IsLate(Received) => new("The assessment says that it arrived within a year", "regulation 9"),
        { MayBeLate: null } => new("Consider both grounds for accepting it late first", "regulation 9"),
        { MayBeLate: true } => new("Both grounds for accepting it late are met", "regulation 9"),
        _ => null,
    };

    private static Refusal? WhyNotSaid(RefusalTerms terms) => terms switch
    {
        { Written: null } => new("Write to the complainant with the reasons, and enter the date of the letter", "Complaint Handling Code 2.4"),
        { OmbudsmanTold: false } => new("A complaint is not refused without telling the complainant of the Ombudsman", "Complaint Handling Code 2.4"),
        _ => null,
    };
}
