using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Rules;
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
/// Keeps what the council may set up for itself. Each change is stored with its entry in the audit, in one transaction; false
/// where somebody else changed the set-up since the page was shown: then nothing is stored.
/// </summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
/// <param name="time">For the audit.</param>
public sealed class SetupBook(PortalDb db, TimeProvider time)
{
    /// <summary>Names the council and its team, and gives it a colour.</summary>
    public Task<bool> RestateCouncilAsync(int stamp, string name, string team, string? colour, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var council = await db.Council.SingleAsync(cancelled);
        council.Rename(name, team);
        council.Paint(colour);
        return [$"Council set up: {name}, {team}{(council.Colour is { } painted ? $", colour {painted}" : "")}"];
    }, stop);

    /// <summary>Decides who has to have a second factor to sign in.</summary>
    public Task<bool> AskSecondFactorAsync(int stamp, SecondFactor whom, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var council = await db.Council.SingleAsync(cancelled);
        var before = council.SecondFactor;
        council.AskSecondFactorOf(whom);
        return [$"Second factor to sign in: {whom.InWords()}; before that: {before.InWords()}"];
    }, stop);

    /// <summary>States what the accessibility statement says of the council.</summary>
    public Task<bool> StateAccessibilityAsync(int stamp, AccessibilityTerms terms, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var council = await db.Council.SingleAsync(cancelled);
        council.StateAccessibility(terms);
        return ["Accessibility statement changed"];
    }, stop);

    /// <summary>Decides what the law leaves open. Where that moves the start of a clock, statutory complaints are dated anew.</summary>
    public Task<bool> DecideAsync(int stamp, CouncilRuleFacts facts, Officer by, CancellationToken stop = default) => ChangeAsync(stamp, by, async cancelled =>
    {
        var rules = await db.CouncilRules.SingleOrDefaultAsync(cancelled) ?? db.CouncilRules.Add(new CouncilRules()).Entity;
        var before = rules.Facts;
        rules.Decide(facts);
        await db.SaveChangesAsync(cancelled);
        if ((before.StageOneFromInterestDecision, before.StageTwoFromSettledRecord) != (facts.StageOneFromInterestDecision, facts.StageTwoFromSettledRecord))
        {
            await RedateAsync(DefaultProcedures.ChildrenAct, by, cancelled);
        }

        await new DeadlineBook(db).RestateAllAsync(cancelled);

        return [.. CouncilSetting.All.Where(setting => setting.Answer(before) != setting.Answer(facts))
            .Select(setting => $"Rule decided: {setting.Question} {setting.Answer(facts)}; before that: {setting.Answer(before)}")];
    }, stop);

    /// <summary>Decides what the report shows and in which order.</summary>
    public Task<bool> DecideReportAsync(int stamp, ReportLayoutFacts facts, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var layout = await db.ReportLayouts.SingleOrDefaultAsync(cancelled) ?? db.ReportLayouts.Add(new ReportLayout()).Entity;
        var before = layout.Facts;
        layout.Decide(facts);
        return facts.ChangesSince(before) is { Count: > 0 } changes ? changes : ["Report: the order of its tables changed"];
    }, stop);

    /// <summary>Adds an entry at the end of a list.</summary>
    public Task<bool> AddEntryAsync(int stamp, string list, ListEntryTerms terms, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var entries = await db.ListEntries.Where(entry => entry.List == list).ToListAsync(cancelled);
        var added = new ListEntry(list, ListKey.For(terms.Label, entries.Select(entry => entry.Key)), terms.Label);
        added.Restate(terms, await ListsAsync(cancelled));
        added.MoveTo(entries.Count == 0 ? 0 : entries.Max(entry => entry.Position) + 1);
        db.ListEntries.Add(added);
        return [$"List {list}: {terms.Label} added"];
    }, stop);

    /// <summary>Changes an entry of a list: its words, its place, and whether it is offered.</summary>
    public Task<bool> RestateEntryAsync(int stamp, string list, string key, EntryChange change, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var entries = await db.ListEntries.Where(entry => entry.List == list).OrderBy(entry => entry.Position).ThenBy(entry => entry.Key)
            .ToListAsync(cancelled);
        var changed = entries.Single(entry => entry.Key == key);
        var (label, retired) = (changed.Label, changed.Retired);
        changed.Restate(change.Terms, await ListsAsync(cancelled));
        (change.Retired ? (Action)changed.Retire : changed.BringBack)();
        entries.Remove(changed);
        entries.Insert(Math.Clamp(change.Place, 0, entries.Count), changed);
        foreach (var (place, entry) in entries.Index())
        {
            entry.MoveTo(place);
        }

        var offered = (retired, change.Retired) switch { (false, true) => ", retired", (true, false) => ", brought back", _ => "" };
        return [$"List {list}: {label} changed{(label == change.Terms.Label ? "" : $" to {change.Terms.Label}")}{offered}"];
    }, stop);

    /// <summary>Changes a procedure. Where a limit or the start of a clock changes, its cases are dated anew, and each says so.</summary>
    public Task<bool> RestateProcedureAsync(int stamp, string key, ProcedureChange change, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var procedure = await db.Procedures.SingleAsync(one => one.Key == key, cancelled);
        string[] before = [.. procedure.Stages.Select(InWords)];
        var redates = change.Stages.Any(stage => Clock(procedure.Stage(stage.Key)!.Terms) != Clock(stage.Value));
        procedure.Rename(change.Name);
        (change.Retired ? (Action)procedure.Retire : procedure.BringBack)();
        foreach (var (number, terms) in change.Stages)
        {
            procedure.RestateStage(number, terms);
        }

        string[] stages = [.. procedure.Stages.Select(InWords).Except(before)];
        await db.SaveChangesAsync(cancelled);
        var moved = redates ? await RedateAsync(key, by, cancelled) : 0;
        return [$"Procedure {change.Name} changed{(change.Retired ? ", retired" : "")}{(moved > 0 ? $"; due dates of {moved} stages worked out anew" : "")}",
            .. stages];
    }, stop);

    /// <summary>Adds a stage after the last of a procedure.</summary>
    public Task<bool> AddStageAsync(int stamp, string key, StageTerms terms, Officer by, CancellationToken stop = default) =>
        ChangeAsync(stamp, by, async cancelled =>
    {
        var procedure = await db.Procedures.SingleAsync(one => one.Key == key, cancelled);
        procedure.AddStage(terms);
        return [$"Procedure {procedure.Name}: {InWords(procedure.Stages[^1])}, added"];
    }, stop);

    private Task<bool> ChangeAsync(int stamp, Officer by, Func<CancellationToken, Task<IReadOnlyList<string>>> change, CancellationToken stop) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            if (await db.Council.Where(council => council.Stamp == stamp)
                .ExecuteUpdateAsync(set => set.SetProperty(council => council.Stamp, council => council.Stamp + 1), cancelled) == 0)
            {
                return false;
            }

            foreach (var what in await change(cancelled))
            {
                db.Record(new HistoryEntry(time.GetUtcNow(), by.Id, by.Name, what));
            }

            await db.SaveChangesAsync(cancelled);
            await transaction.CommitAsync(cancelled);
            return true;
        }, stop);

    private async Task<int> RedateAsync(string procedure, Officer by, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var redating = new Redating(db, await CouncilSetup.ReadAsync(db, stop), what => new HistoryEntry(now, by.Id, by.Name, what));
        await redating.ApplyAsync(procedure, stop);
        return redating.Redated;
    }

    private async Task<CouncilLists> ListsAsync(CancellationToken stop) => new(await db.ListEntries.AsNoTracking().ToListAsync(stop));

    private static (int?, int?, ClockFrom) Clock(StageTerms terms) => (terms.StandardDays, terms.MaximumDays, terms.ClockFrom);

    // In working days, as the audit keeps it.
    private static string InWords(StageRule stage) => string.Create(
        CultureInfo.InvariantCulture,
        $"Stage {stage.Number}, {stage.Name}: limit {stage.StandardDays}, at most {stage.MaximumDays}, acknowledged "
            + $"within {stage.AcknowledgeDays}; {RuleBook.InWords(stage.ClockFrom)}");
}
