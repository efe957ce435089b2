using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Documents;

/// <summary>Whether a file is what its name claims, by what is in it. It does not say that a file is harmless.</summary>
public static class FileSignature
{
    private const int Looked = 64 << 10;

    // Readers of PDF look for its mark in so many bytes: what has passed a mail gateway may have a line before it.
    private const int BeforePdf = 1024;

    /// <summary>Why a file cannot be kept under its name, as the end of a sentence; null where it can.</summary>
    /// <param name="kind">The kind that the name claims.</param>
    /// <param name="content">The file; it must be seekable.</param>
    public static string? WhyNot(FileKind kind, Stream content) => kind switch
    {
        _ when Fits(kind, content) => null,
        FileKind.Docx or FileKind.Xlsx or FileKind.Pptx or FileKind.Doc when CompoundFile.HasPassword(Head(content), content) =>
            "this one has a password. Ask for it without one",
        _ => "what is in this one is not what its name says",
    };

    /// <summary>Whether the content is of that kind.</summary>
    /// <param name="kind">The kind that the name claims.</param>
    /// <param name="content">The file; it must be seekable.</param>
    public static bool Fits(FileKind kind, Stream content)
    {
        var head = Head(content);
        return kind switch
        {
            FileKind.Pdf => IsPdf(head),
            FileKind.Png => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            FileKind.Jpg => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            FileKind.Tif => IsTiff(head),
            FileKind.Heic => MediaFile.IsPicture(head),
            FileKind.M4a => MediaFile.IsSpoken(head, content),
            FileKind.Mp3 => MediaFile.IsMp3(head),
            FileKind.Wav => MediaFile.IsWave(head),
            FileKind.Docx => OfficeFile.IsOf(content, OfficeFile.Document),
            FileKind.Xlsx => OfficeFile.IsOf(content, OfficeFile.Workbook),
            FileKind.Pptx => OfficeFile.IsOf(content, OfficeFile.Presentation),
            FileKind.Odt => OpenDocumentFile.IsOf(content, "text"),
            FileKind.Ods => OpenDocumentFile.IsOf(content, "spreadsheet"),
            FileKind.Doc => CompoundFile.IsDocument(head, content),
            FileKind.Msg => CompoundFile.IsMessage(head, content),
            FileKind.Rtf => RichText.Fits(head, content),
            FileKind.Eml => MailFile.Fits(head),
            _ => IsText(head),
        };
    }

    /// <summary>Whether a file holds some bytes. A piece at a time; what is sought may begin in one and end in the next.</summary>
    internal static bool Holds(Stream content, ReadOnlySpan<byte> sought)
    {
        content.Position = 0;
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

    /// <summary>Whether it is words and no program: no sign that no text has.</summary>
    internal static bool IsText(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || (head.Length > 0 && !head.ContainsAnyInRange((byte)0, (byte)8) && !head.ContainsAnyInRange((byte)14, (byte)26));

    private static ReadOnlySpan<byte> Head(Stream content)
    {
        var head = new byte[Looked];
        content.Position = 0;
        return head.AsSpan(0, content.ReadAtLeast(head, Looked, throwOnEndOfStream: false));
    }

    // What stands before the mark must not be the beginning of something else.
    private static bool IsPdf(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("%PDF-"u8);
        return at is >= 0 and <= BeforePdf && !BeginsOtherwise(head[..at].TrimStart(" \t\r\n\0\uFEFF"u8));
    }

    private static bool BeginsOtherwise(ReadOnlySpan<byte> lead) =>
        lead.StartsWith("<"u8) || lead.StartsWith("MZ"u8) || lead.StartsWith("PK"u8) || lead.StartsWith("#!"u8) || lead.StartsWith("\u007FELF"u8)
        || lead.StartsWith("{\\rtf"u8);

    private static bool IsTiff(ReadOnlySpan<byte> head) =>
        head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || head.StartsWith("II+\0"u8) || head.StartsWith("MM\0+"u8);
}
