using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>The list of all cases, filtered, sorted and paged by the database.</summary>
public static class CaseList
{
    /// <summary>How many cases a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>
    /// What matches, to be counted: the keys of stages where the list is one of stages, and otherwise of cases. Not many more than
    /// <see cref="CaseFilter.Limit"/>, and nobody counts beyond it.
    /// </summary>
    public static IQueryable<int> Matches(PortalDb db, CaseFilter filter, OfficeDays days)
    {
        var counted = filter.Sort.AtAnySize ? filter : filter with { Sort = CaseSort.Usual };
        if (counted.BeginsWithCases)
        {
            return CaseParts.Together(StagesOfCases(db, counted, days));
        }

        if (filter is { Stages: { Theme: not null } themed, LeavesFewStages: false })
        {
            counted = counted with { Stages = themed with { Counted = true } };
        }

        var parts = StagesIn(db, counted, days) is { } stages
            ? stages.Select(part => counted.Stages is { Counted: true } ? part.OrderBy(stage => stage.Id) : Sorted(part, db, counted))
                .Select(part => part.Select(stage => stage.Id).Take(CaseFilter.Limit + 1)).ToList()
            : [.. CasesIn(db, counted, days).Select(part => Sorted(part, db, counted).Select(@case => @case.Id).Take(CaseFilter.Limit + 1))];
        return CaseParts.Together(parts);
    }

    /// <summary>A page of what was found to match, from 1: it is not looked for again.</summary>
    /// <param name="db">The database.</param>
    /// <param name="keys">The keys of all that matches.</param>
    /// <param name="filter">What the list is narrowed to, and its order.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="columns">What is shown of people: nothing else of them is read.</param>
    /// <param name="after">Where the page before ended, in a list in the order of arrival; null to count the pages from the first.</param>
    public static IQueryable<CaseLine> PageOf(
        PortalDb db, IReadOnlyCollection<int> keys, CaseFilter filter, int page, IReadOnlyCollection<CaseColumn> columns, CasePosition? after = null)
    {
        var (from, passed) = after is not null && filter.IsInOrderOfArrival ? (after, 0) : (null, (page - 1) * PageSize);
        if (filter.IsOfStages)
        {
            var stages = db.Stages.Where(stage => EF.Parameter(keys).Contains(stage.Id)).After(from, filter);
            return Sorted(stages, db, filter).Skip(passed).Take(PageSize).Lines(db, columns);
        }

        var voided = filter.State is CaseState.Voided;
        var cases = (voided ? db.Cases.VoidedToo() : db.Cases).Where(@case => EF.Parameter(keys).Contains(@case.Id)).After(from, filter);
        return Sorted(cases, db, filter).Skip(passed).Take(PageSize).Lines(db, columns, voided);
    }

    /// <summary>A page of the cases that match, from 1.</summary>
    /// <param name="db">The database.</param>
    /// <param name="filter">What the list is narrowed to, and its order.</param>
    /// <param name="days">The days against which due dates are seen.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="columns">What is shown of people: nothing else of them is read.</param>
    /// <param name="after">Where the page before ended, in a list in the order of arrival; null to count the pages from the first.</param>
    public static IQueryable<CaseLine> Page(
        PortalDb db, CaseFilter filter, OfficeDays days, int page, IReadOnlyCollection<CaseColumn>? columns = null, CasePosition? after = null) =>
        after is not null && filter.IsInOrderOfArrival
            ? Lines(db, filter, days, 0, PageSize, columns ?? [], after)
            : Lines(db, filter, days, (page - 1) * PageSize, PageSize, columns ?? []);

    /// <summary>All of the cases that match and can be paged through, to be taken away or acted on.</summary>
    public static IQueryable<CaseLine> All(PortalDb db, CaseFilter filter, OfficeDays days, IReadOnlyCollection<CaseColumn> columns) =>
        Lines(db, filter, days, 0, CaseFilter.Limit, columns);

