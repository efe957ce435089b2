using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Remedies;

/// <summary>
/// What was learned and promised. It outlives the case it came from, and may come from none; so what is done is returned for the history.
/// </summary>
public sealed class LearningAction
{
    /// <summary>The longest description.</summary>
    public const int DescriptionLength = 4_000;

    /// <summary>The longest name of an owner.</summary>
    public const int OwnerLength = 200;

    private LearningAction()
    {
    }

    /// <summary>An action with its codes and dates.</summary>
    public LearningAction(int? caseId, LearningActionFacts facts)
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The case it came from, if any.</summary>
    public int? CaseId { get; private set; }

    /// <summary>A key of the list <c>theme</c>.</summary>
    public string? Theme { get; private set; }

    /// <summary>A key of the list <c>service</c>.</summary>
    public string? Service { get; private set; }

    /// <summary>What is to be done.</summary>
    public string? Description { get; private set; }

    /// <summary>Who is to do it.</summary>
    public string? Owner { get; private set; }

    /// <summary>The date on which it was promised.</summary>
    public DateOnly? Agreed { get; private set; }

    /// <summary>The date by which it is to be done.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>The date on which it was done; null while it is not.</summary>
    public DateOnly? Completed { get; private set; }

    /// <summary>The action as the interchange format writes it.</summary>
    public LearningActionFacts Facts => new(Theme, Service, Description, Owner, Agreed, Due, Completed)
    {
        Evidence = Evidence,
        NotImplemented = NotImplemented,
        NotImplementedOn = NotImplementedOn,
        Words = Words,
        Clearance = Clearance,
    };

    internal void Restate(LearningActionFacts facts)
    {
        (Theme, Service, Description, Owner, Agreed, Due, Completed) =
            (facts.Theme, facts.Service, facts.Description, facts.Owner, facts.Agreed, facts.Due, facts.Completed);
        (Evidence, NotImplemented, NotImplementedOn) = (facts.Evidence, facts.NotImplemented, facts.NotImplementedOn);
        (Words, Clearance) = (facts.Words, facts.Clearance);
    }

    // A correction is a change like any other.
    internal void Correct(LearningActionFacts facts)
    {
        Restate(facts);
        Version++;
    }

    /// <summary>The longest evidence or reason.</summary>
    public const int ReasonLength = 4_000;

    /// <summary>What shows that it was done.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Why it will not be done; null unless that was decided.</summary>
    public string? NotImplemented { get; private set; }

    /// <summary>The date on which that was decided; null where it is not known.</summary>
    public DateOnly? NotImplementedOn { get; private set; }

    /// <summary>What the report may tell of it, once somebody else has cleared it.</summary>
    public ActionWords Words { get; private set; } = new();

    /// <summary>Who wrote those words, and who else cleared them.</summary>
    public Clearance Clearance { get; private set; } = new();

    /// <summary>Raised by every change; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => Completed is null && NotImplemented is null;

    /// <summary>Why the person may not record an action.</summary>
    public static Refusal? WhyNotAdd(Officer officer) => Case.NotACaseWorker(officer);

