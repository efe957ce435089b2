using System.Globalization;
using System.Security.Cryptography;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>Checks that the file of each document that is kept lies in the data set, and is what the row and its own name say.</summary>
/// <param name="data">The data set.</param>
/// <param name="most">The most bytes that the files may take up, each counted as often as a document has it.</param>
/// <param name="errors">Where to report.</param>
internal sealed class DocumentChecks(DataSet data, long most, ErrorList errors)
{
    private const long LargestFile = (long)CaseDocument.MostMegabytes << 20;
    private long taken;

    /// <summary>Checks the file of a row that is right by itself.</summary>
    public void Check(Row row)
    {
        if (row[OfficeTables.Removed] is not null || taken > most)
        {
            return;
        }

        var file = new FileInfo(data.PathOfFile(row[OfficeTables.Sha256]!));
        if (!file.Exists)
        {
            errors.Add(row, OfficeTables.Sha256, $"Add the file of this document: the folder {FilesFolder.Name} has none of this name");
        }
        else if (file.Length > LargestFile)
        {
            errors.Add(row, OfficeTables.Size, $"Leave this document out: its file has more than {CaseDocument.MostMegabytes} megabytes");
        }
        else if ((taken += file.Length) > most)
        {
            errors.Add(row, OfficeTables.Size, string.Create(
                CultureInfo.InvariantCulture,
                $"Give the data set as a folder: up to this row the files of a zip take up more than {most >> 20} megabytes"));
        }
        else
        {
            CheckContent(row, file);
        }
    }

    private void CheckContent(Row row, FileInfo file)
    {
        if (file.Length != (row.Value(OfficeTables.Size) ?? 0))
        {
            errors.Add(row, OfficeTables.Size, string.Create(CultureInfo.InvariantCulture, $"Enter the size of the file: it has {file.Length} bytes"));
        }

        using var content = file.OpenRead();
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        if (hash != row[OfficeTables.Sha256])
        {
            errors.Add(row, OfficeTables.Sha256, $"Put the right file under this name: the SHA-256 of the one that is there is {hash}");
        }

        if (FileSignature.WhyNot(FileKinds.Claimed(row[OfficeTables.FileName]!)!.Value, content) is { } why)
        {
            errors.Add(row, OfficeTables.FileName, $"Put another file into its place: {why}");
        }
    }
}
