using ComplaintsPortal.Data.Documents;

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
        var folder = Path.Combine(Root(), "..", "shared", "published", name);
        Assert.SkipUnless(Directory.Exists(folder), $"The published data set {name} is not beside the repository");
        return Path.GetFullPath(folder);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComplaintsPortal.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not lie in the repository");
        }

        return folder.FullName;
    }
}
