using System.Globalization;
using System.IO.Compression;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>
/// Unpacks the files of a data set from a zip, and nothing else: only names that the format knows are written, under those names,
/// so that no entry can climb out; of the folder beside them that holds the files of documents, only what is named like one. Sizes
/// are counted while inflating; what the zip says of itself is not believed.
/// </summary>
internal sealed class Unpacking(ZipArchive archive, long packed, ImportLimits limits, ErrorList errors)
{
    private const int SymbolicLink = 0xA000;
    private const int FileType = 0xF000;
    private const int UnixMode = 16;

    private long inflated;

    /// <summary>Whether every file was unpacked; what is wrong is reported.</summary>
    public async Task<bool> ToAsync(string folder, CancellationToken stop)
    {
        if (archive.Entries.Count > ImportLimits.Entries)
        {
            errors.Add("the zip", string.Create(
                CultureInfo.InvariantCulture, $"Leave out what does not belong to the data set: the zip lists {archive.Entries.Count} files"));
            return false;
        }

        if (archive.Entries.FirstOrDefault(entry => entry.IsEncrypted) is { } locked)
        {
            errors.Add("the zip", $"Give the zip without a password: one protects {locked.FullName}");
            return false;
        }

        if (archive.Entries.Any(entry => entry.FullName is "[Content_Types].xml" or "content.xml"))
        {
            errors.Add("the zip", "Save each sheet as CSV in UTF-8 and give the folder of them: this is a workbook or another document");
            return false;
        }

        var before = errors.Count;
        foreach (var entry in archive.Entries.Where(ClimbsOut))
        {
            errors.Add(entry.FullName, "Remove this entry from the zip: its name leads out of the folder");
        }

        var wanted = archive.Entries.Where(entry => IsOfUse(entry) && AllFiles.Names.Contains(entry.Name) && Depth(entry) <= 1).ToArray();
        var documents = DocumentsBeside(wanted);
        CheckFolders(wanted, documents);
        if (errors.Count == before)
        {
            new Misplaced("the zip", errors).Check([.. wanted.Select(entry => entry.FullName)], [.. FilesOf(archive)]);
        }

        return errors.Count == before && await UnpackAsync(wanted, folder, stop) && await UnpackAsync(documents, Path.Combine(folder, FilesFolder.Name), stop);
    }

    // The files of documents, which lie in a folder beside the others.
    private ZipArchiveEntry[] DocumentsBeside(ZipArchiveEntry[] wanted)
    {
        var beside = wanted.Length == 0 ? "" : FolderOf(wanted[0]).Replace('\\', '/');
        var inside = $"{beside}{FilesFolder.Name}/";
        return [.. archive.Entries.Where(entry => FilesFolder.IsName(entry.Name) && !IsLink(entry) && FolderOf(entry).Replace('\\', '/') == inside)];
    }

    private void CheckFolders(ZipArchiveEntry[] wanted, ZipArchiveEntry[] documents)
    {
        foreach (var twice in wanted.Concat(documents).GroupBy(entry => entry.Name).Where(group => group.Count() > 1))
        {
            errors.Add(twice.Key, "Give each file once: the zip holds two of this name");
        }

        if (wanted.Select(FolderOf).Distinct().Count() > 1)
        {
            errors.Add("the zip", "Put all files of the data set in one folder of the zip: they are in several");
        }
    }

    private async Task<bool> UnpackAsync(ZipArchiveEntry[] entries, string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        foreach (var entry in entries)
        {
            if (!await UnpackAsync(entry, Path.Combine(folder, entry.Name), stop))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> UnpackAsync(ZipArchiveEntry entry, string path, CancellationToken stop)
    {
        await using var source = await OpenAsync(entry, stop);
        if (source is null)
        {
            return false;
        }

        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[1 << 16];
        for (var read = await source.ReadAsync(buffer, stop); read > 0; read = await source.ReadAsync(buffer, stop))
        {
            inflated += read;
            if (inflated > limits.Bytes || (inflated > ImportLimits.FreeBytes && inflated / Math.Max(packed, 1) > limits.Ratio))
            {
                errors.Add(entry.FullName, string.Create(
                    CultureInfo.InvariantCulture,
                    $"Give a smaller data set: unpacking was stopped after {inflated >> 20} megabytes, which is more than a zip of this size may hold"));
                return false;
            }

            await target.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return true;
    }

    private async Task<Stream?> OpenAsync(ZipArchiveEntry entry, CancellationToken stop)
    {
        try
        {
            return await entry.OpenAsync(stop);
        }
        catch (InvalidDataException)
        {
            errors.Add(entry.FullName, "Pack this again as an ordinary zip (Deflate): it is packed in a way that cannot be unpacked here, or is damaged");
            return null;
        }
    }

    // What a Mac adds to a zip is nobody's file.
    private static bool IsOfAMac(ZipArchiveEntry entry) => entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static bool IsOfUse(ZipArchiveEntry entry) => !ClimbsOut(entry) && !IsLink(entry) && !IsOfAMac(entry);

    private static IEnumerable<string> FilesOf(ZipArchive archive) => archive.Entries
        .Where(entry => entry.Name.Length > 0 && !IsOfAMac(entry))
        .Select(entry => entry.FullName);

    private static string FolderOf(ZipArchiveEntry entry) => entry.FullName[..^entry.Name.Length];

    private static int Depth(ZipArchiveEntry entry) => entry.FullName.Count(letter => letter is '/' or '\\');

    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> UnixMode) & FileType) == SymbolicLink;

    private static bool ClimbsOut(ZipArchiveEntry entry) =>
        entry.FullName.Split('/', '\\') is var parts && (parts[0].Length == 0 || parts[0].Contains(':', StringComparison.Ordinal) || parts.Contains(".."));
}
