namespace ComplaintsPortal.Domain.Documents;

/// <summary>A kind of file that may be kept with a case, named by its usual ending.</summary>
public enum FileKind
{
    Pdf,
    Docx,
    Odt,
    Xlsx,
    Ods,
    Txt,
    Eml,
    Msg,
    Jpg,
    Png,
    Heic,
}

/// <summary>The kinds of file by their endings.</summary>
public static class FileKinds
{
    /// <summary>The endings that are allowed, each with its dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Enum.GetValues<FileKind>().Select(kind => kind.Ending()), ".jpeg"];

    /// <summary>".pdf".</summary>
    public static string Ending(this FileKind kind) => "." + kind.ToString().ToLowerInvariant();

    /// <summary>The kind that a file's name claims to be; null where that kind is not allowed.</summary>
    public static FileKind? Claimed(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".jpeg" => FileKind.Jpg,
        var ending => Enum.GetValues<FileKind>().Select(kind => (FileKind?)kind).FirstOrDefault(kind => kind!.Value.Ending() == ending),
    };
}
