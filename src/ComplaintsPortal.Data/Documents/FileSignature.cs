using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Documents;

/// <summary>Whether a file is what its name claims, by what is in it. It does not say that a file is harmless.</summary>
public static partial class FileSignature
{
    private const int Looked = 64 << 10;
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    /// <summary>Whether the content is of that kind.</summary>
    /// <param name="kind">The kind that the name claims.</param>
    /// <param name="content">The file; it must be seekable.</param>
    public static bool Fits(FileKind kind, Stream content)
    {
        var head = Head(content);
        return kind switch
        {
            FileKind.Pdf => head.StartsWith("%PDF-"u8),
            FileKind.Png => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            FileKind.Jpg => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            FileKind.Heic => IsHeic(head),
            FileKind.Docx => HasPart(content, "word/document.xml"),
            FileKind.Xlsx => HasPart(content, "xl/workbook.xml"),
            FileKind.Odt => IsOpenDocument(content, "text"),
            FileKind.Ods => IsOpenDocument(content, "spreadsheet"),
            FileKind.Msg => IsMessage(head, content),
            FileKind.Eml => IsText(head) && HeaderLine().IsMatch(Encoding.Latin1.GetString(head)),
            _ => IsText(head),
        };
    }

    private static ReadOnlySpan<byte> Head(Stream content)
    {
        var head = new byte[Looked];
        content.Position = 0;
        return head.AsSpan(0, content.ReadAtLeast(head, Looked, throwOnEndOfStream: false));
    }

    private static bool IsText(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || (head.Length > 0 && !head.ContainsAnyInRange((byte)0, (byte)8) && !head.ContainsAnyInRange((byte)14, (byte)26));

    // ISO/IEC 14496-12: the brand follows the size of the first box and its name.
    private static bool IsHeic(ReadOnlySpan<byte> head) =>
        head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8)
            && Encoding.Latin1.GetString(head[8..12]) is "heic" or "heix" or "heif" or "mif1" or "msf1" or "hevc";

    // [MS-OXMSG]: a compound file with this stream, whose name its directory writes in UTF-16.
    private static bool IsMessage(ReadOnlySpan<byte> head, Stream content)
    {
        if (!head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return false;
        }

        content.Position = 0;
        return Holds(content, Encoding.Unicode.GetBytes("__properties_version1.0"));
    }

    // A piece at a time; what is sought may begin in one and end in the next.
    private static bool Holds(Stream content, ReadOnlySpan<byte> sought)
    {
        var piece = new byte[Looked + sought.Length];
        var kept = 0;
        for (var read = content.Read(piece, kept, Looked); read > 0; read = content.Read(piece, kept, Looked))
        {
            var whole = piece.AsSpan(0, kept + read);
            if (whole.IndexOf(sought) >= 0)
            {
                return true;
            }

            kept = Math.Min(whole.Length, sought.Length - 1);
            whole[^kept..].CopyTo(piece);
        }

        return false;
    }

    // Office opens what its name calls a document without macros only where there are none.
    private static bool HasPart(Stream content, string part) => InZip(content, zip =>
        zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry(part) is not null
        && !zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)));

    private static bool IsOpenDocument(Stream content, string type) => InZip(content, zip =>
    {
        if (zip.GetEntry("mimetype") is not { Length: < 100 } entry || zip.GetEntry("content.xml") is null)
        {
            return false;
        }

        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        var read = new char[100];
        return new string(read, 0, reader.ReadBlock(read)).Trim() == OpenDocument + type;
    });

    private static bool InZip(Stream content, Func<ZipArchive, bool> fits)
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

    [GeneratedRegex(@"^(From|Received|Return-Path|Date|Subject|Message-ID|MIME-Version|Delivered-To|X-[\w-]+): ",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HeaderLine();
}
