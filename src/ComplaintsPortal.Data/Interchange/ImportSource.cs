using System.IO.Compression;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Reading;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Where a data set comes from: a folder, or a zip of it.</summary>
public sealed class ImportSource
{
    private const int MarkOfTar = 257;

    private readonly string? path;
    private readonly Stream? zip;
    private readonly ImportLimits limits;

    private ImportSource(string? path, Stream? zip, ImportLimits? limits) => (this.path, this.zip, this.limits) = (path, zip, limits ?? new ImportLimits());

    /// <summary>A folder or a zip file.</summary>
    public static ImportSource FromPath(string path, ImportLimits? limits = null) => new(path, null, limits);

    /// <summary>A zip that somebody uploaded. The stream must be seekable; it is left open.</summary>
    public static ImportSource FromZip(Stream zip, ImportLimits? limits = null) => new(null, zip, limits);

    /// <summary>The most bytes that the files of documents may take up: a zip may name one file a thousand times.</summary>
    internal long MostBytesOfFiles => Directory.Exists(path) ? long.MaxValue : limits.Bytes;

    /// <summary>The folder of plain files; what a zip holds is put into a folder of the scratch folder. Null where there is none.</summary>
    internal async Task<string?> OpenAsync(string scratch, ErrorList errors, CancellationToken stop)
    {
        if (zip is not null)
        {
            return await UnpackAsync(zip, scratch, errors, stop);
        }

        if (Directory.Exists(path))
        {
            return IsInPlace(path, errors) ? path : null;
        }

        if (!File.Exists(path))
        {
            errors.Add(path!, "There is no folder or zip of this name");
            return null;
        }

        await using var stream = File.OpenRead(path);
        return await UnpackAsync(stream, scratch, errors, stop);
    }

    private async Task<string?> UnpackAsync(Stream stream, string scratch, ErrorList errors, CancellationToken stop)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "unpacked")).FullName;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return await new Unpacking(archive, stream.Length, limits, errors).ToAsync(folder, stop) ? folder : null;
        }
        catch (InvalidDataException)
        {
            errors.Add(path is null ? "the upload" : Path.GetFileName(path), $"Give a folder or a zip: this file is neither, or is damaged{WhatItIs(stream)}");
            return null;
        }
    }

    private static bool IsInPlace(string folder, ErrorList errors)
    {
        var before = errors.Count;
        var found = Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).ToArray();
        new Misplaced("the folder", errors).Check(
            [.. AllFiles.Names.Where(name => File.Exists(Path.Combine(folder, name)))], AllFiles.Names.Overlaps(found) ? found : WithFolders(folder));
        return errors.Count == before;
    }

    // Not the whole disk, where somebody named its root.
    private static string[] WithFolders(string folder)
    {
        var looked = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true };
        return [.. Directory.EnumerateFiles(folder, "*", looked).Take(ImportLimits.Entries).Select(path => Path.GetRelativePath(folder, path))];
    }

    private static string WhatItIs(Stream stream)
    {
        var start = new byte[512];
        stream.Position = 0;
        ReadOnlySpan<byte> head = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        return head switch
        {
            [] => "; it is empty",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "; it is an archive of 7-Zip",
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "; it is an archive of RAR",
            [0x1F, 0x8B, ..] => "; it is an archive of gzip",
            [(byte)'B', (byte)'Z', (byte)'h', ..] => "; it is an archive of bzip2",
            [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "; it is an archive of xz",
            _ when head.IndexOf("ustar"u8) == MarkOfTar => "; it is an archive of tar",
            _ when !head.StartsWith("PK"u8) && !head.ContainsAnyInRange((byte)0, (byte)8) => "; it is a single file: give all files of the data set together",
            _ => "",
        };
    }
}
