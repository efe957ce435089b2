using System.Linq.Expressions;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>Sorts the list of cases by any of its columns; the database's own key settles what is equal, so that no page has a case twice.</summary>
internal static class CaseSorting
{
    // On either engine this ideograph sorts after every letter and digit.
    private const string AfterAll = "龥";

    /// <summary>Cases, each with its last stage, by a column that no index has.</summary>
    public static IQueryable<Case> By(this IQueryable<Case> cases, PortalDb db, CaseSort sort)
    {
        var sorted = sort.By switch
        {
            CaseColumn.Days => cases.Ordered(Number(DaysOfCase(), sort), sort),
            CaseColumn.Status => cases.Ordered(StandingOfCase(), sort),
            CaseColumn.Move => cases.Ordered(CaseMovers.OfCase(), sort),
            _ => cases.Ordered(Text(TextOfCase(db, sort.By), sort), sort),
        };
        return sort.Descending ? sorted.ThenByDescending(@case => @case.Id) : sorted.ThenBy(@case => @case.Id);
    }

    /// <summary>Stages, by a column that no index has.</summary>
    public static IQueryable<Stage> By(this IQueryable<Stage> stages, PortalDb db, CaseSort sort)
    {
        var sorted = sort.By switch
        {
            CaseColumn.Days => stages.Ordered(Number(DaysOfStage, sort), sort),
            CaseColumn.Status => stages.Ordered(stage => stage.Concluded != null, sort),
            CaseColumn.Move => stages.Ordered(CaseMovers.OfStage(db), sort),
            CaseColumn.Outcome or CaseColumn.Theme => stages.Ordered(Text(TextOfStage(db, sort.By), sort), sort),
            _ => stages.Ordered(Text(OfStage(TextOfCase(db, sort.By)), sort), sort),
        };
        return (sort.Descending ? sorted.ThenByDescending(stage => stage.CaseId) : sorted.ThenBy(stage => stage.CaseId)).ThenBy(stage => stage.Number);
    }

    private static readonly Expression<Func<Stage, int?>> DaysOfStage = stage =>
        stage.Concluded == null ? null : stage.Concluded.Value.DayNumber - stage.Received.DayNumber;

    private static Expression<Func<Case, int?>> DaysOfCase() => @case => @case.Stages.OrderByDescending(stage => stage.Number)
        .Select(stage => stage.Concluded == null ? (int?)null : stage.Concluded.Value.DayNumber - stage.Received.DayNumber).FirstOrDefault();

    // What awaits a decision, what is open, what has ended.
    private static Expression<Func<Case, int>> StandingOfCase() => @case =>
        @case.Decision == TriageDecision.Awaiting ? 0
        : @case.Decision == TriageDecision.Rejected || @case.Decision == TriageDecision.Withdrawn ? 3
        : @case.Stages.Any(stage => stage.Concluded == null) ? 1 : 2;

    private static Expression<Func<Case, string?>> TextOfCase(PortalDb db, CaseColumn column) => column switch
    {
        CaseColumn.Reference => @case => EF.Property<string>(@case, CaseKeys.Reference),
        CaseColumn.Complainant => @case =>
            db.ContactDetails.Where(details => details.Person == @case.Complainant).Select(details => details.NameKey).FirstOrDefault(),
        CaseColumn.Child => @case => @case.Particulars!.ChildKey
            ?? db.CaseChildren.Where(child => child.CaseId == @case.Id).OrderBy(child => child.Id).Select(child => child.NameKey).FirstOrDefault(),
        CaseColumn.Procedure => @case =>
            db.Procedures.Where(procedure => procedure.Key == @case.Procedure).Select(procedure => procedure.Name).FirstOrDefault(),
        CaseColumn.Service => @case => db.ListEntries
            .Where(entry => entry.List == ListName.Service && entry.Key == @case.Service).Select(entry => entry.Label).FirstOrDefault(),
        CaseColumn.Team => @case => db.ListEntries
            .Where(entry => entry.List == ListName.Team && entry.Key == @case.Team).Select(entry => entry.Label).FirstOrDefault(),
        CaseColumn.Owner => @case => db.Users.Where(account => account.Id == @case.Owner).Select(account => account.Name).FirstOrDefault(),
        CaseColumn.Outcome => @case => db.ListEntries
            .Where(entry => entry.List == ListName.Outcome
                && entry.Key == @case.Stages.OrderByDescending(stage => stage.Number).Select(stage => stage.Outcome).FirstOrDefault())
            .Select(entry => entry.Label).FirstOrDefault(),
        CaseColumn.Theme => @case => db.ListEntries
            .Where(entry => entry.List == ListName.Theme && @case.Stages.Any(stage => stage.PointsRaised.Any(point => point.Theme == entry.Key)))
            .Min(entry => entry.Label),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Nothing is sorted by the text of this column"),
    };

    private static Expression<Func<Stage, string?>> TextOfStage(PortalDb db, CaseColumn column) => column is CaseColumn.Outcome
        ? stage => db.ListEntries
            .Where(entry => entry.List == ListName.Outcome && entry.Key == stage.Outcome).Select(entry => entry.Label).FirstOrDefault()
        : stage => db.ListEntries
            .Where(entry => entry.List == ListName.Theme && stage.PointsRaised.Any(point => point.Theme == entry.Key)).Min(entry => entry.Label);

    private static Expression<Func<Stage, string?>> OfStage(Expression<Func<Case, string?>> key)
    {
        var stage = Expression.Parameter(typeof(Stage), "stage");
        return Expression.Lambda<Func<Stage, string?>>(
            ReplacingExpressionVisitor.Replace(key.Parameters[0], Expression.Property(stage, nameof(Stage.Case)), key.Body), stage);
    }

    private static Expression<Func<T, string>> Text<T>(Expression<Func<T, string?>> key, CaseSort sort) => Expression.Lambda<Func<T, string>>(
        Expression.Coalesce(key.Body, Expression.Constant(sort.Descending ? "" : AfterAll)), key.Parameters);

    private static Expression<Func<T, int>> Number<T>(Expression<Func<T, int?>> key, CaseSort sort) => Expression.Lambda<Func<T, int>>(
        Expression.Coalesce(key.Body, Expression.Constant(sort.Descending ? -1 : int.MaxValue)), key.Parameters);

    private static IOrderedQueryable<T> Ordered<T, TKey>(this IQueryable<T> rows, Expression<Func<T, TKey>> key, CaseSort sort) =>
        sort.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
}
