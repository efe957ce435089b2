using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Web.Forms;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>The groups of the work in hand as addresses and people name them.</summary>
internal static class GroupWords
{
    /// <summary>"due-soon".</summary>
    public static string Key(this WorkGroup group) => FieldWords.Of(group.ToString()).ToLowerInvariant().Replace(' ', '-');

    /// <summary>The group of that key, or null where there is none.</summary>
    public static WorkGroup? Find(string? key) =>
        DueList.Groups.Select(group => (WorkGroup?)group).FirstOrDefault(group => group!.Value.Key() == key);

    /// <summary>"Due in the next 5 working days".</summary>
    /// <param name="group">The group.</param>
    /// <param name="everybodys">Whether it is that of everybody's work.</param>
    public static string Words(this WorkGroup group, bool everybodys) => group switch
    {
        WorkGroup.DueSoon => $"Due in the next {OfficeDays.WorkingWeek} working days",
        WorkGroup.WaitingForOwner => everybodys ? "Waiting for whoever has it" : "Waiting for you",
        WorkGroup.WindowCloses => "Time to ask for the next stage ends soon",
        _ => FieldWords.Of(group.ToString()),
    };
}
