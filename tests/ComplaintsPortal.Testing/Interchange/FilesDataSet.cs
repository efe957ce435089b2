using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ComplaintsPortal.Testing.Interchange;

/// <summary>A small sound data set with documents and their files.</summary>
public static class FilesDataSet
{
    public const string Header = "case,number,title,file_name,made,size,sha256,uploaded_by,uploaded,removed_by,removed,removed_why";
    private const string Ada = "ada.osei@example.gov.uk";

    /// <summary>A plan and a copy of it in another case, a page, and a document that was removed.</summary>
    public static TinyDataSet Make() => Empty()
        .WithDocument("A/1", 1, "plan.txt", "The plan")
        .WithDocument("A/1", 2, "page.pdf", "%PDF-1.7 a page")
        .WithLine("documents.csv",
            $"A/1,3,Scan,scan.png,2022-03-04,77,{new string('b', 64)},{Ada},2022-03-05T10:11:12.5Z,{Ada},2022-03-06T09:00:00Z,Of another child")
        .WithDocument("A/3", 1, "copy.eml.txt", "The plan");

    public static TinyDataSet Empty() =>
        TinyDataSet.Sound().Write("accounts.csv", $"email,name,role,closed\n{Ada},Ada Osei,officer,no").Write("documents.csv", Header);

    /// <summary>Adds a document that is kept, and its file.</summary>
    public static TinyDataSet WithDocument(this TinyDataSet data, string @case, int number, string fileName, string text)
    {
        data.WithFile(NameOf(text), text);
        return data.WithLine("documents.csv", Row(@case, number, fileName, text));
    }

    public static TinyDataSet WithFile(this TinyDataSet data, string name, string text)
    {
        Directory.CreateDirectory(data.PathOf("files"));
        File.WriteAllText(data.PathOf("files/" + name), text);
        return data;
    }

    /// <summary>The name of the file of these bytes.</summary>
    public static string NameOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Row(string @case, int number, string fileName, string text) => string.Create(
        CultureInfo.InvariantCulture,
        $"{@case},{number},Title of {fileName},{fileName},2022-03-04,{Encoding.UTF8.GetByteCount(text)},{NameOf(text)},{Ada},2022-03-05T10:11:12.5Z,,,");

    /// <summary>The names of the files of these texts in a data set, in order.</summary>
    public static IEnumerable<string> Names(params string[] texts) => texts.Select(text => $"files/{NameOf(text)}").Order(StringComparer.Ordinal);

    public static bool IsOfFiles(string name) => name.StartsWith("files/", StringComparison.Ordinal);

    /// <summary>What lies in the portal's folder of attachments.</summary>
    public static IReadOnlyList<string> Stored(TinyPortal portal) =>
        [.. Directory.GetFiles(portal.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static Task<List<CaseDocument>> DocumentsAsync(TinyPortal portal) =>
        portal.ReadAsync(db => db.CaseDocuments.OrderBy(document => document.Id).ToListAsync(TestContext.Current.CancellationToken));
}
