using System.Data.Common;
using ComplaintsPortal.Data.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>
/// Inserts rows of one table with one prepared command, as the model maps them: an import of a hundred thousand cases must not
/// keep track of every row of it. Keys are given by whoever calls.
/// </summary>
internal sealed class TableWriter : IDisposable
{
    private readonly DbCommand command;
    private readonly (DbParameter Parameter, Func<object, object?> Value)[] read;
    private readonly DbParameter[] given;

    /// <summary>A writer of the table of an entity, within the transaction that is open.</summary>
    /// <param name="db">The database.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="given">The properties whose values come with each row: keys that the entity does not know yet.</param>
    public TableWriter(PortalDb db, Type entity, params string[] given)
    {
        var type = db.Model.FindEntityType(entity)!;
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        this.given = [.. given.Select(name => Parameter(type.FindProperty(name)!))];
        IProperty[] rest = [.. type.GetFlattenedProperties().Where(property => property.DeclaringType != type || !given.Contains(property.Name))];
        read = [.. rest.Select(property => (Parameter(property), StoredValue.Reader(property)))];

        var sql = db.GetService<ISqlGenerationHelper>();
        var columns = given.Select(name => type.FindProperty(name)!).Concat(rest).Select(property => sql.DelimitIdentifier(property.GetColumnName(table)!));
        var values = command.Parameters.Cast<DbParameter>().Select(parameter => parameter.ParameterName);
        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", values)})";
        command.Prepare();
    }

    /// <summary>Inserts one row.</summary>
    /// <param name="row">The entity.</param>
    /// <param name="keys">The values that come with it, in the order of their properties.</param>
    public void Insert(object row, params ReadOnlySpan<int> keys)
    {
        for (var place = 0; place < given.Length; place++)
        {
            given[place].Value = keys[place];
        }

        foreach (var (parameter, value) in read)
        {
            parameter.Value = value(row) ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();

    private DbParameter Parameter(IProperty property)
    {
        var name = FormattableString.Invariant($"@p{command.Parameters.Count}");
        var parameter = property.GetRelationalTypeMapping().CreateParameter(command, name, null, property.IsNullable);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
