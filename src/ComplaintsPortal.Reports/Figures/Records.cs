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
        new[] { one.Case }.AsQueryable(), one.Case.Stages.AsQueryable(), one.Case.Stages.SelectMany(stage => stage.Reopening.Rounds).AsQueryable(),
        one.Payments.AsQueryable(), one.LearningActions.AsQueryable());
}

/// <summary>A case with what is counted of it besides its stages.</summary>
/// <param name="Case">The case.</param>
/// <param name="Payments">What was paid in it.</param>
/// <param name="LearningActions">What was learned from it.</param>
public sealed record CaseRecords(Case Case, IReadOnlyList<Payment> Payments, IReadOnlyList<LearningAction> LearningActions);
