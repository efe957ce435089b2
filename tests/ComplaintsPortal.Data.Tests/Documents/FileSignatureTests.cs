using System.IO.Compression;
using System.Text;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Tests.Documents;

public sealed class FileSignatureTests
{
    private const string Types = "[Content_Types].xml";
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

    public static TheoryData<string, FileKind, byte[], bool> Files => new()
    {
        { "a PDF", FileKind.Pdf, [.. "%PDF-1.7\n"u8], true },
        { "a page called a PDF", FileKind.Pdf, [.. "<html><script>alert(1)</script>"u8], false },
        { "nothing", FileKind.Pdf, [], false },
        { "a photograph", FileKind.Jpg, [0xFF, 0xD8, 0xFF, 0xE0], true },
        { "a PNG called a photograph", FileKind.Jpg, [0x89, 0x50, 0x4E, 0x47], false },
        { "a PNG", FileKind.Png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], true },
        { "a picture of a telephone", FileKind.Heic, [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], true },
        { "a film", FileKind.Heic, [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 0, 0], false },
        { "a letter", FileKind.Docx, Zip((Types, "x"), ("word/document.xml", "x")), true },
        { "a letter with macros", FileKind.Docx, Zip((Types, "x"), ("word/document.xml", "x"), ("word/vbaProject.bin", "x")), false },
        { "a sheet called a letter", FileKind.Docx, Zip((Types, "x"), ("xl/workbook.xml", "x")), false },
        { "a zip called a letter", FileKind.Docx, Zip(("evil.exe", "x")), false },
        { "a broken zip", FileKind.Docx, [.. "PK\u0003\u0004 and no more"u8], false },
        { "a sheet", FileKind.Xlsx, Zip((Types, "x"), ("xl/workbook.xml", "x")), true },
        { "an open letter", FileKind.Odt, Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x")), true },
        { "an open sheet called a letter", FileKind.Odt, Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "x")), false },
        { "an open sheet", FileKind.Ods, Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "x")), true },
        { "words", FileKind.Txt, [.. "Dear Ms Osei, caf\u00e9"u8], true },
        { "words in UTF-16", FileKind.Txt, [0xFF, 0xFE, (byte)'D', 0], true },
        { "a program called words", FileKind.Txt, [.. "MZ\u0000\u0001\u0002"u8], false },
        { "a mail", FileKind.Eml, [.. "Received: from a by b\r\nSubject: x\r\n\r\nHello"u8], true },
        { "words called a mail", FileKind.Eml, [.. "Hello"u8], false },
        { "an Outlook message", FileKind.Msg, [.. Compound, .. Encoding.Unicode.GetBytes("__properties_version1.0")], true },
        { "a large Outlook message", FileKind.Msg,
            [.. Compound, .. new byte[(64 << 10) - 20], .. Encoding.Unicode.GetBytes("__properties_version1.0"), .. new byte[100_000]], true },
        { "an old document called a message", FileKind.Msg, [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], false },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Fits_WhatIsInAFile_CountsAndNotItsName(string file, FileKind kind, byte[] content, bool fits)
    {
        using var stream = new MemoryStream(content);

        Assert.Equal((file, fits), (file, FileSignature.Fits(kind, stream)));
    }

    [Theory]
    [InlineData("letter.pdf", FileKind.Pdf)]
    [InlineData("PHOTO.JPEG", FileKind.Jpg)]
    [InlineData("letter.pdf.exe", null)]
    [InlineData("page.html", null)]
    [InlineData("picture.svg", null)]
    [InlineData("macro.docm", null)]
    [InlineData("noending", null)]
    public void Claimed_AName_IsOfAnAllowedKindOrNone(string name, FileKind? kind) => Assert.Equal(kind, FileKinds.Claimed(name));

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
