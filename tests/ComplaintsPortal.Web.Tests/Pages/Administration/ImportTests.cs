using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

public sealed class ImportTests : IAsyncLifetime
{
    private const string Profile = """{ "council": "Anyshire County Council", "team": "Complaints", "procedures": [], "lists": {}, "closures": [] }""";
    private const string Cases = "reference,procedure,received\nA-1,children-act,2025-06-02\n";
    private const string Stages = "case,stage,received,concluded,outcome\nA-1,1,2025-06-02,2025-06-12,upheld\n";

    private readonly PortalHost portal = new();

    private string Attachments => Path.Combine(portal.Folder, "attachments");

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Upload_NoFile_SaysWhatToChoose()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/import");

        var answer = await UploadAsync(client, null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose the zip of a data set"], answer.Errors);
    }

    [Fact]
    public async Task Upload_GoodDataSet_ShowsWhatWouldChangeAndStoresNothing()
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        var answer = await PreviewAsync(client, Zip(Cases, Stages));

        Assert.Equal("What would change", answer.Heading);
        Assert.Contains(Rows(answer), row => row == "cases 1 0 0 0");
        Assert.Contains(Rows(answer), row => row == "stages 1 0 0 0");
        Assert.Equal(0, await portal.DbAsync(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task Confirm_GoodDataSet_StoresItAndRemovesTheUpload()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await PreviewAsync(client, Zip(Cases, Stages));

        await client.SendFormAsync();

        Assert.Equal("records.zip imported", (await client.FollowAsync()).Banner);
        Assert.Equal("A-1", await portal.DbAsync(db => db.Cases.Select(@case => @case.Reference).SingleAsync()));
        Assert.Equal(0, await portal.DbAsync(db => db.Uploads.CountAsync()));
        var entry = await portal.DbAsync(
            db => db.AuditEntries.AsNoTracking().OrderByDescending(one => one.Sequence).FirstAsync(one => one.CaseId == null && one.What != "Signed in"));
        Assert.Equal("Data set imported", entry.What);
        Assert.Equal("Iris Admin", entry.ByName);
    }

    [Fact]
    public async Task Upload_TheSameAgain_SaysThatNothingWouldChange()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await PreviewAsync(client, Zip(Cases, Stages));
        await client.SendFormAsync();

        var answer = await PreviewAsync(client, Zip(Cases, Stages));

        Assert.Contains("Nothing: the portal already holds all of it", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WithErrors_NamesEachWithFileLineColumnAndValue()
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        var answer = await PreviewAsync(client, Zip(Cases + "A-2,nonsense,2025-02-30\n", Stages + "A-9,1,2025-06-02,,\n"));

        Assert.Equal("This data set cannot be imported", answer.Heading);
        Assert.Contains("It has 3 errors, and nothing was stored", answer.Text, StringComparison.Ordinal);
        var rows = Rows(answer);
        Assert.Equal(3, rows.Length);
        Assert.StartsWith("cases.csv 3 procedure nonsense ", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("cases.csv 3 received 2025-02-30 ", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("stages.csv 3 case A-9 ", rows[2], StringComparison.Ordinal);
        Assert.Null(answer.Document.QuerySelector("main form:not([action*=Discard])"));
    }

    [Fact]
    public async Task Upload_NoZip_IsNamedAsWhatIsWrong()
    {
        using var client = await portal.SignInAsync(Role.Administrator);

        var answer = await PreviewAsync(client, "not a zip"u8.ToArray());

        Assert.Contains("this file is neither, or is damaged", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfSomebodyElsesUpload_IsNotFound()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        var preview = await PreviewAsync(client, Zip(Cases, Stages));
        using var another = await portal.SignInAsync(await portal.AddAccountAsync(Role.Administrator, "Second Admin"));

        var answer = await another.OpenAsync(preview.Url);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Discard_Upload_RemovesIt()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await PreviewAsync(client, Zip(Cases + "A-2,nonsense,2025-06-02\n", Stages));

        await client.SendFormAsync();

        Assert.Equal("The upload was removed, and nothing was imported", (await client.FollowAsync()).Banner);
        Assert.Equal(0, await portal.DbAsync(db => db.Uploads.CountAsync()));
    }

    [Fact]
    public async Task Upload_OneThatIsADayOld_IsRemovedWithTheNext()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await PreviewAsync(client, Zip(Cases, Stages));
        portal.Time.Advance(TimeSpan.FromHours(25));
        using var later = await portal.SignInAsync(Role.Administrator);

        await PreviewAsync(later, Zip(Cases, Stages));

        Assert.Equal(1, await portal.DbAsync(db => db.Uploads.CountAsync()));
    }

    [Fact]
    public async Task Export_AllRecords_CanBeImportedWithoutADifferenceAndIsAudited()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await PreviewAsync(client, Zip(Cases, Stages));
        await client.SendFormAsync();

        var answer = await ExportAsync(client);

        Assert.Equal("complaints-2026-11-10.zip", answer.Content.Headers.ContentDisposition!.FileName);
        var zip = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Nothing: the portal already holds all of it", (await PreviewAsync(client, zip)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.What == "All records exported" && entry.ByName == "Iris Admin")));
    }

    [Fact]
    public async Task Import_ZipWithFiles_KeepsThemAndExportsThem()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        var (documents, name) = Document();
        var zip = Zip(Cases, Stages, ("documents.csv", documents), ($"files/{name}", "The plan"));

        var preview = await PreviewAsync(client, zip);
        Assert.Contains(Rows(preview), row => row == "documents 1 0 0 0");
        Assert.False(Directory.Exists(Attachments));
        await client.SendFormAsync();

        Assert.Equal("The plan", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Attachments)), TestContext.Current.CancellationToken));
        using var exported = new ZipArchive(await (await ExportAsync(client)).Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var reader = new StreamReader(exported.GetEntry($"files/{name}")!.Open());
        Assert.Equal("The plan", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Upload_WithoutTheFileOfADocument_NamesTheRow()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        var (documents, name) = Document();

        var answer = await PreviewAsync(client, Zip(Cases, Stages, ("documents.csv", documents)));

        Assert.StartsWith($"documents.csv 2 sha256 {name} Add the file of this document", Assert.Single(Rows(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_WithAFileThatIsMissing_IsRefusedAndSaysWhich()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        var (documents, name) = Document();
        await PreviewAsync(client, Zip(Cases, Stages, ("documents.csv", documents), ($"files/{name}", "The plan")));
        await client.SendFormAsync();
        File.Delete(Directory.GetFiles(Attachments).Single());

        var answer = await PortalAnswer.ReadAsync(await ExportAsync(client));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("document 1 of case A-1", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(0, await portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.What == "All records exported")));
    }

    private static (string Rows, string Name) Document()
    {
        var name = Convert.ToHexStringLower(SHA256.HashData("The plan"u8));
        return ("case,number,title,file_name,made,size,sha256,uploaded_by,uploaded\n"
            + $"A-1,1,Plan,plan.txt,2025-06-03,8,{name},iris.admin@anyshire.example,2025-06-03T10:00:00Z\n", name);
    }

    private async Task<HttpResponseMessage> ExportAsync(PortalClient client)
    {
        await portal.AgreedAsync(client, "/administration/export");
        var token = client.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await client.Http.PostAsync("/administration/export", form, TestContext.Current.CancellationToken);
    }

    private static async Task<PortalAnswer> PreviewAsync(PortalClient client, byte[] zip)
    {
        await client.OpenAsync("/administration/import");
        var uploaded = await UploadAsync(client, zip);
        return await client.OpenAsync(uploaded.RedirectsTo!);
    }

    private static async Task<PortalAnswer> UploadAsync(PortalClient client, byte[]? zip)
    {
        var token = client.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        if (zip is not null)
        {
            var file = new ByteArrayContent(zip);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
            form.Add(file, "Input.Zip", "records.zip");
        }

        return await PortalAnswer.ReadAsync(await client.Http.PostAsync("/administration/import", form));
    }

    private static byte[] Zip(string cases, string stages, params (string Name, string Text)[] others)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("profile.json", Profile), ("cases.csv", cases), ("stages.csv", stages) }.Concat(others))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static string[] Rows(PortalAnswer answer) => [.. answer.Document.QuerySelectorAll("main tbody tr")
        .Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
