using System.Data;
using System.Data.Common;
using ComplaintsPortal.Data.Saving;
using Microsoft.Data.SqlClient;

namespace ComplaintsPortal.Data.SqlServer;

/// <summary>Many rows as one stream, many times faster than a statement for each: the history and the searched words of an import.</summary>
internal sealed class BulkCopy : IManyRows
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public async Task CopyAsync(DataTable rows, DbTransaction transaction, CancellationToken stop)
    {
        // Without the check the server would no longer trust the table's foreign keys.
        using var copy = new SqlBulkCopy((SqlConnection)transaction.Connection!, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)transaction)
        {
            DestinationTableName = $"[{rows.TableName}]",
            BulkCopyTimeout = (int)Longest.TotalSeconds,
        };
        foreach (DataColumn column in rows.Columns)
        {
            copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
        }

        await copy.WriteToServerAsync(rows, stop);
    }
}