    /// <summary>The themes of some cases, each with its stage.</summary>
    public static IQueryable<StageTheme> Themes(PortalDb db, IEnumerable<CaseLine> lines)
    {
        var cases = lines.Select(line => line.Id).Distinct().ToArray();
        return db.Stages.Where(stage => EF.Parameter(cases).Contains(stage.CaseId))
            .SelectMany(stage => stage.PointsRaised, (stage, point) => new { stage.CaseId, stage.Number, point.Theme })
            .Where(point => point.Theme != null).Distinct().Select(point => new StageTheme(point.CaseId, point.Number, point.Theme!));
    }

    private static IQueryable<CaseLine> Lines(
        PortalDb db, CaseFilter filter, OfficeDays days, int passed, int count, IReadOnlyCollection<CaseColumn> columns, CasePosition? after = null)
    {
        // A part is read no further than the page could reach into it; one that is sorted otherwise, as a whole.
        var most = filter.Sort.AtAnySize ? passed + count : CaseFilter.Limit + 1;
        var within = filter.Sort.AtAnySize ? filter : filter with { Sort = CaseSort.Usual };
        if (StagesIn(db, filter, days)?.Select(part => part.After(after, filter)).ToList() is { } stages)
        {
            var some = stages is [var whole] ? whole : StagesOf(
                db, CaseParts.Together(stages.Select(part => Sorted(part, db, within).Select(stage => stage.Id).Take(most))));
            return Sorted(some, db, filter).Skip(passed).Take(count).Lines(db, columns);
        }

        var cases = CasesIn(db, filter, days).Select(part => part.After(after, filter)).ToList();
        var found = cases is [var all] && filter.Flags.Count == 0 ? all : CasesOf(
            db, CaseParts.Together(cases.Select(part => Sorted(part, db, within).Select(@case => @case.Id).Take(most))));
        return Sorted(found, db, filter).Skip(passed).Take(count).Lines(db, columns, filter.State is CaseState.Voided);
    }

    private static IQueryable<Stage> StagesOf(PortalDb db, IQueryable<int> ids) => db.Stages.Where(stage => ids.Contains(stage.Id));

    private static IQueryable<Case> CasesOf(PortalDb db, IQueryable<int> ids) => db.Cases.Where(@case => ids.Contains(@case.Id));

    // Each order is the order of an index, so that the first page costs a page. The stages in hand are few and may be sorted.
    private static IQueryable<Stage> Sorted(IQueryable<Stage> stages, PortalDb db, CaseFilter filter) => filter switch
    {
        { Sort: { By: CaseColumn.Due, Descending: false } } =>
            stages.OrderBy(stage => stage.Due == null).ThenBy(stage => stage.Due).ThenBy(stage => stage.CaseId).ThenBy(stage => stage.Number),
        { Sort.By: CaseColumn.Due } =>
            stages.OrderByDescending(stage => stage.Due).ThenByDescending(stage => stage.CaseId).ThenBy(stage => stage.Number),
        { Sort.By: not CaseColumn.Received } => stages.By(db, filter.Sort),
        { State: null or CaseState.Concluded, Sort.Descending: true } =>
            stages.OrderByDescending(stage => stage.Received).ThenByDescending(stage => stage.CaseId).ThenBy(stage => stage.Number),
        { State: null or CaseState.Concluded } => stages.OrderBy(stage => stage.Received).ThenBy(stage => stage.CaseId).ThenBy(stage => stage.Number),
        { Sort.Descending: true } =>
            stages.OrderByDescending(stage => stage.Case.Received).ThenByDescending(stage => stage.CaseId).ThenBy(stage => stage.Number),
        _ => stages.OrderBy(stage => stage.Case.Received).ThenBy(stage => stage.CaseId).ThenBy(stage => stage.Number),
    };

    private static IQueryable<Case> Sorted(IQueryable<Case> cases, PortalDb db, CaseFilter filter) => filter switch
    {
        { Sort: { By: CaseColumn.Due, Descending: false } } => cases
            .OrderBy(@case => @case.Stages.Where(stage => stage.Concluded == null).Min(stage => stage.Due) == null)
            .ThenBy(@case => @case.Stages.Where(stage => stage.Concluded == null).Min(stage => stage.Due)).ThenBy(@case => @case.Id),
        { Sort.By: CaseColumn.Due } => cases
            .OrderByDescending(@case => @case.Stages.Where(stage => stage.Concluded == null).Min(stage => stage.Due)).ThenByDescending(@case => @case.Id),
        { Sort.By: not CaseColumn.Received } => cases.By(db, filter.Sort),
        { Sort.Descending: false } => cases.OrderBy(@case => @case.Received).ThenBy(@case => @case.Id),
        { ReferencePrefix: null } => cases.OrderByDescending(@case => @case.Received).ThenByDescending(@case => @case.Id),
        _ => cases.OrderByDescending(@case => EF.Property<string>(@case, CaseKeys.Reference)),
    };

