using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>The document that a page is about, with its case.</summary>
public sealed class OpenedDocument(OpenedCase opened, PortalDb db)
{
    private CaseDocument? found;

    /// <summary>The document.</summary>
    public CaseDocument Document => found ?? throw new InvalidOperationException("No document is open");

    /// <summary>Its case.</summary>
    public OpenedCase Opened => opened;

    /// <summary>Opens a document to look at it, and records that. False where there is none.</summary>
    public async Task<bool> ReadAsync(int id, int document, CancellationToken stop) =>
        await opened.ReadAsync(id, stop) && Open(await db.CaseDocuments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == document && one.CaseId == id, stop));

    /// <summary>Opens a document to change it. False where there is none.</summary>
    public async Task<bool> FindAsync(int id, int document, CancellationToken stop) =>
        await opened.FindAsync(id, stop) && Open(await db.CaseDocuments.SingleOrDefaultAsync(one => one.Id == document && one.CaseId == id, stop));

    /// <summary>Records that its file was downloaded.</summary>
    public async Task RecordDownloadAsync(CancellationToken stop)
    {
        db.RecordReading(opened.Case.Id, opened.Officer, opened.Now, $"Document {Document.Number} downloaded");
        await db.SaveChangesAsync(stop);
    }

    private bool Open(CaseDocument? read)
    {
        found = read ?? found;
        return read is not null;
    }
}
