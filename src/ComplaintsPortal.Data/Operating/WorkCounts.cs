using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Operating;

/// <summary>How much work there is, for whoever watches the portal: numbers and nothing else.</summary>
/// <param name="Open">The cases with a stage that has not ended, or that wait to be assessed.</param>
/// <param name="Overdue">Of these, the cases with a stage whose due date has passed.</param>
/// <param name="MailWaiting">The letters and reminders that wait to be sent by e-mail.</param>
public sealed record WorkCounts(int Open, int Overdue, int MailWaiting)
{
    /// <summary>Counts them.</summary>
    public static async Task<WorkCounts> ReadAsync(PortalDb db, DateOnly today, CancellationToken stop = default)
    {
        var stages = Worklist.OpenStages(db);
        var open = await stages.Select(stage => stage.CaseId).Union(Worklist.AwaitingTriage(db, null).Select(@case => @case.Id)).CountAsync(stop);
        var overdue = await stages.Where(stage => stage.Due < today).Select(stage => stage.CaseId).Distinct().CountAsync(stop);
        var letters = await db.LetterDeliveries.CountAsync(delivery => delivery.DeliveredAt == null && delivery.Attempts < LetterDelivery.MostAttempts, stop);
        var reminders = await db.Reminders.CountAsync(reminder => reminder.SentAt == null && reminder.Attempts < ReminderBook.MostAttempts, stop);
        return new WorkCounts(open, overdue, letters + reminders);
    }
}