    // Counted as figures count them: of that number, received in the period, and open or concluded themselves.
    private static IReadOnlyList<IQueryable<Stage>>? StagesIn(PortalDb db, CaseFilter filter, OfficeDays days)
    {
        if (!filter.IsOfStages)
        {
            return null;
        }

        var open = filter.State is { } state ? Worklist.OpenStagesIn(db, state, days) : null;
        var cases = open is null ? Accepted(db) : db.Cases;
        return filter.ListsStages
            ? Among(Received(open ?? Ended(db, filter), filter), cases, db, filter with { From = null, To = null })
                .Narrowed(db, filter.Stages is { } asked ? asked with { Numbered = filter.AsksOfFewStages } : null, days)
            : [Among(open!, cases, db, filter)];
    }

    // The join is written so that SQLite takes the cases first: each then leads to its few stages, which are asked the rest.
    private static IEnumerable<IQueryable<int>> StagesOfCases(PortalDb db, CaseFilter filter, OfficeDays days)
    {
        var stages = Received(Ended(db, filter), filter).OfCases(filter.Stages, days);
        var cases = filter with { From = null, To = null, Flags = [] };
        return Narrowed(Accepted(db), db, cases).InParts(filter)
            .Select(part => part.Flagged(db, filter.Flags).SelectMany(_ => stages, (@case, stage) => new { Case = @case, Stage = stage })
                .Where(one => one.Stage.CaseId == one.Case.Id)
                .OrderByDescending(one => one.Case.Received).ThenByDescending(one => one.Case.Id)
                .Select(one => one.Stage.Id).Take(CaseFilter.Limit + 1));
    }

    private static IQueryable<Stage> Ended(PortalDb db, CaseFilter filter) =>
        filter.State is CaseState.Concluded ? db.Stages.Where(stage => stage.Concluded != null) : db.Stages;

    private static IQueryable<Stage> Received(IQueryable<Stage> stages, CaseFilter filter)
    {
        if (filter.Stage is { } number)
        {
            // Most stages are the first: whatever else is asked of them leaves fewer, and no index of the numbers is asked then.
            stages = filter.Stages is { IsDated: true } || (filter.Stages is not null && number == 1)
                ? stages.Where(stage => stage.Number + 0 == number) : stages.Where(stage => stage.Number == number);
        }

        if (filter.From is { } from)
        {
            stages = stages.Where(stage => stage.Received >= from);
        }

        return filter.To is { } to ? stages.Where(stage => stage.Received <= to) : stages;
    }

    // A case that is being decided on anew keeps the stages that it had, which no figure counts.
    private static IQueryable<Case> Accepted(PortalDb db) => db.Cases.Where(@case =>
        @case.Decision != TriageDecision.Awaiting && @case.Decision != TriageDecision.Rejected && @case.Decision != TriageDecision.Withdrawn);

    private static IQueryable<Stage> Among(IQueryable<Stage> stages, IQueryable<Case> cases, PortalDb db, CaseFilter filter)
    {
        var narrowed = Narrowed(cases, db, filter).Placed(filter);
        return narrowed == db.Cases ? stages : stages.Among(narrowed);
    }

