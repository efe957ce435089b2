using ComplaintsPortal.Data.Reminders;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>The words of reminders. They hold no personal data: a reference, what is due, and where to look.</summary>
internal static class ReminderWords
{
    /// <summary>A mail of one reminder, or of several.</summary>
    public static Mail Mail(IReadOnlyList<ReminderEvent> some, MailSettings settings) => new(
        some[0].Email,
        some is [var one] ? $"{one.Reference}: {Subject(one)}" : $"Complaints: {some.Count} reminders",
        string.Join("\r\n\r\n", some.Select(one => $"{Sentence(one)}\r\n{settings.AddressOf(one.CaseId)}")) + "\r\n");

    private static string Subject(ReminderEvent one) => one.Kind switch
    {
        ReminderKind.Overdue => "overdue",
        ReminderKind.DueToday => "due today",
        ReminderKind.DueSoon => "due soon",
        ReminderKind.Returned => "response returned",
        _ => "response approved",
    };

    private static string Sentence(ReminderEvent one) => one.Kind switch
    {
        ReminderKind.Overdue => $"Stage {one.Stage} of {one.Reference} was due on {one.Due.InWords()} and is overdue.",
        ReminderKind.DueToday => $"Stage {one.Stage} of {one.Reference} is due today, {one.Due.InWords()}.",
        ReminderKind.DueSoon => $"Stage {one.Stage} of {one.Reference} is due on {one.Due.InWords()}.",
        ReminderKind.Returned => $"A manager has returned the response to stage {one.Stage} of {one.Reference}.",
        _ => $"The response to stage {one.Stage} of {one.Reference} has been approved and can be sent.",
    };
}
