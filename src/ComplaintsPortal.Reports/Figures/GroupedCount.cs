using System.Linq.Expressions;
using System.Reflection;
using ComplaintsPortal.Data;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>Rows that the database found to be alike in every column asked for, and how many they are.</summary>
/// <param name="Values">The values, in the order of the columns.</param>
/// <param name="Amount">The number of rows; pence where pounds are added up.</param>
internal sealed record CountedGroup(string?[] Values, long Amount);

/// <summary>Builds the one query that counts a cohort over a period, told apart by some columns.</summary>
internal static class GroupedCount
{
    /// <summary>The query.</summary>
    public static IQueryable<CountedGroup> Query(IQueryable<Fact> rows, Cohort cohort, IReadOnlyList<Column> columns, Asking asking)
    {
        var asked = columns.Any(column => column.AsksPerson) ? WithPeople(rows, asking.Db) : rows;
        return columns.Count == 0
            ? asked.GroupBy(_ => 1).Select(Amounts<int>(cohort, columns))
            : asked.GroupBy(Key(columns, asking)).Select(Amounts<FactKey>(cohort, columns));
    }

    private static IQueryable<Fact> WithPeople(IQueryable<Fact> rows, PortalDb db) =>
        from fact in rows
        join person in db.People on fact.Case.Complainant equals person.Key into known
        from person in known.DefaultIfEmpty()
        select new Fact { Case = fact.Case, Stage = fact.Stage, Issue = fact.Issue, Payment = fact.Payment, Action = fact.Action, Person = person };

    // fact => new FactKey { Procedure = fact.Case.Procedure, ... }
    private static Expression<Func<Fact, FactKey>> Key(IReadOnlyList<Column> columns, Asking asking)
    {
        var fact = Expression.Parameter(typeof(Fact), "fact");
        var bindings = columns.Select(column => Expression.Bind(Property(column), Of(column.Value(asking), fact)));
        return Expression.Lambda<Func<Fact, FactKey>>(Expression.MemberInit(Expression.New(typeof(FactKey)), bindings), fact);
    }

    // group => new CountedGroup(new[] { group.Key.Procedure, ... }, group.LongCount())
    private static Expression<Func<IGrouping<TKey, Fact>, CountedGroup>> Amounts<TKey>(Cohort cohort, IReadOnlyList<Column> columns)
    {
        Expression<Func<IGrouping<TKey, Fact>, long>> amount = cohort.AddsPounds
            ? group => group.Sum(fact => fact.Payment.Pence)
            : group => group.LongCount();
        var group = amount.Parameters[0];
        var key = Expression.Property(group, nameof(IGrouping<TKey, Fact>.Key));
        var values = Expression.NewArrayInit(typeof(string), columns.Select(column => Expression.Property(key, Property(column))));
        return Expression.Lambda<Func<IGrouping<TKey, Fact>, CountedGroup>>(
            Expression.New(typeof(CountedGroup).GetConstructors()[0], values, amount.Body), group);
    }

    private static PropertyInfo Property(Column column) => typeof(FactKey).GetProperty(column.Name)!;

    private static Expression Of(Expression<Func<Fact, string?>> value, ParameterExpression fact) =>
        new Substitution(value.Parameters[0], fact).Visit(value.Body);

    private sealed class Substitution(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
