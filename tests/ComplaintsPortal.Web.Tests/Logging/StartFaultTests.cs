using System.Security.Cryptography;
using ComplaintsPortal.Web.Logging;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Logging;

public sealed class StartFaultTests
{
    public static TheoryData<Exception, string?> Faults => new()
    {
        { new SqliteException("file is not a database", 26), "The database is damaged, or is not a portal's: put a backup in its place (portal restore)" },
        { new DbUpdateException("Saving failed", new SqliteException("disk is full", 13)),
            "The disk is full: make room on it. What was not finished was not stored" },
        { new SqliteException("attempt to write a readonly database", 8),
            "The database cannot be written: give the account that runs the portal the right to write to it and to its folder" },
        { new SqliteException("table \"Cases\" already exists", 1),
            "The database is one of an earlier version: export its records with that version, and import them into a new folder" },
        { new InvalidOperationException("Outside", new UnfitSettingException("Attachments:MostMegabytes must be a number from 1 to 200")),
            "Attachments:MostMegabytes must be a number from 1 to 200" },
        { new IOException("Failed to bind to address http://localhost:5080: address already in use."),
            "Failed to bind to address http://localhost:5080: address already in use." },
        { new CryptographicException("The password is wrong"), "The certificate that encrypts the keys cannot be used: The password is wrong" },
        { new InvalidOperationException("A fault of ours"), null },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Sentence_OfWhatKeepsThePortalFromStarting_IsForTheOperator(Exception failure, string? sentence) =>
        Assert.Equal(sentence, StartFault.Sentence(failure));
}
