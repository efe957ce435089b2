using ComplaintsPortal.Domain.Cases.Keeping;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>
/// The folder of a data set in which the files of its documents lie: those that are kept, each named by its SHA-256, so that the
/// same bytes have the same name.
/// </summary>
internal static class FilesFolder
{
    public const string Name = "files";

    /// <summary>Whether a file of the folder can have this name.</summary>
    public static bool IsName(string name) => name.Length == CaseDocument.Sha256Length && name.All(char.IsAsciiHexDigitLower);
}
