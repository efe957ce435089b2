using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Retention;

/// <summary>
/// That the words of cases are erased whose time is over: one person proposes which, and another has it carried out. What was proposed is what
/// goes, or less: what has changed since drops out.
/// </summary>
public sealed class RetentionRun
{
    private readonly List<RetentionItem> items = [];

    private RetentionRun() => ProposedByName = "";

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>When it was proposed, UTC.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>The account that proposed it.</summary>
    public Guid ProposedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string ProposedByName { get; private set; }

    /// <summary>When another person began to carry it out, UTC; null while it is only proposed.</summary>
    public DateTimeOffset? BegunAt { get; private set; }

    /// <summary>Who.</summary>
    public string? BegunByName { get; private set; }

    /// <summary>When the last of it was done, UTC.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>When it was withdrawn, UTC.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Who withdrew it.</summary>
    public string? WithdrawnByName { get; private set; }

    /// <summary>The cases that were proposed.</summary>
    public IReadOnlyList<RetentionItem> Items => items;

    /// <summary>Whether neither all of it is done nor it was withdrawn.</summary>
    public bool IsOpen => FinishedAt is null && WithdrawnAt is null;

    /// <summary>Why the person may not decide how long records are kept.</summary>
    public static Refusal? WhyNotKeep(Officer officer) =>
        officer.KeepsRecords ? null : new Refusal("Only a manager or an administrator decides how long records are kept");

    /// <summary>Why nothing can be proposed now.</summary>
    /// <param name="officer">Who would propose it.</param>
    /// <param name="open">Whether a proposal is open.</param>
    /// <param name="cases">How many cases may go.</param>
    public static Refusal? WhyNotPropose(Officer officer, bool open, int cases) => WhyNotKeep(officer) switch
    {
        { } refusal => refusal,
        _ when open => new("A proposal is open already. Carry it out or withdraw it first"),
        _ when cases == 0 => new("There is no case to propose"),
        _ => null,
    };

    /// <summary>Proposes that the words of these cases are erased.</summary>
    public static (RetentionRun Run, HistoryEntry Said) Propose(IEnumerable<RetentionFacts> cases, Officer officer, DateTimeOffset now)
    {
        WhyNotKeep(officer)?.Throw();
        var run = new RetentionRun { ProposedAt = now, ProposedBy = officer.Id, ProposedByName = officer.Name };
        run.items.AddRange(cases.Select(facts => new RetentionItem(facts)));
        return (run, new HistoryEntry(now, officer.Id, officer.Name, $"Erasing proposed: {Cases(run.items.Count)}"));
    }

    /// <summary>Why the person cannot carry it out, or go on with it, now.</summary>
    public Refusal? WhyNotCarryOut(Officer officer) => WhyNotKeep(officer) switch
    {
        { } refusal => refusal,
        _ when WithdrawnAt is not null => new("This proposal was withdrawn"),
        _ when FinishedAt is not null => new("This proposal has already been carried out"),
        _ when ProposedBy == officer.Id => new("You proposed this. Another manager or administrator has to carry it out"),
        _ => null,
    };

    /// <summary>Begins to carry it out; null where that was begun before and is only gone on with.</summary>
    public HistoryEntry? Begin(Officer officer, DateTimeOffset now)
    {
        WhyNotCarryOut(officer)?.Throw();
        if (BegunAt is not null)
        {
            return null;
        }

        (BegunAt, BegunByName) = (now, officer.Name);
        return new HistoryEntry(now, officer.Id, officer.Name, $"Erasing begun, proposed by {ProposedByName}");
    }

    /// <summary>Says that the last of it is done.</summary>
    public HistoryEntry Finish(int erased, int dropped, Officer officer, DateTimeOffset now)
    {
        WhyNotCarryOut(officer)?.Throw();
        FinishedAt = now;
        return new HistoryEntry(now, officer.Id, officer.Name, $"Erasing finished: {Cases(erased)} erased, {dropped} dropped out");
    }

    /// <summary>Why it cannot be withdrawn now.</summary>
    public Refusal? WhyNotWithdraw(Officer officer) => WhyNotKeep(officer) switch
    {
        { } refusal => refusal,
        _ when !IsOpen => new("This proposal is closed"),
        _ when BegunAt is not null => new("This proposal is being carried out. What is left of it has to be gone on with"),
        _ => null,
    };

    /// <summary>Withdraws it: nothing is erased.</summary>
    public HistoryEntry Withdraw(Officer officer, DateTimeOffset now)
    {
        WhyNotWithdraw(officer)?.Throw();
        (WithdrawnAt, WithdrawnByName) = (now, officer.Name);
        return new HistoryEntry(now, officer.Id, officer.Name, "Proposal to erase withdrawn");
    }

    /// <summary>What stands in the history of a case that was erased.</summary>
    public string Tombstone(RetentionClass kept) =>
        $"{ErasedAs}under the schedule ({FirstLetter.Small(kept.Name)}): proposed by {ProposedByName}, carried out by {BegunByName}";

    /// <summary>How the entry of the history begins that says that a case was erased.</summary>
    public const string ErasedAs = "Personal details erased ";

    private static string Cases(int count) => $"{count} {(count == 1 ? "case" : "cases")}";
}

/// <summary>A case of a proposal.</summary>
public sealed class RetentionItem
{
    /// <summary>The longest reason for dropping out.</summary>
    public const int WhyLength = 300;

    private RetentionItem() => Class = "";

    internal RetentionItem(RetentionFacts facts) =>
        (CaseId, CaseVersion, Class) = (facts.CaseId, facts.Version, RetentionSchedule.ClassOf(facts).Key);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The database's key of the case.</summary>
    public int CaseId { get; private set; }

    /// <summary>The version of the case when it was proposed.</summary>
    public int CaseVersion { get; private set; }

    /// <summary>The key of its class.</summary>
    public string Class { get; private set; }

    /// <summary>What became of it.</summary>
    public RetentionResult Result { get; private set; }

    /// <summary>Why it dropped out.</summary>
    public string? Why { get; private set; }
}

/// <summary>What became of a case that was proposed.</summary>
public enum RetentionResult
{
    /// <summary>Nothing yet.</summary>
    Waiting,

    /// <summary>Its words were erased.</summary>
    Erased,

    /// <summary>It changed since, or may not go any more.</summary>
    DroppedOut,
}
