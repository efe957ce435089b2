using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Holding back a disputed decision while the complaint is considered.
public sealed partial class Case
{
    /// <summary>Whether somebody should still consider whether a disputed decision is held back.</summary>
    public bool FreezingAwaitsDecision => IsUnderTheAct && Freezing is null && stages.Exists(stage => stage.IsOpen);

    /// <summary>Why holding back a decision cannot be considered now.</summary>
    public Refusal? WhyNotConsiderFreezing(Officer officer) => this switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        { IsUnderTheAct: false } => new("Only under the statutory procedure are disputed decisions held back", Authority.Guidance),
        _ when stages.Count == 0 => new("The case has not been accepted yet"),
        _ when !stages.Exists(stage => stage.IsOpen) => new("No stage of this case is open"),
        _ => null,
    };

    /// <summary>Why it cannot have been decided on that date.</summary>
    public Refusal? WhyNotConsiderFreezingOn(DateOnly decided, DateOnly today) =>
        DateOfAct.WhyNot(decided, today, new Milestone(Received, "when the complaint arrived"));

    /// <summary>Why that date does not fit as the one on which a decision is looked at again. What is held back needs one.</summary>
    public static Refusal? WhyNotReviewOn(FreezingAnswer answer, DateOnly? review, DateOnly? decided) => (answer, review) switch
    {
        (FreezingAnswer.Frozen, null) => new("Enter when it is reviewed", Authority.Guidance),
        (FreezingAnswer.Frozen, { } on) when on <= decided => new("Enter a date after the decision"),
        _ => null,
    };

    /// <summary>Records what was decided about a disputed change, or what was decided on looking at it again.</summary>
    public void ConsiderFreezing(FreezingFacts decided, Officer officer, DateTimeOffset now)
    {
        (WhyNotConsiderFreezing(officer) ?? WhyNotConsiderFreezingOn(decided.Decided, now.InUnitedKingdom().Date())
            ?? WhyNotReviewOn(decided.Answer, decided.Review, decided.Decided))?.Throw();
        var kept = decided.Answer is FreezingAnswer.Frozen ? decided : decided with { Review = null };
        Freezing ??= new Freezing(Id, kept);
        Freezing.Restate(kept);
        Record(officer, now, SentenceOf(kept), $"Decided by {kept.DecidedBy}");
    }

    // The rationale may speak of a child, so it stands in the record alone.
    private static string SentenceOf(FreezingFacts decided) => decided.Answer switch
    {
        FreezingAnswer.Frozen => $"Disputed decision held back on {decided.Decided:d MMMM yyyy}, to be reviewed on {decided.Review:d MMMM yyyy}",
        FreezingAnswer.NotFrozen => $"Disputed decision not held back, on {decided.Decided:d MMMM yyyy}",
        _ => $"No decision in dispute, as considered on {decided.Decided:d MMMM yyyy}",
    };
}
