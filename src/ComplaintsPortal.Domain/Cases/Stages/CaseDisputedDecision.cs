using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>Whether a disputed decision is held back while the complaint goes on.</summary>
public sealed class CaseDisputedDecision(Case @case)
{
    /// <summary>Whether somebody should still consider whether a disputed decision is held back.</summary>
    public bool Awaited => @case.IsUnderTheAct && @case.Freezing is null && @case.stages.Exists(stage => stage.IsOpen);

    /// <summary>Why holding back a decision cannot be considered now.</summary>
    public Refusal? WhyNotConsider(Office office) => @case switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { IsUnderTheAct: false } => new("Only under the statutory procedure are disputed decisions held back", Authority.Guidance),
        _ when @case.stages.Count == 0 => new("The case has not been accepted yet"),
        _ when !@case.stages.Exists(stage => stage.IsOpen) => new("No stage of this case is open"),
        _ => null,
    };

    /// <summary>Why it cannot have been decided on that date.</summary>
    public Refusal? WhyNotConsiderOn(DateOnly decided, Office office) =>
        DateOfAct.WhyNot(decided, office.Today, new Milestone(@case.Received, "when the complaint arrived"));

    /// <summary>Why that date does not fit as the one on which a decision is looked at again. What is held back needs one.</summary>
    public static Refusal? WhyNotReviewOn(FreezingAnswer answer, DateOnly? review, DateOnly? decided) => (answer, review) switch
    {
        (FreezingAnswer.Frozen, null) => new("Enter when it is reviewed", Authority.Guidance),
        (FreezingAnswer.Frozen, { } on) when on <= decided => new("Enter a date after the decision"),
        _ => null,
    };

    /// <summary>Records what was decided about a disputed change, or what was decided on looking at it again.</summary>
    public void Consider(FreezingFacts decided, Office office)
    {
        (WhyNotConsider(office) ?? WhyNotConsiderOn(decided.Decided, office)
            ?? WhyNotReviewOn(decided.Answer, decided.Review, decided.Decided))?.Throw();
        var kept = decided.Answer is FreezingAnswer.Frozen ? decided : decided with { Review = null };
        @case.Freezing ??= new Freezing(@case.Id, kept);
        @case.Freezing.Restate(kept);
        @case.Record(SentenceOf(kept), office, $"Decided by {kept.DecidedBy}");
    }

    // The rationale may speak of a child, so it stands in the record alone.
    private static string SentenceOf(FreezingFacts decided) => decided.Answer switch
    {
        FreezingAnswer.Frozen => $"Disputed decision held back on {decided.Decided:d MMMM yyyy}, to be reviewed on {decided.Review:d MMMM yyyy}",
        FreezingAnswer.NotFrozen => $"Disputed decision not held back, on {decided.Decided:d MMMM yyyy}",
        _ => $"No decision in dispute, as considered on {decided.Decided:d MMMM yyyy}",
    };
}
