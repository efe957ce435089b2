using Microsoft.Data.Sqlite;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>What keeps the embedded database from working, in words for whoever runs the portal.</summary>
public static class SqliteFaults
{
    // https://www.sqlite.org/rescode.html
    private const int Error = 1;
    private const int Denied = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <summary>What is wrong and what to do; null where it is nothing that is known of the embedded database.</summary>
    public static string? InWords(Exception failure) => Find(failure) is not { } found ? null : found.SqliteErrorCode switch
    {
        Denied or ReadOnly => "The database cannot be written: give the account that runs the portal the right to write to it and to its folder",
        Busy or Locked => "The database is in use: something else is writing to it, such as an import. Try again when that has ended",
        Corrupt or NoDatabase => "The database is damaged, or is not a portal's: put a backup in its place (portal restore)",
        Full => "The disk is full: make room on it. What was not finished was not stored",
        CannotOpen => "The database cannot be opened: see that its folder is there and that the account that runs the portal may write to it",
        InputOutput => "The disk cannot be read or written: see whether it is full, damaged or gone",
        Error when found.Message.Contains("already exists", StringComparison.Ordinal) =>
            "The database is one of an earlier version: export its records with that version, and import them into a new folder",
        _ => null,
    };

    /// <summary>Whether the database only has another writer at the moment.</summary>
    public static bool IsBusy(Exception failure) => Find(failure) is { SqliteErrorCode: Busy or Locked };

    private static SqliteException? Find(Exception? failure) => failure as SqliteException ?? (failure is null ? null : Find(failure.InnerException));
}
