using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>
/// The council's set-up as it will be: what the portal has, with the profile's entries added or put in the place of those of the
/// same key. Nothing vanishes; the profile's order comes first.
/// </summary>
internal sealed class SetupPlan
{
    private readonly CouncilSetup stored;
    private readonly Days storedDays;
    private readonly StatedProfile profile;

    private SetupPlan(CouncilSetup stored, Days storedDays, StatedProfile profile, IReadOnlyList<Procedure> procedures, IReadOnlyList<ListEntry> entries)
    {
        (this.stored, this.storedDays, this.profile, Procedures, Entries) = (stored, storedDays, profile, procedures, entries);
        PlannedDays = new Days(profile.BankHolidays ?? storedDays.Holidays, profile.Closures ?? storedDays.Closures)
        {
            Names = profile.BankHolidayNames ?? storedDays.Names,
        };
        Council = new CouncilPlan(stored.Council, profile);
        Rules = profile.Rules?.Invoke(stored.Rules.Facts) ?? stored.Rules.Facts;
        Report = profile.Report?.Invoke(stored.Report) ?? stored.Report;
        var calendar = new WorkingCalendar(PlannedDays.Holidays, PlannedDays.Closures);
        Planned = new CouncilSetup(Council.Named, procedures, new CouncilLists(entries), calendar) { Rules = With(Rules), Report = Report };
    }

    /// <summary>The set-up under which the data set is checked and its clocks run.</summary>
    public CouncilSetup Planned { get; }

    /// <summary>Who the council is.</summary>
    public CouncilPlan Council { get; }

    public IReadOnlyList<Procedure> Procedures { get; }

    public IReadOnlyList<ListEntry> Entries { get; }

    /// <summary>The bank holidays and closures.</summary>
    public Days PlannedDays { get; }

    public CouncilRuleFacts Rules { get; }

    /// <summary>What the council decided of its report.</summary>
    public ReportLayoutFacts Report { get; }

    /// <summary>The accounts that there will be.</summary>
    public required Addresses Addresses { get; init; }

    /// <summary>The procedures whose limits differ from what they were: the due dates of their cases are worked out anew.</summary>
    public IEnumerable<Procedure> WithOtherRules => Procedures.Where(planned =>
        stored.FindProcedure(planned.Key) is { } known && (MovesEveryClock || !known.Stages.Select(Clocks).SequenceEqual(planned.Stages.Select(Clocks))));

    private bool MovesEveryClock => Rules != stored.Rules.Facts || !PlannedDays.Holidays.ToHashSet().SetEquals(storedDays.Holidays);

    /// <summary>Puts the profile together with what the portal has.</summary>
    public static async Task<SetupPlan> MakeAsync(PortalDb db, StatedProfile profile, Addresses addresses, ErrorList errors, CancellationToken stop)
    {
        var before = await CouncilSetup.ReadAsync(db, stop);
        var days = await Days.ReadAsync(db, stop);
        var used = await StagesInUseAsync(db, profile, before, stop);
        var procedures = profile.Procedures.Select(one => WithStagesInUse(one, before.FindProcedure(one.Key), used[one.Key]))
            .Concat(Others(before.Procedures, profile.Procedures.Select(one => one.Key), profile.Procedures.Count));
        var entries = ListName.All.SelectMany(list => Merge(list, before.Lists, [.. profile.Entries.Where(entry => entry.List == list)]));
        var plan = new SetupPlan(before, days, profile, [.. procedures], [.. entries]) { Addresses = addresses };
        new ParentChecks(plan.Planned.Lists, errors).Check(profile);
        plan.CheckLetters(errors);
        plan.CheckReport(errors);
        return plan;
    }

