using System.Text.Json;
using ComplaintsPortal.Data.Saving;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Audit;

/// <summary>
/// History that is written at the end of a long transaction. Whoever adds to the audit holds its end until the transaction ends, and every page
/// that shows a case adds a line: an import that wrote its lines as it goes would hold up everybody for as long as it takes. They lie in a file
/// meanwhile, so that memory does not grow with them.
/// </summary>
internal sealed class LateHistory : IDisposable
{
    private const int Batch = 1_000;
    private readonly string path;
    private readonly StreamWriter file;

    /// <summary>History that lies in a folder for passing use.</summary>
    public LateHistory(string scratch)
    {
        path = Path.Combine(scratch, "history");
        file = new StreamWriter(path, append: false);
    }

    /// <summary>Keeps entries, whose cases are known by their keys.</summary>
    public void Add(IEnumerable<PendingEntry> entries)
    {
        foreach (var entry in entries)
        {
            file.WriteLine(JsonSerializer.Serialize(new Kept(entry.Entry, entry.CaseId, entry.Reading)));
        }
    }

    /// <summary>Writes them to the end of the audit, within the transaction that is open.</summary>
    public async Task WriteAsync(PortalDb db, CancellationToken stop)
    {
        await file.DisposeAsync();
        var batch = new List<PendingEntry>();
        await foreach (var line in File.ReadLinesAsync(path, stop))
        {
            batch.Add(Read(line));
            if (batch.Count == Batch)
            {
                await WriteAsync(db, batch, stop);
            }
        }

        await WriteAsync(db, batch, stop);
    }

    public void Dispose() => file.Dispose();

    private static async Task WriteAsync(PortalDb db, List<PendingEntry> batch, CancellationToken stop)
    {
        await using var beside = await db.BesideAsync(stop);
        await beside.StoreAsync(await AuditChain.NextAsync(beside, batch, stop), stop);
        batch.Clear();
    }

    private static PendingEntry Read(string line)
    {
        var kept = JsonSerializer.Deserialize<Kept>(line)!;
        return new PendingEntry(kept.Entry, CaseId: kept.CaseId, Reading: kept.Reading);
    }

    private sealed record Kept(HistoryEntry Entry, int? CaseId, bool Reading);
}
