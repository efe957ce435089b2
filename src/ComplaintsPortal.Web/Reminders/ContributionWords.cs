using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain.Cases.Contributing;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>The words of mail to whoever is asked for a contribution. What is asked stands behind the link and not in the mail.</summary>
internal static class ContributionWords
{
    /// <summary>The mail with the link.</summary>
    /// <param name="contribution">What is asked.</param>
    /// <param name="address">The link.</param>
    /// <param name="askedBy">The name of whoever asks.</param>
    /// <param name="council">The name of the council.</param>
    public static Mail Asking(Contribution contribution, Uri address, string askedBy, string council) => new(
        contribution.Email,
        $"Your answer is needed by {contribution.Due.InWords()}",
        $"{askedBy} of {council} asks you to contribute to the answer to a complaint, by {contribution.Due.InWords()}.\r\n\r\n"
            + $"What is asked stands here, and you answer there. You need no account:\r\n{address}\r\n\r\n"
            + "The link is private: do not pass it on. It can be used once.\r\n");

    /// <summary>The mail that reminds. The link is kept by nobody but whoever got it, so it cannot be sent again.</summary>
    public static Mail Reminder(ReminderEvent one, ContributionOwed owed) => new(
        one.Email,
        one.Kind is ReminderKind.Overdue ? $"Your answer was due on {one.Due.InWords()}" : $"Your answer is needed by {one.Due.InWords()}",
        $"{owed.AskedBy} asked you on {owed.AskedAt.InWords()} to contribute to the answer to a complaint. {When(one)}\r\n\r\n"
            + $"Use the link that you were sent then. If you no longer have it, ask {owed.AskedBy} for another, and name {one.Reference}.\r\n");

    private static string When(ReminderEvent one) => one.Kind switch
    {
        ReminderKind.Overdue => $"Your answer was due on {one.Due.InWords()}. Please send it now.",
        ReminderKind.DueToday => $"Your answer is due today, {one.Due.InWords()}.",
        _ => $"Your answer is due on {one.Due.InWords()}.",
    };
}
