using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Clocks;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>The words of reminders. They hold no personal data: a reference, what is due, and where to look.</summary>
internal static class ReminderWords
{
    /// <summary>A mail of one reminder, or of several.</summary>
    public static Mail Mail(IReadOnlyList<ReminderEvent> some, MailSettings settings) => some is [{ Contribution: { } owed } one, ..]
        ? ContributionWords.Reminder(one, owed)
        : ToAnOfficer(some, settings);

    private static Mail ToAnOfficer(IReadOnlyList<ReminderEvent> some, MailSettings settings) => new(
        some[0].Email,
        some is [var one] ? $"{one.Reference}: {Subject(one)}" : $"Complaints: {some.Count} reminders",
        string.Join("\r\n\r\n", some.Select(one => $"{Sentence(one)}\r\n{settings.AddressOf(one.CaseId)}")) + "\r\n");

    private static string Subject(ReminderEvent one) => (one.Kind, one.Deadline) switch
    {
        (ReminderKind.Overdue, null) => "overdue",
        (ReminderKind.DueToday, null) => "due today",
        (ReminderKind.DueSoon, null) => "due soon",
        (ReminderKind.Overdue, { } kind) => $"{ToDo(kind, one)}, overdue",
        (ReminderKind.DueToday, { } kind) => $"{ToDo(kind, one)} today",
        (ReminderKind.DueSoon, { } kind) => $"{ToDo(kind, one)}, due soon",
        (ReminderKind.Returned, _) => "response returned",
        (ReminderKind.Approved, _) => "response approved",
        (ReminderKind.Waiting, _) => "response waits for a manager",
        (ReminderKind.Given, _) => "given to you",
        _ => "nobody has it",
    };

    private static string Sentence(ReminderEvent one) => (one.Kind, one.Deadline) switch
    {
        (ReminderKind.Overdue, null) => $"Stage {one.Stage} of {one.Reference} was due on {one.Due.InWords()} and is overdue.",
        (ReminderKind.DueToday, null) => $"Stage {one.Stage} of {one.Reference} is due today, {one.Due.InWords()}.",
        (ReminderKind.DueSoon, null) => $"Stage {one.Stage} of {one.Reference} is due on {one.Due.InWords()}.",
        (ReminderKind.Overdue, { } kind) => $"{one.Reference}: {ToDo(kind, one)}. It was due on {one.Due.InWords()} and is overdue.",
        (ReminderKind.DueToday, { } kind) => $"{one.Reference}: {ToDo(kind, one)}. It is due today, {one.Due.InWords()}.",
        (ReminderKind.DueSoon, { } kind) => $"{one.Reference}: {ToDo(kind, one)}. It is due on {one.Due.InWords()}.",
        (ReminderKind.Returned, _) => $"A manager has returned the response to stage {one.Stage} of {one.Reference}.",
        (ReminderKind.Approved, _) => $"The response to stage {one.Stage} of {one.Reference} has been approved and can be sent.",
        (ReminderKind.Waiting, _) => $"The response to stage {one.Stage} of {one.Reference} waits for a manager to approve or return it.",
        (ReminderKind.Given, _) => $"{one.Reference} has been given to you.",
        _ when one.Cases == 1 => $"Nobody who works here has {one.Reference}, which is open.",
        _ => $"Nobody who works here has {one.Cases:N0} cases that are open. {one.Reference} has waited longest.",
    };

    private static string ToDo(DeadlineKind kind, ReminderEvent one) => FirstLetter.Small(Words(kind, one));

    private static string Words(DeadlineKind kind, ReminderEvent one) =>
        one.Stage is { } stage ? $"{DeadlineWords.ToDo(kind, stage)} (stage {stage})" : DeadlineWords.ToDo(kind, null);
}