    // That no stage is open is asked by counting: asked otherwise, SQLite looks for each case among all the stages that are open.
    private static IReadOnlyList<IQueryable<Case>> CasesIn(PortalDb db, CaseFilter filter, OfficeDays days)
    {
        var cases = filter.State switch
        {
            CaseState.Open => Open(db),
            CaseState.AwaitingTriage => Worklist.AwaitingTriage(db, owner: null),
            CaseState.Rejected => db.Cases.Where(@case => @case.Decision == TriageDecision.Rejected),
            CaseState.Withdrawn => db.Cases.Where(@case => @case.Decision == TriageDecision.Withdrawn),
            CaseState.Concluded => db.Cases.Where(@case =>
                @case.Stages.Count > 0 && @case.Stages.Count(stage => stage.Concluded != null) == @case.Stages.Count),
            CaseState.Voided => db.Cases.VoidedToo().Where(@case => db.Voidings.Select(voiding => voiding.CaseId).Contains(@case.Id)),
            _ => db.Cases,
        };
        return
        [
            .. Narrowed(WithStages(cases, db, filter, days), db, filter with { Flags = [] }).InParts(filter)
                .Select(part => part.Flagged(db, filter.Flags)),
        ];
    }

    // In a state that no stage is in, a case is listed for a stage that it has all the same.
    private static IQueryable<Case> WithStages(IQueryable<Case> cases, PortalDb db, CaseFilter filter, OfficeDays days)
    {
        if (filter.Stage is { } number)
        {
            cases = cases.Where(@case => @case.Stages.Any(stage => stage.Number == number));
        }

        if (filter.Stages is not { } asked)
        {
            return cases;
        }

        var ids = CaseParts.Together(db.Stages.Narrowed(db, asked, days).Select(part => part.Select(stage => stage.CaseId)));
        return cases.Where(@case => ids.Contains(@case.Id));
    }

    // Whatever waits for the office: a stage that has not ended, or the decision on what arrived.
    private static IQueryable<Case> Open(PortalDb db)
    {
        var open = Worklist.OpenStages(db).Select(stage => stage.CaseId)
            .Union(Worklist.AwaitingTriage(db, owner: null).Select(@case => @case.Id));
        return db.Cases.Where(@case => open.Contains(@case.Id));
    }

    private static IQueryable<Case> Narrowed(IQueryable<Case> cases, PortalDb db, CaseFilter filter)
    {
        var narrowed = WithText(OfPeople(cases.WithGap(filter), filter), filter).Where(filter).WhoseMoveIs(db, filter);
        narrowed = filter.Flags.Aggregate(narrowed, (some, flag) => some.With(db, flag));
        return filter.Gap is null ? Received(narrowed, filter) : narrowed;
    }

    private static IQueryable<Case> OfPeople(IQueryable<Case> cases, CaseFilter filter)
    {
        cases = filter switch
        {
            { Owner: null, Unowned: false } => cases,
            { State: CaseState.Open or CaseState.AwaitingTriage } => cases.InHandOf(filter.Owner),
            { Owner: { } owner } => cases.Where(@case => @case.Owner == owner),
            _ => cases.Where(@case => @case.Owner == null),
        };
        return filter.Complainants.Count == 0 ? cases : cases.Where(@case => filter.Complainants.Contains(@case.Complainant));
    }

    private static IQueryable<Case> WithText(IQueryable<Case> cases, CaseFilter filter)
    {
        foreach (var word in filter.Words)
        {
            var pattern = Sought.Within(word);
            cases = cases.Where(@case => EF.Functions.Like(@case.Particulars!.Summary, pattern, Sought.Escape));
        }

        if (filter.ReferenceNumber is { } number)
        {
            cases = cases.Where(@case => EF.Property<string?>(@case, CaseKeys.ReferenceNumber) == number);
        }

        if (filter.ReferencePrefix is not { } prefix)
        {
            return cases;
        }

        // On either engine this ideograph sorts after every letter and digit of a reference: it ends the range that the index is asked for.
        var end = prefix + '龥';
        return cases.Where(@case => EF.Property<string>(@case, CaseKeys.Reference).CompareTo(prefix) >= 0
            && EF.Property<string>(@case, CaseKeys.Reference).CompareTo(end) < 0);
    }

    private static IQueryable<Case> Received(IQueryable<Case> cases, CaseFilter filter)
    {
        if (filter.From is { } from)
        {
            cases = cases.Where(@case => @case.Received >= from);
        }

        return filter.To is { } to ? cases.Where(@case => @case.Received <= to) : cases;
    }
}
