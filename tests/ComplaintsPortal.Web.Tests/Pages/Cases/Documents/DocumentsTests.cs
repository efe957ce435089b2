using System.Net;
using System.Text;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Documents;

public sealed class DocumentsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7 report"u8];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string[] Files => Directory.Exists(Path.Combine(portal.Folder, "attachments"))
        ? Directory.GetFiles(Path.Combine(portal.Folder, "attachments")) : [];

    [Fact]
    public async Task Add_APdf_IsKeptUnderARandomNameAndOnlyDownloaded()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        await AddAsync(client, id, "../../Report of Ms Osei.pdf", Pdf, "School report");

        Assert.Equal("Document added", client.Page.Banner);
        var document = await OnlyDocumentAsync(id);
        Assert.Equal((1, "School report", "Report of Ms Osei.pdf", FileKind.Pdf, (long)Pdf.Length),
            (document.Number, document.Title, document.FileName, document.Kind, document.Size));
        Assert.Equal(Pdf, await File.ReadAllBytesAsync(Path.Combine(portal.Folder, "attachments", document.StoredAs), Stop));
        Assert.Equal("Document 1 added (pdf)", (await portal.LastEntryAsync(id)).What);
        using var download = await client.Http.GetAsync($"/cases/{id}/documents/{document.Id}/file", Stop);
        Assert.Equal(Pdf, await download.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(("attachment", "application/octet-stream"),
            (download.Content.Headers.ContentDisposition!.DispositionType, download.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", download.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", download.Headers.CacheControl!.ToString());
        Assert.Equal(1,
            await portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.CaseId == id && entry.Reading && entry.What == "Document 1 downloaded")));
    }

    [Fact]
    public async Task Add_AMailUnderANameThatTurns_IsKeptUnderTheNameAsItEnds()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        byte[] mail = [.. "DKIM-Signature: v=1; d=mail.example\nFrom: drew@mail.example\n\nPlease ring me."u8];
        await AddAsync(client, id, "Compl\u202Eaint\u200B.eml", mail, "Mail");

        Assert.Equal("Complaint.eml", (await OnlyDocumentAsync(id)).FileName);
    }

    [Theory]
    [InlineData("page.html", "<p>Hello</p>",
        "Choose a file of one of these kinds: .pdf, .docx, .doc, .rtf, .odt, .xlsx, .ods, .csv, .pptx, .txt, .eml, .msg, .jpg, .png, .tif, "
        + ".heic, .m4a, .mp3, .wav, .jpeg, .tiff")]
    [InlineData("page.pdf", "<script>alert(1)</script>", "Choose another file: what is in this one is not what its name says")]
    [InlineData("empty.txt", "", "Choose a file that is not empty")]
    public async Task Add_AFileThatMayNot_SaysWhyAndKeepsNothing(string name, string content, string sentence)
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        var before = Files;

        var answer = await AddAsync(client, id, name, Encoding.UTF8.GetBytes(content), "Kept words");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal("Kept words", answer.Document.QuerySelector("#Input_Title")!.GetAttribute("value"));
        Assert.Equal(before.Order(), Files.Order());
        Assert.Equal(0, await portal.DbAsync(db => db.CaseDocuments.CountAsync(document => document.CaseId == id)));
    }

    [Fact]
    public async Task Add_AnOfficeFileWithAPassword_AsksForItWithout()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        var answer = await AddAsync(client, id, "statement.docx", locked, "Statement");

        Assert.Equal(["Choose another file: this one has a password. Ask for it without one"], answer.Errors);
    }

    [Fact]
    public async Task Add_TooLargeOrWithoutATitle_SaysSo()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await AddAsync(client, id, "large.pdf", new byte[(20 << 20) + 1], "");

        Assert.Equal(["Choose a file of at most 20 megabytes", "Enter what the document is"], answer.Errors);
    }

    [Fact]
    public async Task Add_StaleVersion_KeepsNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/documents/add");
        await portal.ChangeMeanwhileAsync(id);
        var before = Files;

        var answer = await SendAsync(client, id, "report.pdf", Pdf, "Report");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it Report", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before.Order(), Files.Order());
        Assert.Equal(0, await portal.DbAsync(db => db.CaseDocuments.CountAsync(document => document.CaseId == id)));
    }

    [Fact]
    public async Task Remove_ADocument_DeletesTheFileAndKeepsTheTrace()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await AddAsync(client, id, "report.pdf", Pdf, "Report");
        var document = await OnlyDocumentAsync(id);
        await client.OpenAsync($"/cases/{id}/documents/{document.Id}/remove");
        Assert.Equal(["Enter why it is removed"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.Why", "It belongs to another case"));

        Assert.Contains("Removed on Tuesday 10 November 2026: It belongs to another case", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Files, path => path.Contains(document.StoredAs, StringComparison.Ordinal));
        Assert.Equal("Document 1 removed", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/documents/{document.Id}/file")).Status);
        Assert.Equal(["This document has already been removed"], (await client.OpenAsync($"/cases/{id}/documents/{document.Id}/remove")).Errors);
    }

    [Fact]
    public async Task File_ThatWasTamperedWith_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await AddAsync(client, id, "report.pdf", Pdf, "Report");
        var document = await OnlyDocumentAsync(id);
        await File.WriteAllBytesAsync(Path.Combine(portal.Folder, "attachments", document.StoredAs), [.. "%PDF-1.7 rep0rt"u8], Stop);

        var answer = await client.OpenAsync($"/cases/{id}/documents/{document.Id}/file");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["The file is missing, or is not what was stored. Tell whoever runs the portal"], answer.Errors);
    }

    [Fact]
    public async Task Search_ByName_FindsInTheCaseAndInAll()
    {
        var (one, other) = (await portal.AddCaseAsync(its => its.Accepted()), await portal.AddCaseAsync(its => its.Accepted()));
        using var client = await portal.SignInAsync(Role.Officer);
        await AddAsync(client, one, "a.pdf", Pdf, "Zebra 100% minutes");
        await AddAsync(client, one, "b.pdf", Pdf, "Zebra 1000 minutes");
        await AddAsync(client, other, "zebra.pdf", Pdf, "Other");

        Assert.Equal(["1. Zebra 100% minutes"], Titles(await client.OpenAsync($"/cases/{one}/documents?sought=100%25+zebra")));
        Assert.Equal(["1. Other", "2. Zebra 1000 minutes", "1. Zebra 100% minutes"], Titles(await client.OpenAsync("/documents?sought=zebra")));
        Assert.Contains("There is no such document", (await client.OpenAsync("/documents?sought=giraffe")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_OfAnotherCase_IsNotFound()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await AddAsync(client, id, "report.pdf", Pdf, "Report");
        var document = (await OnlyDocumentAsync(id)).Id;
        var other = await portal.AddCaseAsync(its => its.Accepted());

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{other}/documents/{document}/file")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{other}/documents/{document}/remove")).Status);
    }

    private static string[] Titles(PortalAnswer answer) => [.. answer.Document.QuerySelectorAll("main tbody th").Select(title => title.TextContent.Trim())];

    private static async Task<PortalAnswer> AddAsync(PortalClient client, int id, string name, byte[] content, string title)
    {
        await client.OpenAsync($"/cases/{id}/documents/add");
        var answer = await SendAsync(client, id, name, content, title);
        return answer.IsRedirect ? await client.OpenAsync(answer.RedirectsTo!) : answer;
    }

    private static async Task<PortalAnswer> SendAsync(PortalClient client, int id, string name, byte[] content, string title)
    {
        string Hidden(string field) => client.Page.Document.QuerySelector($"main [name='{field}']")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Hidden("__RequestVerificationToken")), "__RequestVerificationToken" },
            { new StringContent(Hidden("Input.Version")), "Input.Version" },
            { new StringContent(title), "Input.Title" },
            { new StringContent("9"), "Input.Made.Day" },
            { new StringContent("11"), "Input.Made.Month" },
            { new StringContent("2026"), "Input.Made.Year" },
            { new ByteArrayContent(content), "Input.File", name },
        };
        return await PortalAnswer.ReadAsync(await client.Http.PostAsync($"/cases/{id}/documents/add", form, Stop));
    }

    private Task<CaseDocument> OnlyDocumentAsync(int id) =>
        portal.DbAsync(db => db.CaseDocuments.AsNoTracking().SingleAsync(document => document.CaseId == id));
}