    /// <summary>Counts what differs from what is stored.</summary>
    public void Count(Tally tally)
    {
        Count(tally[Kind.Procedures], profile.Procedures.Select(one => one.Key).Select(Planned.Procedure), one => stored.FindProcedure(one.Key), Same);
        Count(tally[Kind.Entries], profile.Entries, one => stored.Lists.Find(one.List, one.Key), Same);
        Count(tally[Kind.Closures], PlannedDays.Closures, storedDays.Closures);
        if (profile.BankHolidays is not null)
        {
            Count(tally[Kind.BankHolidays], PlannedDays.Holidays, storedDays.Holidays);
        }

        if (profile.Rules is not null)
        {
            tally[Kind.Rules].Changed = Rules == stored.Rules.Facts ? 0 : 1;
            tally[Kind.Rules].LeftAlone = Rules == stored.Rules.Facts ? 1 : 0;
        }

        if (profile.Report is not null)
        {
            tally[Kind.Report].Changed = ReportsOtherwise ? 1 : 0;
            tally[Kind.Report].LeftAlone = ReportsOtherwise ? 0 : 1;
        }
    }

    private bool ReportsOtherwise => !Report.Equals(stored.Report);

    /// <summary>Writes it over what is stored.</summary>
    public async Task ApplyAsync(PortalDb db, CancellationToken stop)
    {
        await ApplyCouncilAsync(db, stop);
        await PlannedDays.ApplyAsync(db, storedDays, stop);
        Procedure[] procedures = [.. Procedures.Where(one => !Exactly(one, stored.FindProcedure(one.Key)))];
        ListEntry[] entries = [.. Entries.Where(one => !Exactly(one, stored.Lists.Find(one.List, one.Key)))];
        foreach (var known in procedures.Select(one => one.Key))
        {
            await db.Procedures.Where(procedure => procedure.Key == known).ExecuteDeleteAsync(stop);
        }

        foreach (var known in entries.GroupBy(entry => entry.List))
        {
            var keys = known.Select(entry => entry.Key).ToArray();
            await db.ListEntries.Where(entry => entry.List == known.Key && EF.Parameter(keys).Contains(entry.Key)).ExecuteDeleteAsync(stop);
        }

        db.Procedures.AddRange(procedures);
        db.ListEntries.AddRange(entries);
        await db.SaveChangesAsync(stop);
        await db.RaiseStampAsync(stop);
        db.ChangeTracker.Clear();
    }

    private async Task ApplyCouncilAsync(PortalDb db, CancellationToken stop)
    {
        Council.Apply(await db.Council.SingleAsync(stop));
        if (Rules != stored.Rules.Facts)
        {
            var rules = await db.CouncilRules.SingleOrDefaultAsync(stop) ?? db.CouncilRules.Add(new CouncilRules()).Entity;
            rules.Decide(Rules);
        }

        if (ReportsOtherwise)
        {
            var layout = await db.ReportLayouts.SingleOrDefaultAsync(stop) ?? db.ReportLayouts.Add(new ReportLayout()).Entity;
            layout.Decide(Report);
        }
    }

    private void CheckReport(ErrorList errors)
    {
        foreach (var (table, part) in profile.Tables.Where(one => one.Table.Title.Length > 0))
        {
            foreach (var sentence in table.WhyNot(Planned.Lists, Planned.Procedures))
            {
                errors.Add(AllFiles.Profile, part.Line, part.Path, table.Title, sentence);
            }
        }

        foreach (var part in profile.WithoutPart.Where(part => Planned.FindProcedure(part.Text!) is null))
        {
            errors.Add(AllFiles.Profile, part.Line, part.Path, part.Text, "No procedure has this key");
        }
    }

    // SQL Server does not tell letters by their case: a key that differs by that alone would be one too many.
    private void CheckLetters(ErrorList errors)
    {
        var doubled = Entries.GroupBy(entry => (entry.List, WrittenKey.Folded(entry.Key))).Where(group => group.Count() > 1).SelectMany(group => group.Skip(1))
            .Select(entry => (Path: $"lists.{entry.List}", entry.Key))
            .Concat(Procedures.GroupBy(one => WrittenKey.Folded(one.Key)).Where(group => group.Count() > 1)
                .SelectMany(group => group.Skip(1)).Select(one => (Path: "procedures", one.Key)));
        foreach (var (path, key) in doubled)
        {
            errors.Add(AllFiles.Profile, 1, path, key, "Write this key with the same capital letters as the portal already does");
        }
    }

