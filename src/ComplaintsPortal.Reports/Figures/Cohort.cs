using System.Linq.Expressions;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>The rows that a measure counts over a period: one definition each.</summary>
/// <param name="Name">For the history of queries and for tests.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Cohort(string Name, Func<Records, Period, IQueryable<Fact>> Rows)
{
    // Nearly every case is accepted. Asking for what it is not keeps the database from starting at an index of what it is.
    private static readonly Expression<Func<Stage, bool>> OfAcceptedCase = stage =>
        stage.Case.Decision != TriageDecision.Awaiting && stage.Case.Decision != TriageDecision.Rejected && stage.Case.Decision != TriageDecision.Withdrawn;

    public static readonly Cohort Received = Stages("received", (db, period) => db.Stages
        .Where(stage => stage.Received >= period.From && stage.Received <= period.To));

    public static readonly Cohort BroughtForward = Stages("brought-forward", (db, period) => OpenAfter(db, period.From.AddDays(-1)));

    public static readonly Cohort Concluded = Stages("concluded", ConcludedIn);

    public static readonly Cohort Ongoing = Stages("ongoing", (db, period) => OpenAfter(db, period.To));

    /// <summary>The rounds that began, each with the stage that was reopened.</summary>
    public static readonly Cohort Reopenings = new("reopenings", (db, period) => db.Stages
        .Where(OfAcceptedCase)
        .Join(db.Rounds.Where(round => round.On >= period.From && round.On <= period.To), stage => stage.Id, round => round.StageId,
            (stage, round) => new Fact { Case = stage.Case, Stage = stage, Round = round }));

    public static readonly Cohort Issues = new("issues", (db, period) => ConcludedIn(db, period)
        .Where(OfAcceptedCase)
        .SelectMany(stage => stage.PointsRaised, (stage, issue) => new Fact { Case = stage.Case, Stage = stage, Issue = issue })
        .Where(fact => fact.Stage.First == null || fact.Issue.AddedIn == 0));

    public static readonly Cohort NotProgressed = new("not-progressed", (db, period) => db.Cases
        .Where(one => one.Received >= period.From && one.Received <= period.To
            && (one.Decision == TriageDecision.Rejected || one.Decision == TriageDecision.Withdrawn))
        .Select(one => new Fact { Case = one }));

    public static readonly Cohort Payments = new("payments", (db, period) => db.Payments
        .Where(PaidIn(period))
        .Select(payment => new Fact { Payment = payment }));

    /// <summary>The payments with their cases, for a facet of the case; under each, one that names no case is not recorded.</summary>
    public static readonly Cohort PaymentsOfCases = new("payments of cases", (db, period) => db.Payments
        .Where(PaidIn(period))
        .LeftJoin(db.Cases, payment => payment.CaseId, one => one.Id, (payment, one) => new Fact { Payment = payment, Case = one! }));

    public static readonly Cohort ActionsAgreed = Actions("actions-agreed", period => action => action.Agreed >= period.From && action.Agreed <= period.To);

    public static readonly Cohort ActionsCompleted = Actions("actions-completed", period =>
        action => action.Completed >= period.From && action.Completed <= period.To);

    public static readonly Cohort ActionsOverdue = Actions("actions-overdue", period =>
        action => action.Due < period.To && (action.NotImplemented == null || action.NotImplementedOn > period.To)
            && (action.Completed == null || action.Completed > period.To));

    private static readonly Dictionary<Measure, IReadOnlyList<Cohort>> Together = new()
    {
        [Measure.Received] = [Received],
        [Measure.BroughtForward] = [BroughtForward],
        [Measure.WorkedOn] = [Received, BroughtForward],
        [Measure.Concluded] = [Concluded],
        [Measure.Responded] = [Concluded],
        [Measure.Ongoing] = [Ongoing],
        [Measure.Reopenings] = [Reopenings],
        [Measure.Issues] = [Issues],
        [Measure.NotProgressed] = [NotProgressed],
        [Measure.Payments] = [Payments],
        [Measure.ActionsAgreed] = [ActionsAgreed],
        [Measure.ActionsCompleted] = [ActionsCompleted],
        [Measure.ActionsOverdue] = [ActionsOverdue],
    };

    /// <summary>Whether pounds are added up and not rows counted.</summary>
    public bool AddsPounds => this == Payments || this == PaymentsOfCases;

    /// <summary>The cohorts that a question counts together. None for a caseload: nothing is counted.</summary>
    public static IReadOnlyList<Cohort> Of(Question question) =>
        question.Measure == Measure.Payments && question.Facets.Keys.Any(facet => facet != Facet.Category.Key)
            ? [PaymentsOfCases]
            : Together.GetValueOrDefault(question.Measure, []);

    private static Cohort Stages(string name, Func<Records, Period, IQueryable<Stage>> counted) => new(name, (db, period) => counted(db, period)
        .Where(OfAcceptedCase)
        .Select(stage => new Fact { Case = stage.Case, Stage = stage }));

    private static Cohort Actions(string name, Func<Period, Expression<Func<LearningAction, bool>>> counted) =>
        new(name, (db, period) => db.LearningActions.Where(counted(period)).Select(action => new Fact { Action = action }));

    // First asked of an index, which has the last conclusion; what was reopened has a round, and those are few.
    private static IQueryable<Stage> ConcludedIn(Records db, Period period)
    {
        var reopened = db.Rounds.Select(round => round.StageId);
        return db.Stages
            .Where(stage => (stage.Concluded >= period.From && stage.Concluded <= period.To) || reopened.Contains(stage.Id))
            .Where(StageAsKnown.ConcludedIn(period.From, period.To));
    }

    // The same. Whether it had been received is asked last, so that no database begins with all that ever were.
    private static IQueryable<Stage> OpenAfter(Records db, DateOnly day)
    {
        var reopened = db.Rounds.Select(round => round.StageId);
        return db.Stages
            .Where(stage => stage.Concluded == null || stage.Concluded > day || reopened.Contains(stage.Id))
            .Where(stage => stage.First == null
                ? stage.Received <= day && (stage.Concluded == null || stage.Concluded > day)
                : stage.Received <= day && stage.First.Concluded > day);
    }

    private static Expression<Func<Payment, bool>> PaidIn(Period period) =>
        payment => payment.Paid >= period.From && payment.Paid <= period.To;
}
