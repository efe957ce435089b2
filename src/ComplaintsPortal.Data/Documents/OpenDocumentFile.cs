using System.IO.Compression;
using System.Text;

namespace ComplaintsPortal.Data.Documents;

/// <summary>A file of the OpenDocument format: a zip that names what it holds.</summary>
internal static class OpenDocumentFile
{
    private const string Prefix = "application/vnd.oasis.opendocument.";

    /// <summary>Whether it is a file of a type, without macros.</summary>
    internal static bool IsOf(Stream content, string type) =>
        OfficeFile.InZip(content, zip => TypeOf(zip) == Prefix + type && zip.GetEntry("content.xml") is not null && !zip.Entries.Any(IsMacro));

    private static string? TypeOf(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { Length: < 100 } entry)
        {
            return null;
        }

        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        var read = new char[100];
        return new string(read, 0, reader.ReadBlock(read)).Trim();
    }

    // The lists of libraries are there also where no library holds anything.
    private static bool IsMacro(ZipArchiveEntry entry) => entry.FullName.Split('/', '\\') switch
    {
        [var folder, .., var name] when name.Length > 0 => folder.ToUpperInvariant() switch
        {
            "BASIC" => name is not ("script-lc.xml" or "script-lb.xml" or "dialog-lc.xml" or "dialog-lb.xml"),
            "SCRIPTS" => true,
            _ => false,
        },
        _ => false,
    };
}
