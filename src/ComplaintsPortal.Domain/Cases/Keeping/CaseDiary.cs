using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>The diary of a case: who was spoken with, and what somebody set themselves or a colleague to do.</summary>
public sealed class CaseDiary(Case @case)
{
    /// <summary>Why the person may not log contacts or set tasks.</summary>
    public static Refusal? WhyNotWrite(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why nobody can have been spoken with on that date.</summary>
    public static Refusal? WhyNotContactOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today);

    /// <summary>Logs that somebody was spoken with. The history says it too.</summary>
    /// <param name="terms">With whom, when and what about.</param>
    /// <param name="contacts">How many contacts the case has.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Contact LogContact(ContactTerms terms, int contacts, Office office)
    {
        (WhyNotWrite(office) ?? WhyNotContactOn(terms.On, office))?.Throw();
        @case.Record($"{terms.Kind.InWords()} {terms.Who}", office, terms.What, on: terms.On);
        @case.Contacts.Add(new Contact(
            @case.Id, new ContactFacts(contacts + 1, terms.Kind, terms.On, terms.Who, terms.What, office.Who.Id, office.Now)));
        return @case.Contacts[^1];
    }

    /// <summary>Why a task cannot be due on that date.</summary>
    public static Refusal? WhyNotTaskBy(DateOnly due, Office office) => due < office.Today ? new("Enter today's date or one in the future") : null;

    /// <summary>Why the person cannot be set a task of the case: they have to be able to open it.</summary>
    public Refusal? WhyNotTaskFor(Officer owner, Office office) => @case.Keeping.WhyNotAssignTo(owner, office);

    /// <summary>Sets a task.</summary>
    /// <param name="terms">What is to be done, by when and by whom.</param>
    /// <param name="tasks">How many tasks the case has, done ones included.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public CaseTask SetTask(CaseTaskTerms terms, int tasks, Office office)
    {
        WhyNot(terms, office)?.Throw();
        @case.Record($"Task {tasks + 1} set for {terms.Due:d MMMM yyyy}{For(terms)}", office, terms.What);
        @case.Tasks.Add(new CaseTask(@case.Id, new CaseTaskFacts(tasks + 1, terms.What, terms.Due, terms.Owner?.Id, office.Who.Id, office.Now)));
        return @case.Tasks[^1];
    }

    /// <summary>Why nothing can be done about the task any more.</summary>
    public static Refusal? WhyNotTouch(CaseTask task, Office office) =>
        WhyNotWrite(office) ?? (task.DoneOn is null ? null : new Refusal("This task is done"));

    /// <summary>Changes what is to be done, by when or by whom.</summary>
    public void ChangeTask(CaseTask task, CaseTaskTerms terms, Office office)
    {
        (WhyNotTouch(task, office) ?? WhyNot(terms, office))?.Throw();
        task.Change(terms);
        @case.Record($"Task {task.Number} changed, for {terms.Due:d MMMM yyyy}{For(terms)}", office, terms.What);
    }

    /// <summary>Records that a task is done.</summary>
    public void FinishTask(CaseTask task, Office office)
    {
        WhyNotTouch(task, office)?.Throw();
        task.Finish(office.Today, office.Who.Id);
        @case.Record($"Task {task.Number} done", office, task.What);
    }

    /// <summary>Gives a task to somebody because whoever was to do it is away or has left.</summary>
    public void HandOverTask(CaseTask task, Officer owner, string why, Officer officer, DateTimeOffset now)
    {
        (CaseKeeping.WhyNotHandOver(officer) ?? @case.Keeping.WhyNotGive(owner, officer))?.Throw();
        task.GiveTo(owner.Id);
        @case.Record(officer, now, $"Task {task.Number} handed over to {owner.Name}", why);
    }

    private Refusal? WhyNot(CaseTaskTerms terms, Office office) =>
        WhyNotWrite(office) ?? WhyNotTaskBy(terms.Due, office) ?? (terms.Owner is { } owner ? WhyNotTaskFor(owner, office) : null);

    private static string For(CaseTaskTerms terms) => terms.Owner is { } owner ? $", for {owner.Name} to do" : "";
}
