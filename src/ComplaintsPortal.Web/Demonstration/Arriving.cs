using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Something that arrived, and what the office has done about it since.</summary>
/// <param name="WorkingDaysAgo">On which working day it arrived, counted back from today.</param>
/// <param name="To">Who logged it, and has it unless the story says otherwise.</param>
/// <param name="Contact">What arrived.</param>
/// <param name="Tell">Brings the case to where it stands.</param>
internal sealed record Arriving(int WorkingDaysAgo, Officer To, Contact Contact, Func<CaseStory, Task> Tell)
{
    /// <summary>Something about which nothing has to be waited for.</summary>
    public Arriving(int workingDaysAgo, Officer to, Contact contact, Action<CaseStory> tell)
        : this(workingDaysAgo, to, contact, story =>
        {
            tell(story);
            return Task.CompletedTask;
        })
    {
    }
}
