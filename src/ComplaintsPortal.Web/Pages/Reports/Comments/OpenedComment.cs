using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports.Comments;

/// <summary>The comment that a page is about.</summary>
public sealed class OpenedComment(PortalDb db, SignedIn signedIn, TimeProvider time) : IOpened
{
    private ReportComment? comment;

    /// <summary>The comment.</summary>
    public ReportComment Comment => comment ?? throw new InvalidOperationException("No comment is open");

    /// <summary>Who acts.</summary>
    public Officer Officer => signedIn.Officer;

    /// <summary>The instant of this request.</summary>
    public DateTimeOffset At { get; } = time.GetUtcNow();

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    string IOpened.Home => "/Reports/Comments/Index";

    object? IOpened.Route => new { period = Comment.Period };

    string IOpened.Noun => "comment";

    int IOpened.Version => Comment.Version;

    /// <summary>Opens a comment on the report on a period. False where there is none.</summary>
    public async Task<bool> FindAsync(string period, int id, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return false;
        }

        comment = await db.ReportComments.Include(one => one.Answers).SingleOrDefaultAsync(one => one.Id == id && one.Period == over.Name, stop);
        return comment is not null;
    }

    /// <summary>Tells the audit what was done; it is stored with it.</summary>
    public void Record(HistoryEntry entry) => db.Record(entry);

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySaveAsync(Comment, version, stop))
        {
            return true;
        }

        await FindAsync(Comment.Period, Comment.Id, stop);
        return false;
    }
}
