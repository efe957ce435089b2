using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Retention;

/// <summary>
/// Carries out what was proposed, some cases at a time, each time in one transaction. Where it is stopped, what was done stays done, and the rest
/// is gone on with.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="attachments">Where the files lie.</param>
/// <param name="time">For the instants of its entries.</param>
public sealed class RetentionRound(PortalDb db, AttachmentFolder attachments, TimeProvider time)
{
    private const int Batch = 50;
    private const string Changed = "It was changed since it was proposed";

    /// <summary>Carries it out, or goes on with it, until all of it is done.</summary>
    /// <returns>Why it cannot be; null where it is done.</returns>
    public async Task<Refusal?> CarryOutAsync(int id, Officer officer, CancellationToken stop = default)
    {
        await using var whole = db.AsThePortal();
        var run = await whole.RetentionRuns.SingleAsync(one => one.Id == id, stop);
        var held = await new RetentionBook(whole).IsEverythingHeldAsync(stop);
        if ((held ? RetentionBook.EverythingHeld : run.WhyNotCarryOut(officer)) is { } refusal)
        {
            return refusal;
        }

        if (run.Begin(officer, time.GetUtcNow()) is { } begun)
        {
            whole.Record(begun);
            await whole.SaveChangesAsync(stop);
        }

        bool more;
        do
        {
            more = await DoneSomeAsync(whole, run, officer, stop);
        }
        while (more);

        var erased = await Items(whole, run).CountAsync(item => item.Result == RetentionResult.Erased, stop);
        var dropped = await Items(whole, run).CountAsync(item => item.Result == RetentionResult.DroppedOut, stop);
        await whole.LeaveNoTraceAsync(stop);
        whole.Record(run.Finish(erased, dropped, officer, time.GetUtcNow()));
        await whole.SaveChangesAsync(stop);
        return null;
    }

    private static IQueryable<RetentionItem> Items(PortalDb whole, RetentionRun run) =>
        whole.RetentionItems.Where(item => EF.Property<int>(item, RetentionRunConfiguration.Run) == run.Id);

    private async Task<bool> DoneSomeAsync(PortalDb whole, RetentionRun run, Officer officer, CancellationToken stop)
    {
        IReadOnlyList<string> files = [];
        var some = await whole.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            whole.Pending.Clear();
            await using var transaction = await whole.Database.BeginTransactionAsync(stop);
            var waiting = await Items(whole, run).AsNoTracking().Where(item => item.Result == RetentionResult.Waiting)
                .OrderBy(item => item.Id).Take(Batch).ToListAsync(stop);
            files = waiting.Count == 0 ? [] : await EraseAsync(whole, run, waiting, officer, stop);
            await transaction.CommitAsync(stop);
            return waiting.Count > 0;
        });
        foreach (var file in files)
        {
            attachments.Discard(file);
        }

        return some;
    }

    private async Task<IReadOnlyList<string>> EraseAsync(
        PortalDb whole, RetentionRun run, IReadOnlyList<RetentionItem> waiting, Officer officer, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var today = now.InUnitedKingdom().Date();
        var ids = waiting.Select(item => item.CaseId).ToArray();
        var schedule = await new RetentionBook(whole).ScheduleAsync(stop);
        var facts = await RetentionQueries.Of(whole, ids).ToDictionaryAsync(one => one.CaseId, stop);
        var over = schedule.IsOver(today).Compile();
        Dictionary<int, string?> whyNot = waiting.ToDictionary(item => item.CaseId, item => WhyNot(item, facts.GetValueOrDefault(item.CaseId), over));
        var erased = whyNot.Where(one => one.Value is null).Select(one => one.Key).ToArray();
        var gone = await new Erasing(whole, erased).RunAsync(today, stop);
        foreach (var item in waiting)
        {
            var (result, why) = whyNot[item.CaseId] is { } dropped ? (RetentionResult.DroppedOut, dropped) : (RetentionResult.Erased, null);
            await whole.RetentionItems.Where(one => one.Id == item.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Result, result).SetProperty(one => one.Why, why), stop);
            if (why is null)
            {
                var kept = RetentionClass.All.Single(one => one.Key == item.Class);
                whole.Record(new HistoryEntry(now, officer.Id, officer.Name, run.Tombstone(kept)), item.CaseId);
            }
        }

        foreach (var person in gone.People)
        {
            whole.Record(new HistoryEntry(now, officer.Id, officer.Name, $"{RetentionRun.ErasedAs}with the last case that needed them") { Person = person });
        }

        await whole.SaveChangesAsync(stop);
        return gone.Files;
    }

    private static string? WhyNot(RetentionItem item, RetentionFacts? facts, Func<RetentionFacts, bool> over) => facts switch
    {
        null => "It is not there any more, or was erased already",
        { Reasons: [var first, ..] } => FirstLetter.Capital(first),
        _ when facts.Version != item.CaseVersion => Changed,
        _ when !over(facts) => "Its time is not over any more: the schedule or its dates were changed",
        _ => null,
    };
}
