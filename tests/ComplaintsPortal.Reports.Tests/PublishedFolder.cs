using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Testing;

namespace ComplaintsPortal.Reports.Tests;

/// <summary>The councils' own published data sets, which lie beside the repository.</summary>
internal static class PublishedFolder
{
    public const string Cambridgeshire = "cambridgeshire-2021-22";
    public const string Kent = "kent-2024-25";

    /// <summary>The published data sets have no files of documents: nothing is ever put here.</summary>
    public static AttachmentFolder WithoutAttachments { get; } = new(Path.Combine(Path.GetTempPath(), "portal-without-attachments"));

    /// <summary>The folder of a data set; the test is skipped where it is not there.</summary>
    public static string Of(string name)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "published", name);
        Assert.SkipUnless(Directory.Exists(folder), $"The published data set {name} is not beside the repository");
        return Path.GetFullPath(folder);
    }
}
