using System.IO.Compression;
using System.Text;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Tests.Documents;

public sealed class FileSignatureTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Template = $"{Relations}attachedTemplate";
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
        { "a PDF after a line", FileKind.Pdf, [.. "\n%PDF-1.4\n"u8], true },
        { "a PDF after a byte order mark", FileKind.Pdf, [0xEF, 0xBB, 0xBF, .. "%PDF-1.4\n"u8], true },
        { "a PDF after the lines of a gateway", FileKind.Pdf, [.. "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n"u8], true },
        { "a page that mentions a PDF", FileKind.Pdf, [.. "\n<html>%PDF-1.4"u8], false },
        { "a program that mentions a PDF", FileKind.Pdf, [.. "MZ\0\0%PDF-1.4"u8], false },
        { "a PDF too far in", FileKind.Pdf, [.. new byte[2000], .. "%PDF-1.4"u8], false },
        { "an old document", FileKind.Doc, [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], true },
        { "an old document with macros", FileKind.Doc, [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument _VBA_PROJECT")], false },
        { "an old sheet called a document", FileKind.Doc, [.. Compound, .. Encoding.Unicode.GetBytes("Workbook")], false },
        { "a message called a document", FileKind.Doc, [.. Compound, .. Encoding.Unicode.GetBytes("__properties_version1.0 WordDocument")], false },
        { "rich text", FileKind.Rtf, [.. "{\\rtf1\\ansi{\\*\\template C:\\\\users\\\\Normal.dotm}Hello}"u8], true },
        { "rich text with a template elsewhere", FileKind.Rtf, [.. "{\\rtf1{\\*\\template http://farshire.example/a.dotm}}"u8], false },
        { "rich text with a template on a server", FileKind.Rtf, [.. "{\\rtf1{\\*\\template \\\\\\\\server\\\\a.dotm}}"u8], false },
        { "rich text with a template in disguise", FileKind.Rtf, [.. "{\\rtf1{\\*\\template \\u104?\\u116?tp:}}"u8], false },
        { "rich text with a template in another group", FileKind.Rtf, [.. "{\\rtf1{\\*\\template {\\b ht}{\\*\\x no}tp://farshire.example/a.dotm}}"u8], false },
        { "rich text with a linked object", FileKind.Rtf,
            [.. "{\\rtf1{\\object\\objautlink\\rsltpict{\\*\\objclass Word.Document.8}{\\*\\objdata 0105}}}"u8], false },
        { "rich text with a linked object that is not fetched anew", FileKind.Rtf, [.. "{\\rtf1{\\object\\objlink{\\*\\objdata 0105}}}"u8], false },
        { "rich text with a link called an object of its own", FileKind.Rtf,
            [.. "{\\rtf1{\\object\\objemb{\\*\\objdata 01050000 4f4c4532\r\n4C696e6b00}}}"u8], false },
        { "rich text with an object of its own", FileKind.Rtf, [.. "{\\rtf1{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 01050000}}}"u8], true },
        { "rich text with a picture from elsewhere", FileKind.Rtf,
            [.. "{\\rtf1{\\field{\\*\\fldinst { INCLUDEPICTURE \"http://farshire.example/a.png\" \\\\d }}{\\fldrslt x}}}"u8], false },
        { "rich text with a picture from a server", FileKind.Rtf,
            [.. "{\\rtf1{\\field{\\*\\fldinst INCLUDE{\\b PICTURE} \"\\\\\\\\\\\\\\\\server\\\\\\\\a.png\"}}}"u8], false },
        { "rich text with a picture in disguise", FileKind.Rtf, [.. "{\\rtf1{\\field{\\*\\fldinst \\'49NCLUDEPICTURE \"a\"}}}"u8], false },
        { "rich text with a picture whose address a field makes", FileKind.Rtf,
            [.. "{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE {\\field{\\*\\fldinst QUOTE 104 116}{\\fldrslt }}}}}"u8], false },
        { "rich text with a field that runs a program", FileKind.Rtf, [.. "{\\rtf1{\\field{\\*\\fldinst DDEAUTO c:\\\\\\\\cmd}}}"u8], false },
        { "rich text with a shape filled from elsewhere", FileKind.Rtf,
            [.. "{\\rtf1{\\shp{\\*\\shpinst{\\sp{\\sn pibName}{\\sv http://farshire.example/a.png}}}}}"u8], false },
        { "rich text with a picture of its machine", FileKind.Rtf,
            [.. "{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE \"C:\\\\\\\\ada\\\\\\\\a.png\"}}}"u8], true },
        { "rich text with a link", FileKind.Rtf,
            [.. "{\\rtf1{\\field{\\*\\fldinst { HYPERLINK \"https://a.example/\" }}{\\fldrslt a}}{\\sp{\\sn pihlShape}{\\sv https://a.example}}}"u8], true },
        { "rich text with a picture of its own", FileKind.Rtf, [.. "{\\rtf1{\\pict\\bin12 {\\objlink   }}Hello}"u8], true },
        { "rich text with a linked object far down", FileKind.Rtf, [.. "{\\rtf1 "u8, .. new byte[3 << 20], .. "{\\object\\objlink x}}"u8], false },
        { "words called rich text", FileKind.Rtf, [.. "Hello"u8], false },
        { "a table", FileKind.Csv, [0xEF, 0xBB, 0xBF, .. "a,b\r\n1,2"u8], true },
        { "a zip called a table", FileKind.Csv, Zip(("evil.exe", "x")), false },
        { "slides", FileKind.Pptx, Zip((Types, "x"), ("ppt/presentation.xml", "x")), true },
        { "slides called a letter", FileKind.Docx, Zip((Types, "x"), ("ppt/presentation.xml", "x")), false },
        { "a letter whose main part has another name", FileKind.Docx,
            Zip((Types, TypesOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")), ("word/document2.xml", "x")), true },
        { "a letter with macros under another name", FileKind.Docx,
            Zip((Types, TypesOf("application/vnd.ms-office.vbaPr&#111;ject")), ("word/document.xml", "x"), ("word/theme.bin", "x")), false },
        { "a letter with macros under another name and type", FileKind.Docx,
            Zip((Types, "x"), ("word/document.xml", "x"),
                ("word/media/image1.png", Encoding.Latin1.GetString([.. Compound, .. Encoding.Unicode.GetBytes("_VBA_PROJECT")]))), false },
        { "a letter related to a macro", FileKind.Docx, Related("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "x.bin"), false },
        { "a sheet with macros of old", FileKind.Xlsx,
            Zip((Types, TypesOf("application/vnd.ms-excel.macrosheet+xml")), ("xl/workbook.xml", "x")), false },
        { "a letter made from a template of its machine", FileKind.Docx, Related(Template, "file:///C:\\Users\\ada\\Normal.dotm"), true },
        { "a letter with a template elsewhere", FileKind.Docx, Related(Template, "https://farshire.example/a.dotm"), false },
        { "a letter with a template on a server", FileKind.Docx, Related(Template, "file://server/share/a.dotm"), false },
        { "a letter with a template on a server of Windows", FileKind.Docx, Related(Template, "\\\\server\\share\\a.dotm"), false },
        { "a letter with a template on a server in disguise", FileKind.Docx, Related(Template, "file:///\\\\server\\share\\a.dotm"), false },
        { "a letter with a page in a frame from elsewhere", FileKind.Docx, Related($"{Relations}frame", "https://farshire.example/a.html"), false },
        { "a letter with a part from elsewhere", FileKind.Docx, Related($"{Relations}subDocument", "\\\\server\\share\\a.docx"), false },
        { "a letter with a piece in another format from elsewhere", FileKind.Docx, Related($"{Relations}aFChunk", "http://farshire.example/a.mht"), false },
        { "a letter with a part of its own", FileKind.Docx, Related($"{Relations}subDocument", "part.docx"), true },
        { "a letter with a link", FileKind.Docx,
            Related("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", "https://a.example"), true },
        { "an open letter with macros", FileKind.Odt,
            Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x"), ("Basic/Standard/Module1.xml", "x")), false },
        { "a mail whose type comes first", FileKind.Eml, [.. "Content-Type: text/plain\nFrom: drew@mail.example\n\nPlease ring me."u8], true },
        { "a mail whose signature comes first", FileKind.Eml, [.. "DKIM-Signature: v=1;\r\n d=mail.example\r\nFrom: drew@mail.example\r\n\r\nPlease"u8], true },
        { "a mail of a mailbox", FileKind.Eml, [.. "From drew@mail.example Sat Nov 28 2026\nARC-Seal: i=1\nSubject: Complaint\n\n\0"u8], true },
        { "a mail after a byte order mark", FileKind.Eml, [0xEF, 0xBB, 0xBF, .. "\r\nsubject : Beschwerde \u00c5\r\n\r\nx"u8], true },
        { "a mail in UTF-16", FileKind.Eml, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Subject: x\r\n\r\nx")], true },
        { "words with a colon called a mail", FileKind.Eml, [.. "Note: ring back\n\nFrom: nobody"u8], false },
        { "a page called a mail", FileKind.Eml, [.. "<html>\nSubject: x"u8], false },
        { "a fax", FileKind.Tif, [.. "II*\0"u8, 8, 0, 0, 0], true },
        { "a fax of a Mac", FileKind.Tif, [.. "MM\0*"u8, 0, 0, 0, 8], true },
        { "a PDF called a fax", FileKind.Tif, [.. "%PDF-1.7\n"u8], false },
        { "a picture by its second brand", FileKind.Heic, [0, 0, 0, 24, .. "ftypmif2\0\0\0\0mif1heic"u8], true },
        { "a memo", FileKind.M4a, [0, 0, 0, 24, .. "ftypM4A \0\0\0\0M4A mp42"u8], true },
        { "a memo of another telephone", FileKind.M4a, [0, 0, 0, 24, .. "ftypmp42\0\0\0\0isommp42"u8], true },
        { "a film called a memo", FileKind.M4a, [0, 0, 0, 24, .. "ftypmp42\0\0\0\0isommp42"u8, .. "hdlr\0\0\0\0\0\0\0\0vide"u8], false },
        { "a recording with a tag", FileKind.Mp3, [.. "ID3\u0004\0"u8], true },
        { "a recording", FileKind.Mp3, [0xFF, 0xFB, 0x90, 0x64], true },
        { "words in UTF-16 called a recording", FileKind.Mp3, [0xFF, 0xFE, (byte)'D', 0], false },
        { "a dictation", FileKind.Wav, [.. "RIFF\0\0\0\0WAVEfmt "u8], true },
        { "a picture called a dictation", FileKind.Wav, [.. "RIFF\0\0\0\0WEBPVP8 "u8], false },
    };

    [Theory]
    [InlineData("../../Report\u202Efdp.exe", "Reportfdp.exe")]
    [InlineData("re\u200Bport\uFEFF\u00AD.pdf", "report.pdf")]
    [InlineData("\u2066r\u2069\u3164\u2800e\uFE0Fp\u0007.pdf\u200F ", "rep.pdf")]
    [InlineData("a\\b\"<>:|?*.txt", "b.txt")]
    [InlineData("Siân Ó Briain ਪੰਜਾਬੀ 🙂.pdf", "Siân Ó Briain ਪੰਜਾਬੀ 🙂.pdf")]
    public void NameOf_AFile_HasNothingThatNobodySees(string given, string kept) => Assert.Equal(kept, CaseDocument.NameOf(given));

    [Theory]
    [MemberData(nameof(Files))]
    public void Fits_WhatIsInAFile_CountsAndNotItsName(string file, FileKind kind, byte[] content, bool fits)
    {
        using var stream = new MemoryStream(content);

        Assert.Equal((file, fits), (file, FileSignature.Fits(kind, stream)));
    }

    [Theory]
    [InlineData(FileKind.Docx, "EncryptedPackage", "this one has a password. Ask for it without one")]
    [InlineData(FileKind.Xlsx, "EncryptedPackage", "this one has a password. Ask for it without one")]
    [InlineData(FileKind.Pptx, "EncryptedPackage", "this one has a password. Ask for it without one")]
    [InlineData(FileKind.Docx, "Workbook", "what is in this one is not what its name says")]
    [InlineData(FileKind.Pdf, "EncryptedPackage", "what is in this one is not what its name says")]
    [InlineData(FileKind.Doc, "WordDocument", null)]
    public void WhyNot_AnOlderOfficeFile_SaysWhereItHasAPassword(FileKind kind, string holds, string? why)
    {
        using var stream = new MemoryStream([.. Compound, .. new byte[500], .. Encoding.Unicode.GetBytes(holds)]);

        Assert.Equal(why, FileSignature.WhyNot(kind, stream));
    }

    [Theory]
    [InlineData("letter.pdf", FileKind.Pdf)]
    [InlineData("PHOTO.JPEG", FileKind.Jpg)]
    [InlineData("FAX.TIFF", FileKind.Tif)]
    [InlineData("memo.m4a", FileKind.M4a)]
    [InlineData("letter.pdf.exe", null)]
    [InlineData("page.html", null)]
    [InlineData("picture.svg", null)]
    [InlineData("macro.docm", null)]
    [InlineData("noending", null)]
    public void Claimed_AName_IsOfAnAllowedKindOrNone(string name, FileKind? kind) => Assert.Equal(kind, FileKinds.Claimed(name));

    private static string TypesOf(string type) =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/x" ContentType="{type}"/></Types>""";

    private static byte[] Related(string type, string target) => Zip((Types, "x"), ("word/document.xml", "x"), ("word/_rels/settings.xml.rels",
        $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r" Type="{type}" Target="{target}" TargetMode="External"/>
        </Relationships>
        """));

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), Encoding.Latin1);
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
