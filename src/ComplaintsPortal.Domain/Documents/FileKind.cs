namespace ComplaintsPortal.Domain.Documents;

/// <summary>A kind of file that may be kept with a case, named by its usual ending.</summary>
public enum FileKind
{
    Pdf,
    Docx,
    Doc,
    Rtf,
    Odt,
    Xlsx,
    Ods,
    Csv,
    Pptx,
    Txt,
    Eml,
    Msg,
    Jpg,
    Png,
    Tif,
    Heic,
    M4a,
    Mp3,
    Wav,
}

/// <summary>The kinds of file by their endings.</summary>
public static class FileKinds
{
    /// <summary>The endings that are allowed, each with its dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Enum.GetValues<FileKind>().Select(kind => kind.Ending()), ".jpeg", ".tiff"];

    /// <summary>".pdf".</summary>
    public static string Ending(this FileKind kind) => "." + kind.ToString().ToLowerInvariant();

    /// <summary>The kind that a file's name claims to be; null where that kind is not allowed.</summary>
    public static FileKind? Claimed(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".jpeg" => FileKind.Jpg,
        ".tiff" => FileKind.Tif,
        var ending => Enum.GetValues<FileKind>().Select(kind => (FileKind?)kind).FirstOrDefault(kind => kind!.Value.Ending() == ending),
    };
}