    private static async Task<ILookup<string, int>> StagesInUseAsync(PortalDb db, StatedProfile profile, CouncilSetup stored, CancellationToken stop)
    {
        List<(string Procedure, int Number)> used = [];
        foreach (var one in profile.Procedures)
        {
            foreach (var dropped in stored.FindProcedure(one.Key)?.Stages.Where(stage => one.Stage(stage.Number) is null) ?? [])
            {
                if (await db.Stages.AnyAsync(stage => stage.Case.Procedure == one.Key && stage.Number == dropped.Number, stop))
                {
                    used.Add((one.Key, dropped.Number));
                }
            }
        }

        return used.ToLookup(one => one.Procedure, one => one.Number);
    }

    private static Procedure WithStagesInUse(Procedure stated, Procedure? known, IEnumerable<int> used)
    {
        var kept = used.Select(number => known!.Stage(number)!);
        return new Procedure(stated.Key, stated.Name, stated.Kind, stated.LegalBasis, stated.Stages.Concat(kept.Select(Copy)))
        {
            Retired = stated.Retired,
            Position = stated.Position,
        };
    }

    private static IEnumerable<Procedure> Others(IEnumerable<Procedure> known, IEnumerable<string> stated, int first) =>
        known.ExceptBy(stated, one => one.Key).Select((one, place) => new Procedure(one.Key, one.Name, one.Kind, one.LegalBasis, one.Stages.Select(Copy))
        {
            Retired = one.Retired,
            Position = first + place,
        });

    private static StageRule Copy(StageRule rule) =>
        new(rule.Number, rule.Name, rule.StandardDays, rule.MaximumDays) { AcknowledgeDays = rule.AcknowledgeDays, ClockFrom = rule.ClockFrom };

    private static IEnumerable<ListEntry> Merge(string list, CouncilLists stored, IReadOnlyList<ListEntry> stated)
    {
        if (stated.Count == 0)
        {
            return stored.All(list);
        }

        var others = stored.All(list).ExceptBy(stated.Select(entry => entry.Key), entry => entry.Key);
        return stated.Concat(others.Select((entry, place) => new ListEntry(list, entry.Key, entry.Label)
        {
            Parent = entry.Parent,
            Child = entry.Child,
            Fault = entry.Fault,
            Responded = entry.Responded,
            Retired = entry.Retired,
            Position = stated.Count + place,
        }));
    }

    private static CouncilRules With(CouncilRuleFacts facts)
    {
        var rules = new CouncilRules();
        rules.Decide(facts);
        return rules;
    }

    private static void Count(Tally.Count count, IReadOnlyList<DateOnly> planned, IReadOnlyList<DateOnly> before)
    {
        count.Created = planned.Except(before).Count();
        count.Removed = before.Except(planned).Count();
        count.LeftAlone = planned.Intersect(before).Count();
    }

    private static void Count<T>(Tally.Count count, IEnumerable<T> stated, Func<T, T?> known, Func<T, T, bool> same)
        where T : class
    {
        foreach (var one in stated)
        {
            var before = known(one);
            count.Created += before is null ? 1 : 0;
            count.Changed += before is not null && !same(one, before) ? 1 : 0;
            count.LeftAlone += before is not null && same(one, before) ? 1 : 0;
        }
    }

    private static bool Exactly(Procedure one, Procedure? other) => other is not null && Same(one, other) && one.Position == other.Position;

    private static bool Exactly(ListEntry one, ListEntry? other) => other is not null && Same(one, other) && one.Position == other.Position;

    private static bool Same(Procedure one, Procedure other) =>
        (one.Name, one.Kind, one.LegalBasis, one.Retired) == (other.Name, other.Kind, other.LegalBasis, other.Retired)
        && one.Stages.Select(Words).SequenceEqual(other.Stages.Select(Words));

    private static bool Same(ListEntry one, ListEntry other) =>
        (one.Label, one.Parent, one.Child, one.Fault, one.Responded, one.Retired)
            == (other.Label, other.Parent, other.Child, other.Fault, other.Responded, other.Retired);

    private static (int, int?, int?, int?, ClockFrom) Clocks(StageRule rule) =>
        (rule.Number, rule.AcknowledgeDays, rule.StandardDays, rule.MaximumDays, rule.ClockFrom);

    private static (string, (int, int?, int?, int?, ClockFrom)) Words(StageRule rule) => (rule.Name, Clocks(rule));
}
