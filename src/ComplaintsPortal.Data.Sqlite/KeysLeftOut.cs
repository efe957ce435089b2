using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Data.Sqlite;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>
/// Takes out of a copy of the database whatever opens a portal: so that who gets hold of a backup can sign in nowhere with it, and what was signed in,
/// or was a link, before a restore is so no more.
/// </summary>
internal static class KeysLeftOut
{
    // What data protection writes before anything that it protects: four bytes of a mark, then the identity of the key.
    private const int Mark = 4;
    private const int KeyId = 16;

    // Sessions, private addresses of calendars, and forms that wait for somebody to sign in again.
    private static readonly string[] Ended = ["Sessions", "CalendarKeys", "KeptForms"];

    /// <summary>
    /// Takes them out. Keys of cookies and links stay only where a certificate encrypts them. Nothing of what was taken out is left in unused pages.
    /// </summary>
    public static void From(SqliteConnection copy)
    {
        foreach (var table in Ended.Where(copy.Has))
        {
            copy.Ask($"DELETE FROM {table}");
        }

        // Links to set a password, and cookies, hold only as long as the stamp does.
        copy.Ask("UPDATE Accounts SET SecurityStamp = hex(randomblob(20))");
        copy.Ask("DELETE FROM ProtectionKeys WHERE Xml NOT LIKE '%EncryptedData%'");
        copy.Ask("VACUUM");
    }

    /// <summary>Gives the copy the keys of the portal that it takes the place of: who has a second factor keeps it.</summary>
    public static void TakeOver(SqliteConnection copy, SqliteConnection present)
    {
        if (!present.Has("ProtectionKeys"))
        {
            return;
        }

        foreach (var row in present.Rows("SELECT FriendlyName, Xml FROM ProtectionKeys ORDER BY Id"))
        {
            copy.Ask(
                "INSERT INTO ProtectionKeys (FriendlyName, Xml) SELECT $name, $xml WHERE NOT EXISTS (SELECT 1 FROM ProtectionKeys WHERE FriendlyName = $name)",
                ("$name", row[0]), ("$xml", row[1]));
        }
    }

    /// <summary>Ends second factors whose key nobody can read any more: they are set up anew at the next sign-in.</summary>
    /// <returns>How many people that concerns.</returns>
    public static int EndUnreadableSecondFactors(SqliteConnection copy)
    {
        var known = copy.Rows("SELECT FriendlyName FROM ProtectionKeys").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ended = copy.Rows("SELECT CAST(UserId AS TEXT), COALESCE(Value, '') FROM AspNetUserTokens WHERE Name = 'AuthenticatorKey'")
            .FindAll(row => !known.Contains($"key-{KeyOf(row[1])}"));
        foreach (var row in ended)
        {
            copy.Ask("DELETE FROM AspNetUserTokens WHERE Name = 'AuthenticatorKey' AND UserId = $account", ("$account", row[0]));
            copy.Ask("UPDATE Accounts SET TwoFactorEnabled = 0 WHERE Id = $account", ("$account", row[0]));
        }

        return ended.Count;
    }

    private static Guid? KeyOf(string sealedKey)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(sealedKey) is { Length: > Mark + KeyId } bytes ? new Guid(bytes.AsSpan(Mark, KeyId)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
