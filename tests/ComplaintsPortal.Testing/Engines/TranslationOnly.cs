using System.Collections.Concurrent;
using System.Data.Common;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>
/// SQL Server without a server: the application's own code runs on the SQL Server provider, each command is written down
/// instead of sent, and one blank row comes back; none where rows are grouped. A query that the provider cannot translate throws as it would in
/// production, and so does a command that SQL Server's own parser does not read.
/// </summary>
public sealed class TranslationOnly
{
    private readonly ConcurrentQueue<string> commands = [];

    /// <summary>The commands that would have been sent.</summary>
    public IReadOnlyCollection<string> Commands => commands;

    /// <summary>A context on no server.</summary>
    public PortalDb Open() => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>()
        .UseSqlServerPortal("Server=nowhere.example;Database=Portal;Encrypt=true")
        .AddInterceptors(new NeverConnect(), new WriteDown(commands))
        .Options);

    private sealed class NeverConnect : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult.Suppress());
    }

    private sealed class WriteDown(ConcurrentQueue<string> commands) : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
            InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command.CommandText));

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command.CommandText)));

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Write(command.CommandText);
            return new(InterceptionResult<int>.SuppressWithResult(1));
        }

        private void Write(string command)
        {
            TransactSql.Check(command);
            commands.Enqueue(command);
        }

        private BlankRows Answer(string command)
        {
            Write(command);
            return new BlankRows(command.Contains("GROUP BY", StringComparison.Ordinal) ? 0 : 1);
        }
    }
}
