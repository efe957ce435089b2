using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ComplaintsPortal.Data.Documents;

/// <summary>
/// A file of the Office formats (ISO/IEC 29500): a zip of parts, with a list of their types and files that relate them. Office runs a
/// macro and fetches a template by type and relation, whatever the part is called; so it is by these that they are found.
/// </summary>
internal static class OfficeFile
{
    /// <summary>Where Word keeps its document.</summary>
    internal const string Document = "word/document.xml";

    /// <summary>Where Excel keeps its workbook.</summary>
    internal const string Workbook = "xl/workbook.xml";

    /// <summary>Where PowerPoint keeps its presentation.</summary>
    internal const string Presentation = "ppt/presentation.xml";

    private const string Types = "[Content_Types].xml";

    // A part of such a size is read whole; none of those that are read is larger.
    private const int MostOfAPart = 16 << 20;

    // What Word fetches and opens by itself: a template, a page in a frame, a part of a master document, a piece in another format.
    private static readonly string[] Opened = ["/attachedTemplate", "/frame", "/subDocument", "/aFChunk"];

    private static readonly string[] MacroTypes = ["macroEnabled", "vbaProject", "vbaData", "macrosheet"];

    /// <summary>Whether it has that main part, under this name or under another, and neither a macro nor a template on another machine.</summary>
    internal static bool IsOf(Stream content, string main) => InZip(content, zip =>
        Entry(zip, Types) is { } types && ReadOf(types) is { } named && (Entry(zip, main) is not null || Names(named, main)) && !Mentions(named, MacroTypes)
        && !zip.Entries.Any(IsMacro) && zip.Entries.Where(IsOfRelations).All(NamesNothingRemote));

    /// <summary>Asks a zip; what is none is not what is asked for.</summary>
    internal static bool InZip(Stream content, Func<ZipArchive, bool> fits)
    {
        content.Position = 0;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return fits(zip);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // Names of parts are the same in any case (ISO/IEC 29500-2, 6.2.2.3).
    private static ZipArchiveEntry? Entry(ZipArchive zip, string name) =>
        zip.Entries.FirstOrDefault(entry => entry.FullName.TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool Names(string types, string main) => types.Contains(main switch
    {
        Document => "wordprocessingml.document.main+xml",
        Workbook => "spreadsheetml.sheet.main+xml",
        _ => "presentationml.presentation.main+xml",
    }, StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsMacro(ZipArchiveEntry entry) => Mentions(entry.Name, ["vbaProject"]) || CompoundFile.HasMacros(BytesOf(entry));

    private static bool IsOfRelations(ZipArchiveEntry entry) => entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // What cannot be read as the relations that it must be, Office cannot read either, or we do not know what it reads.
    private static bool NamesNothingRemote(ZipArchiveEntry entry)
    {
        try
        {
            using var reader = Reader(BytesOf(entry));
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Element && IsHarmful(reader.GetAttribute("Type") ?? "", reader.GetAttribute("Target") ?? ""))
                {
                    return false;
                }
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsHarmful(string type, string target) =>
        Mentions(type, MacroTypes)
        || (Opened.Any(kind => type.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) && IsElsewhere(target))
        || (type.EndsWith("/oleObject", StringComparison.OrdinalIgnoreCase) && target.Contains("://", StringComparison.Ordinal) && !IsOfThisMachine(target));

    // Word writes where the template lies from which a document was made: on a disk of that machine it harms nobody.
    private static bool IsElsewhere(string target) => target switch
    {
        _ when IsOfThisMachine(target) => false,
        _ when target.StartsWith(@"\\", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal) => true,
        _ => target.IndexOf(':', StringComparison.Ordinal) > 1,
    };

    private static bool IsOfThisMachine(string target) =>
        target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) && !target["file:///".Length..].StartsWith('/')
        && !target["file:///".Length..].StartsWith('\\');

    // The list of types as it reads: signs that are written by their numbers are resolved. Null where it cannot be read at all.
    private static string? ReadOf(ZipArchiveEntry entry)
    {
        var bytes = BytesOf(entry);
        var read = new StringBuilder(Encoding.Latin1.GetString(bytes));
        try
        {
            using var reader = Reader(bytes);
            while (reader.Read())
            {
                while (reader.MoveToNextAttribute())
                {
                    read.Append('\n').Append(reader.Value);
                }
            }
        }
        catch (XmlException)
        {
            // The bytes as they stand are all that there is to look at.
        }

        return read.ToString();
    }

    private static XmlReader Reader(byte[] bytes) =>
        XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var whole = new MemoryStream();
        var piece = new byte[1 << 16];
        for (var read = part.Read(piece); read > 0 && whole.Length < MostOfAPart; read = part.Read(piece))
        {
            whole.Write(piece, 0, read);
        }

        return whole.ToArray();
    }
}
