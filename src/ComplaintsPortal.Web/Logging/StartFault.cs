using System.Data.Common;
using System.Security.Cryptography;
using ComplaintsPortal.Data.Sqlite;

namespace ComplaintsPortal.Web.Logging;

/// <summary>What keeps the portal from starting, in a sentence for whoever starts it. A fault of our own has none: that one is logged whole.</summary>
internal static class StartFault
{
    internal static string? Sentence(Exception failure) => SqliteFaults.InWords(failure) ?? failure switch
    {
        UnfitSettingException or InvalidDataException or IOException or UnauthorizedAccessException or DbException => failure.Message.ReplaceLineEndings(" "),
        CryptographicException => $"The certificate that encrypts the keys cannot be used: {failure.Message}",
        ArgumentException { ParamName: "connectionString" } => $"PORTAL_SQLSERVER is no connection string: {failure.Message}",
        { InnerException: { } inner } => Sentence(inner),
        _ => null,
    };
}

/// <summary>A setting of the operator's makes no sense.</summary>
public sealed class UnfitSettingException(string sentence) : Exception(sentence);
