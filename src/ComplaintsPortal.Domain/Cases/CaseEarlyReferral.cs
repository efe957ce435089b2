using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Referring a complaint to the Ombudsman after stage 2, instead of to a panel.
public sealed partial class Case
{
    /// <summary>Why the complaint cannot be referred early now.</summary>
    public Refusal? WhyNotReferEarly(Officer officer) => Stage(Investigation.StageNumber) switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        _ when !IsUnderTheAct => new("Only a statutory complaint is referred early", Authority.Guidance),
        _ when Investigation is { IsReferred: true } => new("The complaint has already been referred early"),
        _ when Investigation?.ReferralSentBack is not null => new("The Ombudsman has sent it back to a panel"),
        null or { Answered: null } => new("Not before stage 2 is answered", Authority.Guidance),
        _ when Stage(Panel.StageNumber)?.PanelMet is not null => new("The panel has already met"),
        _ => null,
    };

    /// <summary>Why the gate is not passed: which of its conditions are not met.</summary>
    public Refusal? WhyNotReferEarly(EarlyReferralGate gate)
    {
        string[] missing = [.. gate.Missing(), .. UndecidedAtStage2()];
        return missing.Length == 0 ? null : new Refusal($"Not met: {string.Join("; ", missing.Distinct())}", Authority.Guidance);
    }

    /// <summary>Why it cannot have been referred on that date.</summary>
    public Refusal? WhyNotReferEarlyOn(DateOnly on, DateOnly? consented, DateOnly today) => DateOfAct.WhyNot(
        on, today,
        new Milestone(Stage(Investigation.StageNumber)?.Answered, "when stage 2 was answered"),
        new Milestone(consented, "when the complainant agreed"));

    /// <summary>
    /// Refers the complaint to the Ombudsman without a panel. Where the Ombudsman sends it back, stage 3 follows as if it had not
    /// been referred.
    /// </summary>
    public void ReferEarly(EarlyReferralGate gate, DateOnly on, DateOnly consented, Officer officer, DateTimeOffset now)
    {
        (WhyNotReferEarly(officer) ?? WhyNotReferEarly(gate) ?? WhyNotReferEarlyOn(on, consented, now.InUnitedKingdom().Date()))?.Throw();
        BegunInvestigation.ReferEarly(on, consented);
        Record(officer, now, $"Referred early to the Ombudsman on {on:d MMMM yyyy}; the complainant agreed on {consented:d MMMM yyyy}");
    }

    /// <summary>Why it cannot be recorded now that the Ombudsman sent the complaint back.</summary>
    public Refusal? WhyNotSendBack(Officer officer) => NotACaseWorker(officer)
        ?? (Investigation is { IsReferred: true } ? null : new Refusal("The complaint does not lie with the Ombudsman"));

    /// <summary>Why the Ombudsman cannot have sent it back on that date.</summary>
    public Refusal? WhyNotSendBackOn(DateOnly on, DateOnly today) =>
        DateOfAct.WhyNot(on, today, new Milestone(Investigation?.ReferredEarly, "when the complaint was referred"));

    /// <summary>
    /// Records that the Ombudsman sent the complaint back to a panel. What stage 3 needs, and its limits from the day on which it was
    /// asked for, count again: no rule stops them meanwhile.
    /// </summary>
    public void SendBack(DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotSendBack(officer) ?? WhyNotSendBackOn(on, now.InUnitedKingdom().Date()))?.Throw();
        BegunInvestigation.SendBack(on);
        Record(officer, now, $"Sent back to a panel by the Ombudsman on {on:d MMMM yyyy}");
    }

    // What the portal knows itself does not rest on a tick.
    private IEnumerable<string> UndecidedAtStage2() =>
        recommendations.Exists(one => one.Stage == Investigation.StageNumber && one.Accepted is null) ? [EarlyReferralGate.Adjudication] : [];
}

/// <summary>
/// What stage 2 must have delivered, all of it, before a complaint may be referred to the Ombudsman without a panel, and that the
/// complainant agrees (Getting the Best from Complaints).
/// </summary>
/// <param name="RobustReport">A very robust report.</param>
/// <param name="CompleteAdjudication">A complete adjudication.</param>
/// <param name="ComplaintsUpheld">All, or all significant, complaints upheld.</param>
/// <param name="ActionPlan">A clear action plan.</param>
/// <param name="OutcomesMet">The council agrees to meet most or all of the desired outcomes.</param>
/// <param name="Consent">The complainant agrees.</param>
public sealed record EarlyReferralGate(
    bool RobustReport, bool CompleteAdjudication, bool ComplaintsUpheld, bool ActionPlan, bool OutcomesMet, bool Consent)
{
    internal const string Adjudication = "a complete adjudication";

    internal IEnumerable<string> Missing() =>
        from condition in new (bool Met, string Words)[]
        {
            (RobustReport, "a very robust report"), (CompleteAdjudication, Adjudication),
            (ComplaintsUpheld, "all significant complaints upheld"), (ActionPlan, "a clear action plan"),
            (OutcomesMet, "most or all desired outcomes agreed"), (Consent, "the complainant's agreement"),
        }
        where !condition.Met
        select condition.Words;
}
