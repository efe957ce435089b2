using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>The document that a page is about, with its case: it is saved with that, and its file follows what became of the save.</summary>
public sealed class OpenedDocument(OpenedCase opened, PortalDb db, AttachmentFolder folder) : IOpened
{
    private CaseDocument? found;
    private Action<bool>? settle;

    /// <summary>The document.</summary>
    public CaseDocument Document => found ?? throw new InvalidOperationException("No document is open");

    /// <summary>Its case.</summary>
    public OpenedCase Opened => opened;

    /// <inheritdoc />
    public Refusal? Refusal
    {
        get => opened.Refusal;
        set => opened.Refusal = value;
    }

    Refusal? IOpened.WhyNotTouch => opened.Case.Keeping.WhyNotTouch;

    string IOpened.Home => "/Cases/Documents/Index";

    object IOpened.Route => new { id = opened.Case.Id };

    string IOpened.Noun => "case";

    int IOpened.Version => opened.Case.Version;

    /// <summary>Opens a document of the case that is open. False where there is none; one that was open stays so.</summary>
    public async Task<bool> OpenAsync(int document, bool toChange, CancellationToken stop)
    {
        var documents = toChange ? db.CaseDocuments : db.CaseDocuments.AsNoTracking();
        var read = await documents.SingleOrDefaultAsync(one => one.Id == document && one.CaseId == opened.Case.Id, stop);
        found = read ?? found;
        return read is not null;
    }

    /// <summary>Adds a document whose file is written already. Where the case cannot be saved, the file goes.</summary>
    public void Add(DocumentFacts facts)
    {
        var added = opened.Case.Keeping.AddDocument(facts, opened.Office);
        found = added;
        settle = saved =>
        {
            if (saved)
            {
                folder.Finish(added.StoredAs);
            }
            else
            {
                folder.Discard(added.StoredAs);
            }
        };
    }

    /// <summary>Removes the document. Its file goes once that is saved.</summary>
    public void Remove(string why)
    {
        opened.Case.Keeping.RemoveDocument(Document, why, opened.Office);
        settle = saved =>
        {
            if (saved)
            {
                folder.Discard(Document.StoredAs);
            }
        };
    }

    /// <summary>Records that its file was downloaded.</summary>
    public async Task RecordDownloadAsync(CancellationToken stop)
    {
        db.RecordReading(opened.Case.Id, opened.Officer, opened.Now, $"Document {Document.Number} downloaded");
        await db.SaveChangesAsync(stop);
    }

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        var saved = await opened.TrySaveAsync(version, stop);
        settle?.Invoke(saved);
        return saved;
    }
}
