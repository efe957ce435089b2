using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Documents;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Sqlite;

/// <summary>What a backup held that was restored on trial.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Entries">The entries of the audit, whose chain was found to be whole.</param>
/// <param name="Documents">The documents whose file was found as it was stored.</param>
/// <param name="Elsewhere">The documents whose files are not part of the backup, because they are kept in a folder elsewhere.</param>
public sealed record DrillResult(int Cases, long Entries, int Documents, int Elsewhere);

/// <summary>Restores a backup into a folder of its own, looks whether all of it is whole, and removes it again.</summary>
public static class BackupDrill
{
    /// <summary>Makes the trial.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="keys">What decrypts it.</param>
    /// <param name="stop">To give up.</param>
    /// <exception cref="InvalidDataException">It could not be restored, or what was restored is not whole.</exception>
    public static async Task<DrillResult> RunAsync(string file, BackupKeys keys, CancellationToken stop = default)
    {
        var folder = Directory.CreateTempSubdirectory("portal-drill-").FullName;
        try
        {
            await DataFolder.UnpackAsync(file, folder, keys, stop);
            await using var db = new PortalDb((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(folder).Options);
            try
            {
                return await ExamineAsync(db, new AttachmentFolder(Path.Combine(folder, AttachmentFolder.Name)), stop);
            }
            finally
            {
                SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<DrillResult> ExamineAsync(PortalDb db, AttachmentFolder attachments, CancellationToken stop)
    {
        await Seeding.MigrateAsync(db, stop);
        if (await AuditChain.FirstBrokenAsync(db, stop) is { } broken)
        {
            throw new InvalidDataException($"The audit in this backup is not whole: entry {broken} does not follow from the one before it, or is missing");
        }

        var (cases, entries) = (await db.Cases.CountAsync(stop), await db.AuditEntries.LongCountAsync(stop));
        var kept = await db.CaseDocuments.Where(document => document.RemovedAt == null).OrderBy(document => document.StoredAs)
            .Select(document => new { document.StoredAs, document.Sha256 }).ToListAsync(stop);
        if (!Directory.Exists(attachments.Place))
        {
            return new DrillResult(cases, entries, 0, kept.Count);
        }

        foreach (var document in kept)
        {
            if (!await IsWholeAsync(attachments, document.StoredAs, document.Sha256, stop))
            {
                throw new InvalidDataException("A document in this backup has no file, or another than the one that was stored");
            }
        }

        return new DrillResult(cases, entries, kept.Count, 0);
    }

    // A backup may have been made just before a file got its own name.
    private static async Task<bool> IsWholeAsync(AttachmentFolder attachments, string storedAs, string sha256, CancellationToken stop)
    {
        if (File.Exists(Path.Combine(attachments.Place, storedAs + AttachmentFolder.Unfinished)))
        {
            attachments.Finish(storedAs);
        }

        await using var file = await attachments.OpenAsync(storedAs, sha256, stop);
        return file is not null;
    }
}
