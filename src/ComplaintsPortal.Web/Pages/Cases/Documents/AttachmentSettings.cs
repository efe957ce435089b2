using System.Globalization;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Logging;

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
    /// <exception cref="UnfitSettingException">The size makes no sense, or what should be a folder is a file.</exception>
    public static AttachmentSettings Read(IConfiguration configuration)
    {
        var folder = configuration[FolderSetting] is { Length: > 0 } named
            ? named
            : Path.Combine(Portal.DataFolder(configuration), Data.Documents.AttachmentFolder.Name);
        var size = int.TryParse(configuration[SizeSetting] ?? $"{DefaultMegabytes}", CultureInfo.InvariantCulture, out var most) ? most : 0;
        return size is not (> 0 and <= CaseDocument.MostMegabytes)
            ? throw new UnfitSettingException($"{SizeSetting} must be a number from 1 to {CaseDocument.MostMegabytes}")
            : File.Exists(folder)
                ? throw new UnfitSettingException($"{folder} is a file: attachments need a folder of this name, or another that {FolderSetting} names")
                : new AttachmentSettings(folder, size);
    }
}
