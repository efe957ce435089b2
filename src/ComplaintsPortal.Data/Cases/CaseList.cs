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

    /// <summary>The cases that match, to be counted: one more than <see cref="CaseFilter.Limit"/> at most, and nobody counts beyond it.</summary>
    public static IQueryable<int> Matches(PortalDb db, CaseFilter filter, OfficeDays days) =>
        (StagesIn(db, filter, days) is { } stages
            ? Sorted(stages, filter).Select(stage => stage.CaseId)
            : Sorted(CasesIn(db, filter), filter).Select(@case => @case.Id)).Take(CaseFilter.Limit + 1);

    /// <summary>A page of the cases that match, from 1.</summary>
    public static IQueryable<CaseLine> Page(PortalDb db, CaseFilter filter, OfficeDays days, int page)
    {
        var passed = (page - 1) * PageSize;
        var voided = filter.State is CaseState.Voided;
        return StagesIn(db, filter, days) is { } stages
            ? Sorted(stages, filter).Skip(passed).Take(PageSize).Select(stage => new CaseLine(
                stage.CaseId, stage.Case.Reference, stage.Case.Particulars!.Summary, stage.Case.Procedure, stage.Case.Decision, stage.Case.Received,
                db.Users.Where(account => account.Id == stage.Case.Owner).Select(account => account.Name).FirstOrDefault(),
                new[] { new StageLine(stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome,
                    stage.Responses.Where(response => !response.Superseded).Max(response => response.SentOn)) }))
            : Sorted(CasesIn(db, filter), filter).Skip(passed).Take(PageSize).Select(@case => new CaseLine(
                @case.Id, @case.Reference, @case.Particulars!.Summary, @case.Procedure, @case.Decision, @case.Received,
                db.Users.Where(account => account.Id == @case.Owner).Select(account => account.Name).FirstOrDefault(),
                @case.Stages.OrderBy(stage => stage.Number)
                    .Select(stage => new StageLine(stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome,
                        stage.Responses.Where(response => !response.Superseded).Max(response => response.SentOn))).ToList())
            {
                Voided = voided,
            });
    }

    // Each order is the order of an index, so that the first page costs a page. The stages in hand are few and may be sorted.
    private static IQueryable<Stage> Sorted(IQueryable<Stage> stages, CaseFilter filter) => filter switch
    {
        { ByDue: true } => stages.OrderBy(stage => stage.Due == null).ThenBy(stage => stage.Due).ThenBy(stage => stage.CaseId).ThenBy(stage => stage.Number),
        { State: null or CaseState.Concluded } => stages.OrderByDescending(stage => stage.Received).ThenByDescending(stage => stage.CaseId),
        _ => stages.OrderByDescending(stage => stage.Case.Received).ThenByDescending(stage => stage.CaseId).ThenBy(stage => stage.Number),
    };

    private static IQueryable<Case> Sorted(IQueryable<Case> cases, CaseFilter filter) => filter switch
    {
        { ByDue: true } => cases
            .OrderBy(@case => @case.Stages.Where(stage => stage.Concluded == null).Min(stage => stage.Due) == null)
            .ThenBy(@case => @case.Stages.Where(stage => stage.Concluded == null).Min(stage => stage.Due)).ThenBy(@case => @case.Id),
        { ReferencePrefix: null } => cases.OrderByDescending(@case => @case.Received).ThenByDescending(@case => @case.Id),
        _ => cases.OrderByDescending(@case => EF.Property<string>(@case, CaseKeys.Reference)),
    };

    // Where a stage is asked for, or a state that a stage is in, stages are listed, counted as figures count them: of that number, received in
    // the period, and open or concluded themselves.
    private static IQueryable<Stage>? StagesIn(PortalDb db, CaseFilter filter, OfficeDays days)
    {
        var stages = filter switch
        {
            { State: CaseState.Open, Stage: null } => null,
            { State: CaseState.Concluded, Stage: not null } => OfAccepted(db).Where(stage => stage.Concluded != null),
            { State: { } state } => Worklist.OpenStagesIn(db, state, days),
            { Stage: not null } => OfAccepted(db),
            _ => null,
        };
        if (stages is null || filter.Stage is not { } number)
        {
            return stages is null ? null : Narrowed(db, stages, filter);
        }

        stages = stages.Where(stage => stage.Number == number);
        if (filter.From is { } from)
        {
            stages = stages.Where(stage => stage.Received >= from);
        }

        if (filter.To is { } to)
        {
            stages = stages.Where(stage => stage.Received <= to);
        }

        return Narrowed(db, stages, filter with { From = null, To = null });
    }

    // A case that is being decided on anew keeps the stages that it had, which no figure counts.
    private static IQueryable<Stage> OfAccepted(PortalDb db) => db.Stages.Where(stage =>
        stage.Case.Decision != TriageDecision.Awaiting && stage.Case.Decision != TriageDecision.Rejected && stage.Case.Decision != TriageDecision.Withdrawn);

    private static IQueryable<Stage> Narrowed(PortalDb db, IQueryable<Stage> stages, CaseFilter filter)
    {
        IQueryable<Case> all = db.Cases;
        var narrowed = Narrowed(all, filter);
        return narrowed == all ? stages : stages.Among(narrowed);
    }

    // That no stage is open is asked by counting: asked otherwise, SQLite looks for each case among all the stages that are open.
    private static IQueryable<Case> CasesIn(PortalDb db, CaseFilter filter)
    {
        var cases = filter.State switch
        {
            CaseState.Open => Open(db),
            CaseState.AwaitingTriage => Worklist.AwaitingTriage(db, owner: null),
            CaseState.Rejected => db.Cases.Where(@case => @case.Decision == TriageDecision.Rejected),
            CaseState.Withdrawn => db.Cases.Where(@case => @case.Decision == TriageDecision.Withdrawn),
            CaseState.Concluded => db.Cases.Where(@case =>
                @case.Stages.Count > 0 && @case.Stages.Count(stage => stage.Concluded != null) == @case.Stages.Count),
            CaseState.Voided => db.Cases.VoidedToo().Where(@case => db.Voidings.Any(voiding => voiding.CaseId == @case.Id)),
            _ => db.Cases,
        };
        return Narrowed(filter.Stage is { } number ? cases.Where(@case => @case.Stages.Any(stage => stage.Number == number)) : cases, filter);
    }

    // Whatever waits for the office: a stage that has not ended, or the decision on what arrived.
    private static IQueryable<Case> Open(PortalDb db)
    {
        var open = Worklist.OpenStages(db).Select(stage => stage.CaseId)
            .Union(Worklist.AwaitingTriage(db, owner: null).Select(@case => @case.Id));
        return db.Cases.Where(@case => open.Contains(@case.Id));
    }

    private static IQueryable<Case> Narrowed(IQueryable<Case> cases, CaseFilter filter) =>
        AtPlaceAndDate(WithText(OfPeople(cases.WithGap(filter), filter), filter), filter.Gap is null ? filter : filter with { From = null, To = null });

    private static IQueryable<Case> OfPeople(IQueryable<Case> cases, CaseFilter filter)
    {
        if (filter.Owner is { } owner)
        {
            cases = cases.Where(@case => @case.Owner == owner);
        }

        if (filter.Unowned)
        {
            cases = cases.Where(@case => @case.Owner == null);
        }

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

    private static IQueryable<Case> AtPlaceAndDate(IQueryable<Case> cases, CaseFilter filter)
    {
        if (filter.Procedure is { } procedure)
        {
            cases = cases.Where(@case => @case.Procedure == procedure);
        }

        if (filter.Place is { } place)
        {
            cases = place.Teams.Count == 0
                ? cases.Where(@case => place.Services.Contains(@case.Service))
                : cases.Where(@case => place.Services.Contains(@case.Service)
                    || (place.Teams.Contains(@case.Team) && (@case.Service == null || place.Above.Contains(@case.Service))));
        }

        if (filter.From is { } from)
        {
            cases = cases.Where(@case => @case.Received >= from);
        }

        return filter.To is { } to ? cases.Where(@case => @case.Received <= to) : cases;
    }
}
