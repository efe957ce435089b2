using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Letters;

/// <summary>A letter that waits to be e-mailed.</summary>
public sealed record QueuedLetter(Letter Letter, string Reference, LetterDelivery Delivery);

/// <summary>Which letters are to be e-mailed, and which server sends each. A letter is taken on before it is sent: rather none than two.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class DeliveryBook(PortalDb db)
{
    private const string Portal = "The portal";

    /// <summary>The letters that wait, the longest first.</summary>
    public Task<List<QueuedLetter>> WaitingAsync(CancellationToken stop = default) => (
        from delivery in db.LetterDeliveries
        where delivery.DeliveredAt == null && delivery.TakenAt == null && delivery.Attempts < LetterDelivery.MostAttempts
        join letter in db.Letters on delivery.LetterId equals letter.Id
        join @case in db.Cases on letter.CaseId equals @case.Id
        orderby delivery.QueuedAt, delivery.LetterId
        select new QueuedLetter(letter, @case.Reference, delivery)).AsNoTracking().ToListAsync(stop);

    /// <summary>Takes one on. False where another server has taken it on meanwhile.</summary>
    public async Task<bool> TakeOnAsync(QueuedLetter queued, DateTimeOffset now, CancellationToken stop = default) =>
        await Of(queued).Where(delivery => delivery.TakenAt == null && delivery.Attempts == queued.Delivery.Attempts).ExecuteUpdateAsync(
            set => set.SetProperty(delivery => delivery.TakenAt, now)
                .SetProperty(delivery => delivery.Attempts, delivery => delivery.Attempts + 1), stop) == 1;

    /// <summary>The server for mail has taken it. The history of the case says so.</summary>
    public async Task DeliveredAsync(QueuedLetter queued, DateTimeOffset now)
    {
        await Of(queued).ExecuteUpdateAsync(
            set => set.SetProperty(delivery => delivery.DeliveredAt, now).SetProperty(delivery => delivery.Failure, (string?)null), CancellationToken.None);
        await RecordAsync(queued, "Letter e-mailed", null, now);
    }

    /// <summary>It could not be sent, and is tried again; once it is given up the history says so.</summary>
    /// <param name="queued">The letter.</param>
    /// <param name="failure">Why; null where the server for mail could not be reached at all, which counts as no attempt.</param>
    /// <param name="now">The instant, UTC.</param>
    public async Task GiveBackAsync(QueuedLetter queued, string? failure, DateTimeOffset now)
    {
        var attempts = queued.Delivery.Attempts + (failure is null ? 0 : 1);
        await Of(queued).ExecuteUpdateAsync(
            set => set.SetProperty(delivery => delivery.TakenAt, (DateTimeOffset?)null)
                .SetProperty(delivery => delivery.Attempts, attempts)
                .SetProperty(delivery => delivery.Failure, failure), CancellationToken.None);
        if (attempts >= LetterDelivery.MostAttempts)
        {
            await RecordAsync(queued, "Letter could not be e-mailed", failure, now);
        }
    }

    private IQueryable<LetterDelivery> Of(QueuedLetter queued) =>
        db.LetterDeliveries.Where(delivery => delivery.LetterId == queued.Letter.Id && delivery.DeliveredAt == null);

    private async Task RecordAsync(QueuedLetter queued, string what, string? why, DateTimeOffset now)
    {
        var said = $"{what}: {FirstLetter.Small(queued.Letter.Kind.Name())}";
        db.Record(new HistoryEntry(now, null, Portal, said, why, queued.Letter.Stage), queued.Letter.CaseId);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
