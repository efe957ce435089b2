using System.Linq.Expressions;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>A case as it is stored, in the words of the interchange format.</summary>
internal sealed record StoredCase(int Id, CaseFacts Facts)
{
    private static readonly Expression<Func<Case, StoredCase>> OfCase = one => new StoredCase(one.Id, new CaseFacts(one.Reference, one.Procedure, one.Received)
    {
        Triage = one.Triage,
        TriageReason = one.TriageReason,
        Channel = one.Channel,
        Division = one.Division,
        Service = one.Service,
        Team = one.Team,
        District = one.District,
        Complainant = one.Complainant,
        ComplainantType = one.ComplainantType,
        SubjectStatus = one.SubjectStatus,
        AdvocacyProvider = one.AdvocacyProvider,
        Summary = one.Particulars!.Summary == "" ? null : one.Particulars.Summary,
    });

    private static readonly Expression<Func<Stage, StoredStage>> OfStage = one => new StoredStage(one.Id, one.CaseId, new StageFacts(one.Number, one.Received)
    {
        Acknowledged = one.Acknowledged,
        Agreed = one.Agreed,
        Started = one.Started,
        Extended = one.Extended,
        Concluded = one.Concluded,
        Outcome = one.Outcome,
        Reopened = one.Reopened,
        EscalationReason = one.EscalationReason,
        PanelMet = one.PanelMet,
        PanelReported = one.PanelReported,
    });

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<StoredStage> Stages { get; private set; } = [];

    public IReadOnlyList<StoredAction> Actions { get; private set; } = [];

    public IReadOnlyList<StoredPayment> Payments { get; private set; } = [];

    /// <summary>Reads these cases with everything that belongs to them, in five queries.</summary>
    public static async Task<IReadOnlyList<StoredCase>> ReadAsync(PortalDb db, IQueryable<Case> some, CancellationToken stop)
    {
        var cases = await some.AsNoTracking().Select(OfCase).ToListAsync(stop);
        var ids = cases.Select(one => one.Id).ToArray();
        var stages = await db.Stages.AsNoTracking().Where(stage => EF.Parameter(ids).Contains(stage.CaseId)).OrderBy(stage => stage.Number).Select(OfStage).ToListAsync(stop);
        var issues = await IssuesAsync(db, [.. stages.Select(stage => stage.Id)], stop);
        var byCase = stages.ToLookup(stage => stage.CaseId, stage => stage with { Issues = [.. issues[stage.Id]] });
        var actions = (await StoredAction.ReadAsync(db.LearningActions.Where(action => EF.Parameter(ids).Contains(action.CaseId!.Value)), stop)).ToLookup(action => action.CaseId);
        var payments = (await StoredPayment.ReadAsync(db.Payments.Where(payment => EF.Parameter(ids).Contains(payment.CaseId!.Value)), stop)).ToLookup(payment => payment.CaseId);
        foreach (var one in cases)
        {
            one.Stages = [.. byCase[one.Id]];
            one.Actions = [.. actions[one.Id]];
            one.Payments = [.. payments[one.Id]];
        }

        return cases;
    }

    private static async Task<ILookup<int, IssueFacts>> IssuesAsync(PortalDb db, int[] stages, CancellationToken stop)
    {
        var issues = await db.Issues.AsNoTracking()
            .Where(issue => EF.Parameter(stages).Contains(EF.Property<int>(issue, "StageId")))
            .OrderBy(issue => issue.Id)
            .Select(issue => new { Stage = EF.Property<int>(issue, "StageId"), Facts = new IssueFacts(issue.Theme, issue.Classification, issue.Finding) })
            .ToListAsync(stop);
        return issues.ToLookup(issue => issue.Stage, issue => issue.Facts);
    }
}

/// <summary>A stage as it is stored.</summary>
internal sealed record StoredStage(int Id, int CaseId, StageFacts Facts)
{
    /// <summary>In the order in which they were entered.</summary>
    public IReadOnlyList<IssueFacts> Issues { get; init; } = [];
}

/// <summary>An action as it is stored.</summary>
internal sealed record StoredAction(int Id, int? CaseId, LearningActionFacts Facts)
{
    public static async Task<IReadOnlyList<StoredAction>> ReadAsync(IQueryable<LearningAction> some, CancellationToken stop) =>
        await Project(some.OrderBy(one => one.Id)).ToListAsync(stop);

    public static IQueryable<StoredAction> Project(IQueryable<LearningAction> some) => some.AsNoTracking().Select(one => new StoredAction(one.Id, one.CaseId,
        new LearningActionFacts(one.Theme, one.Service, one.Description, one.Owner, one.Agreed, one.Due, one.Completed)));
}

/// <summary>A payment as it is stored.</summary>
internal sealed record StoredPayment(int Id, int? CaseId, PaymentFacts Facts)
{
    public static async Task<IReadOnlyList<StoredPayment>> ReadAsync(IQueryable<Payment> some, CancellationToken stop) =>
        await Project(some.OrderBy(one => one.Id)).ToListAsync(stop);

    public static IQueryable<StoredPayment> Project(IQueryable<Payment> some) => some.AsNoTracking()
        .Select(one => new StoredPayment(one.Id, one.CaseId, new PaymentFacts(one.Paid, one.Category, one.Pence / 100m)));
}
