using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>What the council learned: to be done, late, done, and not to be done after all.</summary>
internal sealed class Lessons(InventedCouncil council)
{
    private Staff Staff => council.Staff;

    internal void Add()
    {
        Agree("communication", "assessment", "A letter with reasons goes out before any short break ends", "Head of Assessment", 2, council.Ahead(15),
            PanelCases.ShortBreaks);
        Agree("quality", "fostering", "Name the support worker on the day on which a placement begins", "Fostering team manager", 1, council.Ahead(2),
            InvestigationCases.Support);
        Agree("finance", "fostering", "Rates that rise with age rise by themselves on the birthday", "Payments team leader", 10, council.Ahead(35),
            CodeCases.Underpaid);
        var duty = Agree("communication", "children-in-care", "The duty desk rings back within one working day", "Service manager, Children in Care", 40,
            council.Ago(8), null);
        Tell(duty, new("When we rang, nobody rang us back.", "Messages were kept in a book that was not read every day.",
            "The duty desk rings back within one working day.", "Service manager, Children in Care"), 30);
        var plans = Agree("delay", "leaving-care", "Monthly list of young people of 17 without a pathway plan", "Head of Leaving Care", 100,
            council.Ago(50), null);
        Record(plans, 55,
            on => plans.Complete(on, "The list has gone to the monthly meeting three times; nobody has been without a plan since.", Staff.Ada, council.At(on)));
        Tell(plans, new("I was nearly 18 and nobody had made my plan.", "Plans were begun late, and nobody saw which were missing.",
            "Every month the service looks at a list of young people of 17 who have no plan yet.", "Head of Leaving Care"), 40);
        var texts = Agree("contact", "children-in-care", "Remind families of contact visits by text message", "Contact centre manager", 60,
            council.Ago(20), null);
        Record(texts, 22,
            on => texts.Drop("The contact system cannot send messages before it is replaced next year. Families are rung instead.", Staff.Mabel,
                council.At(on)));
        Tell(texts, new("We forgot a visit, and nobody had reminded us.", "There were no reminders.", "Send a reminder to every family.",
            "Contact centre manager"), 15);
    }

    // One person writes what the report tells, another clears it a day later.
    private void Tell(LearningAction action, ActionWords words, int workingDaysAgo)
    {
        Record(action, workingDaysAgo, on => action.Write(words, Staff.Ada, council.At(on)));
        Record(action, workingDaysAgo - 1, on => action.Clear(Staff.Mabel, council.At(on)));
    }

    private LearningAction Agree(string theme, string service, string what, string owner, int workingDaysAgo, DateOnly due, Contact? from) => council.Agree(
        new LearningActionFacts(theme, service, what, owner, council.Ago(workingDaysAgo), due, null), Staff.Ada,
        from is null ? null : council.StoryOf(from).Case);

    private void Record(LearningAction action, int workingDaysAgo, Func<DateOnly, HistoryEntry> act) =>
        council.Record(act(council.Ago(workingDaysAgo)), action);
}
