using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Retention;

/// <summary>Where a word stands in a database.</summary>
internal static class Words
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>In every text of every table, view and index that the database has, whatever it is called.</summary>
    public static async Task<IReadOnlyList<string>> WhereAsync(TinyPortal portal, string word)
    {
        await using var db = portal.Open();
        await db.Database.OpenConnectionAsync(Stop);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        List<string> found = [];
        foreach (var table in await ListAsync(connection, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"))
        {
            foreach (var column in await ListAsync(connection, $"SELECT name FROM pragma_table_info('{table}')"))
            {
                var rows = await ListAsync(connection, $"SELECT count(*) FROM \"{table}\" WHERE instr(lower(CAST(\"{column}\" AS TEXT)), lower('{word}')) > 0");
                found.AddRange(rows[0] == "0" ? [] : [$"{table}.{column}: {rows[0]}"]);
            }
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> ListAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The words come from this test and from the names of the tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(Stop);
        List<string> rows = [];
        while (await reader.ReadAsync(Stop))
        {
            rows.Add(reader.GetValue(0).ToString()!);
        }

        return rows;
    }

    /// <summary>In the bytes of the file and of its log: also what was deleted and not overwritten yet.</summary>
    public static async Task<IReadOnlyList<string>> InBytesAsync(TinyPortal portal, string word)
    {
        await using var db = portal.Open();
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        List<string> found = [];
        foreach (var part in new[] { file, $"{file}-wal" }.Where(File.Exists))
        {
            await using var stream = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, Stop);
            if (bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)
            {
                found.Add(Path.GetFileName(part));
            }
        }

        return found;
    }
}