    /// <summary>Why it cannot have been agreed on that date.</summary>
    public static Refusal? WhyNotAgreeOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today);

    /// <summary>Records an action that was agreed.</summary>
    public static HistoryEntry Add(Officer officer, DateTimeOffset now)
    {
        WhyNotAdd(officer)?.Throw();
        return Entry(officer, now, "Learning action added");
    }

    /// <summary>Why it cannot be changed, completed or dropped now.</summary>
    public Refusal? WhyNotChange(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Completed: not null } => new("This action has already been completed"),
        { NotImplemented: not null } => new("It has already been recorded that this action will not be carried out"),
        _ => null,
    };

    /// <summary>Puts what is to be done, by whom and by when anew.</summary>
    public HistoryEntry Change(LearningActionFacts facts, Officer officer, DateTimeOffset now)
    {
        (WhyNotChange(officer) ?? (facts.Due is { } last ? KnownDate.WhyNotDue(last, facts.Agreed) : null))?.Throw();
        var moved = facts.Due == Due ? "" : facts.Due is { } due ? $"; due {due:d MMMM yyyy}" : "; no longer due on a date";
        var before = Facts;
        (Theme, Service, Description, Owner, Agreed, Due) = (facts.Theme, facts.Service, facts.Description, facts.Owner, facts.Agreed, facts.Due);
        return Entry(officer, now, $"Learning action changed{moved}{TakeBackClearance(Facts != before)}");
    }

    /// <summary>Why the person cannot hand it over to somebody.</summary>
    public Refusal? WhyNotHandOver(Officer officer) => CaseKeeping.WhyNotHandOver(officer) ?? WhyNotChange(officer);

    /// <summary>Gives it to somebody because whoever was to do it is away or has left.</summary>
    public HistoryEntry HandOver(Officer owner, string why, Officer officer, DateTimeOffset now)
    {
        WhyNotHandOver(officer)?.Throw();
        Owner = owner.Name;
        return Entry(officer, now, $"Learning action handed over to {owner.Name}{TakeBackClearance()}", why);
    }

    /// <summary>Why it cannot have been completed on that date.</summary>
    public Refusal? WhyNotCompleteOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(Agreed, "when it was agreed"));

    /// <summary>Records that it was carried out, with what shows it.</summary>
    public HistoryEntry Complete(DateOnly on, string evidence, Officer officer, DateTimeOffset now)
    {
        (WhyNotChange(officer) ?? WhyNotCompleteOn(on, now.InUnitedKingdom().Date()))?.Throw();
        (Completed, Evidence) = (on, evidence);
        Version++;
        return Entry(officer, now, $"Learning action completed on {on:d MMMM yyyy}") with { HappenedOn = on };
    }

    /// <summary>
    /// Records that it will not be carried out, and why (Getting the Best from Complaints: the annual report names improvements that
    /// were not implemented).
    /// </summary>
    public HistoryEntry Drop(string why, Officer officer, DateTimeOffset now)
    {
        WhyNotChange(officer)?.Throw();
        (NotImplemented, NotImplementedOn) = (why, now.InUnitedKingdom().Date());
        return Entry(officer, now, $"Recorded that a learning action will not be carried out{TakeBackClearance()}", why);
    }

    /// <summary>Why the person may not write what the report tells of it.</summary>
    public static Refusal? WhyNotWrite(Officer officer) => Case.NotACaseWorker(officer);

    /// <summary>Writes what the report tells of it. A clearance that other words were given is void.</summary>
    public HistoryEntry Write(ActionWords words, Officer officer, DateTimeOffset now)
    {
        WhyNotWrite(officer)?.Throw();
        var voided = words == Words ? "" : Clearance.FallsAway;
        (Words, Clearance) = (words, words == Words ? Clearance : new Clearance(words.IsThere ? officer.Id : null));
        Version++;
        return Entry(officer, now, $"Words for the report on a learning action written{voided}");
    }

    /// <summary>Why the person may not clear what the report tells of it.</summary>
    public Refusal? WhyNotClear(Officer officer) => Case.NotACaseWorker(officer) ?? Clearance.WhyNotGive(Words.IsThere, officer);

    /// <summary>Clears what the report tells of it; with the words, the reason why it will not be carried out.</summary>
    public HistoryEntry Clear(Officer officer, DateTimeOffset now)
    {
        WhyNotClear(officer)?.Throw();
        Clearance = Clearance.Given(officer, now.InUnitedKingdom().Date());
        Version++;
        return Entry(officer, now, "Words for the report on a learning action cleared");
    }

    /// <summary>
    /// Why what was recorded of it cannot be corrected here: of one that is still to be done that is a change, and one that came from a case is
    /// corrected with the case.
    /// </summary>
    public Refusal? WhyNotCorrect(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { CaseId: not null } => new("It came from a case: correct it there"),
        { IsOpen: true } => new("It is still to be done: change it instead"),
        _ => null,
    };

    /// <summary>The date on which it was done, or on which it was decided not to do it; null where that is not known.</summary>
    public DateOnly? Ended => Completed ?? NotImplementedOn;

    /// <summary>What is recorded of it with other codes and dates, the date of its end among them.</summary>
    public LearningActionFacts FactsWith(LearningActionFacts right, DateOnly? ended) => Facts with
    {
        Theme = right.Theme,
        Service = right.Service,
        Agreed = right.Agreed,
        Due = right.Due,
        Completed = Completed is null ? null : ended,
        NotImplementedOn = Completed is null ? ended : null,
    };

    /// <summary>Why what is recorded already is no correction.</summary>
    public static readonly Refusal AllRecorded = new("Change what was recorded wrongly: all of this is recorded already");

    /// <summary>Why that cannot be right.</summary>
    public Refusal? WhyNotCorrectTo(LearningActionFacts facts, DateOnly today) => facts switch
    {
        _ when facts == Facts => AllRecorded,
        { Agreed: { } agreed } when WhyNotAgreeOn(agreed, today) is { } refusal => refusal,
        { Due: { } due } when KnownDate.WhyNotDue(due, facts.Agreed) is { } refusal => refusal,
        _ => WhyNotEndOn(facts.Completed ?? facts.NotImplementedOn, facts.Agreed, today),
    };

    /// <summary>Why it cannot have ended on that date, done or not, if it was agreed on the other.</summary>
    public Refusal? WhyNotEndOn(DateOnly? on, DateOnly? agreed, DateOnly today) => on switch
    {
        { } ended => DateOfAct.WhyNot(ended, today, new Milestone(agreed, "when it was agreed")),
        null when Completed is not null => new("Enter the date on which it was completed"),
        null => null,
    };

    /// <summary>Puts right what was recorded of one that was done, or will not be; the history keeps both.</summary>
    /// <param name="facts">What is right.</param>
    /// <param name="why">Why it was recorded wrongly.</param>
    /// <param name="lists">The council's lists, for what its codes are called.</param>
    /// <param name="officer">Who corrects it.</param>
    /// <param name="now">The instant.</param>
    public HistoryEntry Correct(LearningActionFacts facts, string why, CouncilLists lists, Officer officer, DateTimeOffset now)
    {
        (WhyNotCorrect(officer) ?? WhyNotCorrectTo(facts, now.InUnitedKingdom().Date()))?.Throw();
        var before = Facts;
        Correct(facts);
        return Entry(officer, now, $"Corrected: learning action, {string.Join("; ", Differences(before, facts, lists))}", why);
    }

    private static IEnumerable<string> Differences(LearningActionFacts before, LearningActionFacts after, CouncilLists lists) =>
        from one in new[]
        {
            (Name: "theme", From: lists.Find(ListName.Theme, before.Theme)?.Label, To: lists.Find(ListName.Theme, after.Theme)?.Label),
            (Name: "service", From: lists.Find(ListName.Service, before.Service)?.Label, To: lists.Find(ListName.Service, after.Service)?.Label),
            (Name: "agreed", From: Long(before.Agreed), To: Long(after.Agreed)),
            (Name: "due", From: Long(before.Due), To: Long(after.Due)),
            (Name: "completed", From: Long(before.Completed), To: Long(after.Completed)),
            (Name: "decided", From: Long(before.NotImplementedOn), To: Long(after.NotImplementedOn)),
        }
        where one.From != one.To
        select $"{one.Name} from {one.From ?? "not recorded"} to {one.To ?? "not recorded"}";

    private static string? Long(DateOnly? date) => date is { } on ? $"{on:d MMMM yyyy}" : null;

    // Whoever cleared the words read them beside what was to be done, by whom and why not.
    private string TakeBackClearance(bool changed = true)
    {
        var voided = changed ? Clearance.FallsAway : "";
        Clearance = changed ? Clearance.Withdrawn() : Clearance;
        Version++;
        return voided;
    }

    private static HistoryEntry Entry(Officer officer, DateTimeOffset now, string what, string? why = null) => new(now, officer.Id, officer.Name, what, why);
}

/// <summary>What the interchange format says of an action.</summary>
public sealed record LearningActionFacts(
    string? Theme, string? Service, string? Description, string? Owner, DateOnly? Agreed, DateOnly? Due, DateOnly? Completed)
{
    public string? Evidence { get; init; }

    public string? NotImplemented { get; init; }

    public DateOnly? NotImplementedOn { get; init; }

    public ActionWords Words { get; init; } = new();

    public Clearance Clearance { get; init; } = new();
}
