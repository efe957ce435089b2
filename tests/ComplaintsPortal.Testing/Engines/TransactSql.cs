using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>The syntax of SQL Server, as its own parser reads it: what a machine without a server can still know.</summary>
public static class TransactSql
{
    /// <summary>Reads a command, or a script of several with <c>GO</c> between them.</summary>
    /// <exception cref="FormatException">It is no Transact-SQL; the message says where, and gives the line.</exception>
    public static void Check(string sql)
    {
        using var text = new StringReader(sql);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(text, out var errors);
        if (errors is [var first, ..])
        {
            throw new FormatException($"SQL Server would not read this ({first.Message}): {sql.Split('\n')[first.Line - 1].Trim()}");
        }
    }
}
