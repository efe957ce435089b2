
namespace ComplaintsPortal.Domain.Cases.Stages;

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
    internal const string Report = "a very robust report";
    internal const string Adjudication = "a complete adjudication";
    internal const string Upheld = "all significant complaints upheld";
    internal const string Plan = "a clear action plan";
    internal const string Wishes = "most or all desired outcomes agreed";

    internal IEnumerable<string> Missing() =>
        from condition in new (bool Met, string Words)[]
        {
            (RobustReport, Report), (CompleteAdjudication, Adjudication), (ComplaintsUpheld, Upheld), (ActionPlan, Plan),
            (OutcomesMet, Wishes), (Consent, "the complainant's agreement"),
        }
        where !condition.Met
        select condition.Words;
}
