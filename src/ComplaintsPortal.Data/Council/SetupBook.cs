using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Council;

/// <summary>What an entry of a list is to be.</summary>
/// <param name="Terms">What it says.</param>
/// <param name="Retired">Whether it is no longer offered.</param>
/// <param name="Place">Where it stands in its list, from 0.</param>
public sealed record EntryChange(ListEntryTerms Terms, bool Retired, int Place);

/// <summary>What a procedure is to be.</summary>
/// <param name="Name">What a person reads.</param>
/// <param name="Retired">Whether it is no longer offered.</param>
/// <param name="Stages">What each stage is called, and its limits; by number.</param>
public sealed record ProcedureChange(string Name, bool Retired, IReadOnlyDictionary<int, StageTerms> Stages);

/// <summary>
/// Keeps what the council may set up for itself. Every change takes one course: made, and held beside what was before. Whoever makes it sees first
/// what would differ and which due dates would move, found by making the change and taking it back; the second time it is stored, with its history
/// and its entries in the audit, in one transaction.
/// </summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
/// <param name="time">For the history.</param>
public sealed class SetupBook(PortalDb db, TimeProvider time)
{
    /// <summary>Names the council and its team, and gives it a colour.</summary>
    public Task<SetupOutcome> RestateCouncilAsync(SetupAct act, string name, string team, string? colour, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var council = await db.Council.SingleAsync(cancelled);
        council.Rename(name, team);
        council.Paint(colour);
        return Moved.None;
    }, stop);

    /// <summary>Gives letters another head and signatory, and the council another logo or none.</summary>
    public Task<SetupOutcome> HeadLettersAsync(SetupAct act, Letterhead letterhead, byte[]? logo, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var council = await db.Council.SingleAsync(cancelled);
        council.HeadLetters(letterhead);
        council.BearLogo(logo);
        return Moved.None;
    }, stop);

    /// <summary>Decides who has to have a second factor to sign in.</summary>
    public Task<SetupOutcome> AskSecondFactorAsync(SetupAct act, SecondFactor whom, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        (await db.Council.SingleAsync(cancelled)).AskSecondFactorOf(whom);
        return Moved.None;
    }, stop);

    /// <summary>States what the accessibility statement says of the council.</summary>
    public Task<SetupOutcome> StateAccessibilityAsync(SetupAct act, AccessibilityTerms terms, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        (await db.Council.SingleAsync(cancelled)).StateAccessibility(terms);
        return Moved.None;
    }, stop);

    /// <summary>Decides what the law leaves open. Where that moves the start of a clock, statutory complaints are dated anew.</summary>
    public Task<SetupOutcome> DecideAsync(SetupAct act, CouncilRuleFacts facts, CancellationToken stop = default) => ChangeAsync(act, async cancelled =>
    {
        var rules = await db.CouncilRules.SingleOrDefaultAsync(cancelled) ?? db.CouncilRules.Add(new CouncilRules()).Entity;
        var before = rules.Facts;
        rules.Decide(facts);
        await db.SaveChangesAsync(cancelled);
        var pending = await PendingAsync(cancelled);
        var starts = (before.StageOneFromInterestDecision, before.StageTwoFromSettledRecord);
        var redated = starts != (facts.StageOneFromInterestDecision, facts.StageTwoFromSettledRecord)
            ? await RedateAsync(DefaultProcedures.ChildrenAct, act.By, cancelled) : null;
        await new DeadlineBook(db).RestateAllAsync(cancelled);
        await db.SaveChangesAsync(cancelled);
        return await MovedAsync(pending, redated, cancelled);
    }, stop);

    /// <summary>Decides what the report shows and in which order.</summary>
    public Task<SetupOutcome> DecideReportAsync(SetupAct act, ReportLayoutFacts facts, CancellationToken stop = default) => ChangeAsync(act, async cancelled =>
    {
        var layout = await db.ReportLayouts.SingleOrDefaultAsync(cancelled) ?? db.ReportLayouts.Add(new ReportLayout()).Entity;
        layout.Decide(facts);
        return Moved.None;
    }, stop);

    /// <summary>Adds an entry at the end of a list.</summary>
    public Task<SetupOutcome> AddEntryAsync(SetupAct act, string list, ListEntryTerms terms, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var entries = await db.ListEntries.Where(entry => entry.List == list).ToListAsync(cancelled);
        var added = new ListEntry(list, ListKey.For(terms.Label, entries.Select(entry => entry.Key)), terms.Label);
        added.Restate(terms, await ListsAsync(cancelled));
        added.MoveTo(entries.Count == 0 ? 0 : entries.Max(entry => entry.Position) + 1);
        db.ListEntries.Add(added);
        return Moved.None;
    }, stop);

    /// <summary>Changes an entry of a list: its words, its place, and whether it is offered.</summary>
    public Task<SetupOutcome> RestateEntryAsync(SetupAct act, string list, string key, EntryChange change, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var entries = await db.ListEntries.Where(entry => entry.List == list).OrderBy(entry => entry.Position).ThenBy(entry => entry.Key)
            .ToListAsync(cancelled);
        var changed = entries.Single(entry => entry.Key == key);
        changed.Restate(change.Terms, await ListsAsync(cancelled));
        (change.Retired ? (Action)changed.Retire : changed.BringBack)();
        entries.Remove(changed);
        entries.Insert(Math.Clamp(change.Place, 0, entries.Count), changed);
        foreach (var (place, entry) in entries.Index())
        {
            entry.MoveTo(place);
        }

        return Moved.None;
    }, stop);

    /// <summary>Changes a procedure. Where a limit or the start of a clock changes, its cases are dated anew, and each says so.</summary>
    public Task<SetupOutcome> RestateProcedureAsync(SetupAct act, string key, ProcedureChange change, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var procedure = await db.Procedures.SingleAsync(one => one.Key == key, cancelled);
        var redates = change.Stages.Any(stage => Clock(procedure.Stage(stage.Key)!.Terms) != Clock(stage.Value));
        procedure.Rename(change.Name);
        (change.Retired ? (Action)procedure.Retire : procedure.BringBack)();
        foreach (var (number, terms) in change.Stages)
        {
            procedure.RestateStage(number, terms);
        }

        await db.SaveChangesAsync(cancelled);
        return redates ? await MovedAsync(await PendingAsync(cancelled), await RedateAsync(key, act.By, cancelled), cancelled) : Moved.None;
    }, stop);

    /// <summary>Adds a stage after the last of a procedure.</summary>
    public Task<SetupOutcome> AddStageAsync(SetupAct act, string key, StageTerms terms, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        (await db.Procedures.SingleAsync(one => one.Key == key, cancelled)).AddStage(terms);
        return Moved.None;
    }, stop);

    /// <summary>Adds, moves or removes a bank holiday. Every clock that it stops or stopped is worked out anew, and each case says so.</summary>
    public Task<SetupOutcome> ChangeHolidayAsync(SetupAct act, HolidayChange change, CancellationToken stop = default) =>
        ChangeAsync(act, cancelled => new BankHolidayBook(db).ApplyAsync(change, act.By, time.GetUtcNow(), cancelled), stop);

    /// <summary>Calls a bank holiday by another name. No clock asks what it is called.</summary>
    public Task<SetupOutcome> NameHolidayAsync(SetupAct act, BankHoliday holiday, string? name, CancellationToken stop = default) =>
        ChangeAsync(act, _ =>
    {
        db.BankHolidays.Update(holiday with { Name = name });
        return Task.FromResult(Moved.None);
    }, stop);

    /// <summary>Closes the offices on a day, or opens them on it after all. No statutory clock asks.</summary>
    public Task<SetupOutcome> CloseOfficesAsync(SetupAct act, DateOnly day, bool closed, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var known = await db.Closures.SingleOrDefaultAsync(closure => closure.Date == day, cancelled);
        if (closed && known is null)
        {
            db.Closures.Add(new Closure(day));
        }
        else if (!closed && known is not null)
        {
            db.Closures.Remove(known);
        }

        return Moved.None;
    }, stop);

    /// <summary>Makes a change, or finds out what it would come to: see above.</summary>
    internal Task<SetupOutcome> ChangeAsync(SetupAct act, Func<CancellationToken, Task<Moved>> change, CancellationToken stop) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            if (await db.Council.Where(council => council.Stamp == act.Stamp)
                .ExecuteUpdateAsync(set => set.SetProperty(council => council.Stamp, council => council.Stamp + 1), cancelled) == 0)
            {
                return SetupOutcome.Stale;
            }

            var before = await SetupPicture.ReadAsync(db, cancelled);
            var moved = await change(cancelled);
            await db.SaveChangesAsync(cancelled);
            var outcome = new SetupOutcome((await SetupPicture.ReadAsync(db, cancelled)).Since(before), moved);
            if (act.Seen != outcome.Mark || outcome.Differences.Count == 0)
            {
                // What was made goes with the transaction: it was only to be seen.
                db.Forget();
                return outcome;
            }

            SetupHistory.Keep(db, outcome.Differences, what => new HistoryEntry(time.GetUtcNow(), act.By.Id, act.By.Name, what, act.Why));
            await db.SaveChangesAsync(cancelled);
            await transaction.CommitAsync(cancelled);
            return outcome with { IsStored = true };
        }, stop);

    private async Task<Redating> RedateAsync(string procedure, Officer by, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var redating = new Redating(db, await CouncilSetup.ReadAsync(db, stop), what => new HistoryEntry(now, by.Id, by.Name, what));
        await redating.ApplyAsync(procedure, stop);
        return redating;
    }

    // The due dates of stages, and whatever else is pending and now due on another day.
    private async Task<Moved> MovedAsync(IReadOnlyList<PendingDeadline> before, Redating? redated, CancellationToken stop)
    {
        var moved = PendingDates.Moved(before, await PendingAsync(stop)).Select(move => move.Old.CaseId).ToList();
        return new Moved((redated?.Redated ?? 0) + moved.Count, moved.Union(redated?.Cases ?? []).Count());
    }

    private Task<IReadOnlyList<PendingDeadline>> PendingAsync(CancellationToken stop) => PendingDates.ReadAsync(db, cases: null, stop);

    private async Task<CouncilLists> ListsAsync(CancellationToken stop) => new(await db.ListEntries.AsNoTracking().ToListAsync(stop));

    private static (int?, int?, ClockFrom) Clock(StageTerms terms) => (terms.StandardDays, terms.MaximumDays, terms.ClockFrom);
}
