using ComplaintsPortal.Domain.Cases.Keeping;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>What the operator has set for files that are kept with cases.</summary>
/// <param name="Folder">Where they lie; several web servers share one folder.</param>
/// <param name="MostMegabytes">The largest file, in megabytes.</param>
public sealed record AttachmentSettings(string Folder, int MostMegabytes)
{
    /// <summary>The setting that names the folder; the default lies beside the embedded database.</summary>
    public const string FolderSetting = "Attachments:Folder";

    /// <summary>The setting that limits the size.</summary>
    public const string SizeSetting = "Attachments:MostMegabytes";

    /// <summary>No setting lets a larger file in, in bytes.</summary>
    public const long HardLimit = 210L << 20;

    private const int DefaultMegabytes = 20;

    /// <summary>The largest file, in bytes.</summary>
    public long MostBytes => (long)MostMegabytes << 20;

    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidOperationException">The size makes no sense.</exception>
    public static AttachmentSettings Read(IConfiguration configuration)
    {
        var folder = configuration[FolderSetting] is { Length: > 0 } named
            ? named
            : Path.Combine(Portal.DataFolder(configuration), Data.Documents.AttachmentFolder.Name);
        var size = configuration.GetValue(SizeSetting, DefaultMegabytes);
        return size is > 0 and <= CaseDocument.MostMegabytes
            ? new AttachmentSettings(folder, size)
            : throw new InvalidOperationException($"{SizeSetting} must be a number from 1 to {CaseDocument.MostMegabytes}");
    }
}
