using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ComplaintsPortal.Data.Saving;

/// <summary>A database's own way of storing many rows at once; a provider adds it to the options of the context.</summary>
public interface IManyRows : IInterceptor
{
    /// <summary>Copies rows into the table of their name, column by column of their names, and checks what the table demands of them.</summary>
    /// <param name="rows">The rows; those of the table's own schema.</param>
    /// <param name="transaction">The transaction that is open.</param>
    /// <param name="stop">To give up.</param>
    Task CopyAsync(DataTable rows, DbTransaction transaction, CancellationToken stop);
}

/// <summary>Stores rows of one table that nobody keeps track of and whose keys are known.</summary>
internal static class ManyRows
{
    // Fewer are sooner stored as any are.
    private const int Few = 100;

    /// <summary>Stores rows within the transaction that is open: at once where the database has a way for it, as any rows elsewhere.</summary>
    public static async Task StoreAsync<T>(this PortalDb db, IReadOnlyCollection<T> rows, CancellationToken stop)
        where T : class
    {
        if (rows.Count >= Few && WayOf(db) is { } way)
        {
            using var table = TableOf(db.Model.FindEntityType(typeof(T))!, rows);
            await way.CopyAsync(table, db.Database.CurrentTransaction!.GetDbTransaction(), stop);
            return;
        }

        db.AddRange(rows);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private static IManyRows? WayOf(PortalDb db) =>
        db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.Interceptors?.OfType<IManyRows>().FirstOrDefault();

    private static DataTable TableOf<T>(IEntityType entity, IReadOnlyCollection<T> rows)
        where T : class
    {
        var stored = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var table = new DataTable(stored.Name);
        IProperty[] properties = [.. entity.GetFlattenedProperties()];
        foreach (var property in properties)
        {
            table.Columns.Add(property.GetColumnName(stored)!, StoredValue.TypeOf(property));
        }

        Func<object, object?>[] values = [.. properties.Select(StoredValue.Reader)];
        foreach (var row in rows)
        {
            table.Rows.Add([.. values.Select(value => value(row) ?? DBNull.Value)]);
        }

        return table;
    }
}
