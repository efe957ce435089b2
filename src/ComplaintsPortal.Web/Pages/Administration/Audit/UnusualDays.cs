using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Reminders;

namespace ComplaintsPortal.Web.Pages.Administration.Audit;

/// <summary>What was unusual today and yesterday, for the screens of an administrator.</summary>
public sealed class UnusualDays(PortalDb db, UnusualSettings settings, TimeProvider time)
{
    /// <summary>The sentences, those of today first.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken stop) =>
    [
        .. (await UnusualDay.ReadAsync(db, time.Today(), settings.Limits, stop)).Select(sentence => $"Today: {sentence}"),
        .. (await UnusualDay.ReadAsync(db, time.Today().AddDays(-1), settings.Limits, stop)).Select(sentence => $"Yesterday: {sentence}"),
    ];
}
