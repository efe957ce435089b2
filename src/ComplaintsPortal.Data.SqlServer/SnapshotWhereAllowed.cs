using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.SqlServer;

/// <summary>A transaction that asks to read one state of the data gets it where the database allows it, and reads as it can elsewhere.</summary>
internal sealed class SnapshotWhereAllowed : DbTransactionInterceptor
{
    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default) =>
        eventData.IsolationLevel is IsolationLevel.Snapshot && await RowVersions.ReadAsync(connection, cancellationToken) is not { Transactions: true }
            ? InterceptionResult<DbTransaction>.SuppressWithResult(await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken))
            : result;
}
