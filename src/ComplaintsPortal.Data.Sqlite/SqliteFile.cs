using Microsoft.Data.Sqlite;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>A database's file as a whole: opened beside the portal, asked, copied.</summary>
internal static class SqliteFile
{
    /// <summary>The engine's own online copy: it sees one state, and neither readers nor writers wait.</summary>
    public static void Copy(string from, string to, string journal)
    {
        using var source = Open(from, SqliteOpenMode.ReadWrite);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
        target.Ask($"PRAGMA journal_mode = {journal}");
    }

    /// <summary>The first value of the answer; null where there is none.</summary>
    public static object? Ask(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command.ExecuteScalar();
    }

    /// <summary>The rows of an answer, as texts.</summary>
    public static List<string[]> Rows(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    /// <summary>Whether there is a table of this name: a backup may be older than it.</summary>
    public static bool Has(this SqliteConnection connection, string table) =>
        connection.Ask("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $name", ("$name", table)) is not null;

    /// <summary>Opens it, outside the pool of connections.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 60 }.ConnectionString);
        connection.Open();
        return connection;
    }
}
