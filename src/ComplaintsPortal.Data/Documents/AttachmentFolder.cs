using System.Security.Cryptography;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Documents;

/// <summary>
/// The folder in which the files of documents lie, each under a random name. A file is written under an unfinished name, then its
/// row is saved, then it gets its own name; what is left over in between the sweep puts right.
/// </summary>
/// <param name="folder">The folder; it is made when the first file comes.</param>
public sealed class AttachmentFolder(string folder)
{
    /// <summary>The name of the folder within the data folder.</summary>
    public const string Name = "attachments";

    /// <summary>What the name of a file that is not finished ends with.</summary>
    public const string Unfinished = ".unfinished";

    private static readonly TimeSpan LeftAlone = TimeSpan.FromHours(1);

    // An import writes files for as long as it takes, and saves their rows at its end.
    private static readonly TimeSpan LongestImport = TimeSpan.FromDays(1);

    /// <summary>Where it is.</summary>
    public string Place => folder;

    /// <summary>A random name, under which no file lies.</summary>
    public static string NewName() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CaseDocument.StoredAsLength / 2));

    /// <summary>Writes a file under an unfinished name; null, and nothing is left, where it is not of the kind that it claims to be.</summary>
    public Task<StoredFile?> WriteAsync(FileKind kind, Stream content, CancellationToken stop) => WriteAsync(NewName(), kind, content, stop);

    /// <summary>Writes a file under a name that was thought of before, unfinished.</summary>
    public async Task<StoredFile?> WriteAsync(string name, FileKind kind, Stream content, CancellationToken stop)
    {
        Make();
        await using (var file = new FileStream(UnfinishedPath(name), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            await content.CopyToAsync(file, stop);
            if (FileSignature.Fits(kind, file))
            {
                file.Position = 0;
                var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop));
                file.Flush(flushToDisk: true);
                return new StoredFile(kind, name, file.Length, hash);
            }
        }

        Discard(name);
        return null;
    }

    /// <summary>Makes the folder where it is missing.</summary>
    /// <exception cref="IOException">It cannot be made: a file lies in its place.</exception>
    public void Make()
    {
        if (File.Exists(folder))
        {
            throw new IOException($"{folder} is a file: attachments need a folder of this name");
        }

        Directory.CreateDirectory(folder);
    }

    /// <summary>Gives a file its own name, once its row is saved.</summary>
    public void Finish(string storedAs)
    {
        try
        {
            File.Move(UnfinishedPath(storedAs), PathOf(storedAs));
        }
        catch (FileNotFoundException) when (File.Exists(PathOf(storedAs)))
        {
            // The sweep was there first.
        }
    }

    /// <summary>Removes a file, finished or not, once no row keeps it.</summary>
    public void Discard(string storedAs)
    {
        if (Directory.Exists(folder))
        {
            File.Delete(UnfinishedPath(storedAs));
            File.Delete(PathOf(storedAs));
        }
    }

    /// <summary>Opens the file of a document; null where it is missing, or is no longer what was stored.</summary>
    public Task<Stream?> OpenAsync(string storedAs, string sha256, CancellationToken stop) => OpenFileAsync(PathOf(storedAs), sha256, stop);

    /// <summary>
    /// Copies the file of a document, whether or not it has its own name yet, unless the copy is there already; false, and nothing is
    /// written, where it is missing, or is no longer what was stored.
    /// </summary>
    public async Task<bool> CopyAsync(string storedAs, string sha256, string path, CancellationToken stop)
    {
        // Asked again in the end: it may have got its name in between.
        await using var file = await OpenAsync(storedAs, sha256, stop)
            ?? await OpenFileAsync(UnfinishedPath(storedAs), sha256, stop) ?? await OpenAsync(storedAs, sha256, stop);
        if (file is null)
        {
            return false;
        }

        if (!File.Exists(path))
        {
            await using var copy = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await file.CopyToAsync(copy, stop);
        }

        return true;
    }

    /// <summary>Finishes files whose row was saved but whose name was not given, and removes those that no document keeps.</summary>
    public async Task SweepAsync(PortalDb db, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var some in LeftBehind(now).Chunk(500))
        {
            var names = some.Select(NameOf).ToArray();
            var kept = await db.CaseDocuments.Where(document => document.RemovedAt == null && names.Contains(document.StoredAs))
                .Select(document => document.StoredAs).ToListAsync(stop);
            foreach (var path in some)
            {
                PutRight(path, kept.Contains(NameOf(path)), now);
            }
        }
    }

    // Only what bears a name of ours: the folder may be shared with something else by mistake.
    private IEnumerable<string> LeftBehind(DateTimeOffset now) => Directory.Exists(folder)
        ? Directory.GetFiles(folder).Where(path =>
            NameOf(path) is { Length: CaseDocument.StoredAsLength } name && name.All(char.IsAsciiHexDigitLower)
            && File.GetLastWriteTimeUtc(path) < (now - LeftAlone).UtcDateTime)
        : [];

    private static string NameOf(string path) => Path.GetFileName(path).Replace(Unfinished, "", StringComparison.Ordinal);

    private void PutRight(string path, bool kept, DateTimeOffset now)
    {
        var unfinished = path.EndsWith(Unfinished, StringComparison.Ordinal);
        if (kept && unfinished)
        {
            Finish(NameOf(path));
        }
        else if (!kept && (!unfinished || File.GetLastWriteTimeUtc(path) < (now - LongestImport).UtcDateTime))
        {
            File.Delete(path);
        }
    }

    private static async Task<Stream?> OpenFileAsync(string path, string sha256, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop)) != sha256)
        {
            await file.DisposeAsync();
            return null;
        }

        file.Position = 0;
        return file;
    }

    private string UnfinishedPath(string storedAs) => PathOf(storedAs) + Unfinished;

    private string PathOf(string storedAs) => Path.Combine(folder, storedAs);
}
