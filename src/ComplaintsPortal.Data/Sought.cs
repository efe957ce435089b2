namespace ComplaintsPortal.Data;

/// <summary>What somebody seeks, as a pattern for either engine: every sign in it is a letter.</summary>
internal static class Sought
{
    /// <summary>The sign that makes a letter of the one after it.</summary>
    public const string Escape = "\\";

    /// <summary>The pattern of a text that has the word in it. A bracket begins a set of letters on SQL Server.</summary>
    public static string Within(string word) =>
        $"%{string.Concat(word.Select(letter => letter is '\\' or '%' or '_' or '[' ? $"{Escape}{letter}" : $"{letter}"))}%";
}
