using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>What is counted over: all that the database holds, or one case that is held in memory, by the same definitions.</summary>
internal sealed record Records(
    IQueryable<Case> Cases, IQueryable<Stage> Stages, IQueryable<Round> Rounds, IQueryable<Payment> Payments, IQueryable<LearningAction> LearningActions)
{
    public static Records Of(PortalDb db) => new(db.Cases, db.Stages, db.Rounds, db.Payments, db.LearningActions);

    public static Records Of(CaseRecords one) => new(
        one.Cases.AsQueryable(), one.Stages.AsQueryable(), one.Stages.SelectMany(stage => stage.Reopening.Rounds).AsQueryable(),
        one.Payments.AsQueryable(), one.LearningActions.AsQueryable());
}

/// <summary>A case with what is counted of it besides its stages.</summary>
/// <param name="Case">The case; null for what comes from none.</param>
/// <param name="Payments">What was paid in it.</param>
/// <param name="LearningActions">What was learned from it.</param>
public sealed record CaseRecords(Case? Case, IReadOnlyList<Payment> Payments, IReadOnlyList<LearningAction> LearningActions)
{
    /// <summary>The case, where there is one.</summary>
    public IEnumerable<Case> Cases => Case is null ? [] : [Case];

    /// <summary>Its stages.</summary>
    public IEnumerable<Stage> Stages => Cases.SelectMany(one => one.Stages);
}
