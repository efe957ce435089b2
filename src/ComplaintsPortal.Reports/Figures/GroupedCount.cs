using System.Linq.Expressions;
using System.Reflection;
using ComplaintsPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>Rows that the database found to be alike in every column asked for, and how many they are.</summary>
internal sealed record CountedGroup
{
    /// <summary>The place of the count that it belongs to, among those that are asked together.</summary>
    public int Place { get; init; }

    /// <summary>The values of the columns, put together.</summary>
    public string Key { get; init; } = "";

    /// <summary>The number of rows; pence where pounds are added up.</summary>
    public long Amount { get; init; }

    /// <summary>The values, in the order of the columns; null where nothing is recorded.</summary>
    public string?[] Values() => Array.ConvertAll<string, string?>(Key.Split(GroupedCount.Between), value => value.Length == 0 ? null : value);
}

/// <summary>
/// Builds the query that counts a cohort over a period, told apart by some columns. The columns are put together into one
/// text, which a database sorts and hands over much faster than many.
/// </summary>
internal static class GroupedCount
{
    /// <summary>Stands between the values: the unit separator, which is in no key.</summary>
    public const string Between = "\u001f";

    private static readonly MethodInfo Join = ((Func<string, string, string>)string.Concat).Method;

    /// <summary>The query.</summary>
    public static IQueryable<CountedGroup> Query(IQueryable<Fact> rows, Cohort cohort, IReadOnlyList<Column> columns, Asking asking, int place)
    {
        var asked = columns.Any(column => column.AsksPerson) ? WithPeople(rows, asking.Db) : rows;
        var groups = asked.GroupBy(Key(columns, asking));
        return cohort.AddsPounds
            ? groups.Select(group => new CountedGroup { Place = place, Key = group.Key, Amount = group.Sum(fact => fact.Payment.Pence) })
            : groups.Select(group => new CountedGroup { Place = place, Key = group.Key, Amount = group.LongCount() });
    }

    /// <summary>The rows themselves that stand in some of the groups.</summary>
    public static IQueryable<Fact> Rows(
        IQueryable<Fact> rows, IReadOnlyList<Column> columns, Asking asking, IReadOnlyCollection<string> groups)
    {
        List<string> keys = [.. groups];
        Expression<Func<string, bool>> among = key => EF.Parameter(keys).Contains(key);
        var key = Key(columns, asking);
        var asked = columns.Any(column => column.AsksPerson) ? WithPeople(rows, asking.Db) : rows;
        return asked.Where(Expression.Lambda<Func<Fact, bool>>(new Substitution(among.Parameters[0], key.Body).Visit(among.Body), key.Parameters));
    }

    private static IQueryable<Fact> WithPeople(IQueryable<Fact> rows, PortalDb db) =>
        from fact in rows
        join person in db.People on fact.Case.Complainant equals person.Key into known
        from person in known.DefaultIfEmpty()
        select new Fact
        {
            Case = fact.Case,
            Stage = fact.Stage,
            Issue = fact.Issue,
            Round = fact.Round,
            Payment = fact.Payment,
            Action = fact.Action,
            Person = person,
        };

    // fact => (fact.Case.Procedure ?? "") + Between + (fact.Case.Service ?? "") + ...
    private static Expression<Func<Fact, string>> Key(IReadOnlyList<Column> columns, Asking asking)
    {
        var fact = Expression.Parameter(typeof(Fact), "fact");
        var values = columns.Select(column => Expression.Coalesce(Of(column.Value(asking), fact), Expression.Constant("")));
        var key = values.Aggregate((Expression?)null, (before, value) =>
            before is null ? value : Expression.Add(Expression.Add(before, Expression.Constant(Between), Join), value, Join));
        return Expression.Lambda<Func<Fact, string>>(key ?? Expression.Constant(""), fact);
    }

    private static Expression Of(Expression<Func<Fact, string?>> value, ParameterExpression fact) =>
        new Substitution(value.Parameters[0], fact).Visit(value.Body);

    private sealed class Substitution(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
