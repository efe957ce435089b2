using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases;

/// <summary>The facts of a record, kept in columns of the record's own table that are named as the facts are.</summary>
internal static class FactsColumns
{
    /// <summary>Maps the facts; <paramref name="configure"/> sets the lengths.</summary>
    public static void Keep<TRecord, TFacts>(
        this EntityTypeBuilder<TRecord> record, Expression<Func<TRecord, TFacts?>> facts, Action<ComplexPropertyBuilder<TFacts>> configure)
        where TRecord : class
        where TFacts : class => record.ComplexProperty(facts, complex =>
        {
            complex.IsRequired();
            configure(complex);
            foreach (var property in complex.Metadata.ComplexType.GetProperties())
            {
                property.SetColumnName(property.Name);
            }
        });
}
