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
        return StagesIn(db, filter, days) is { } stages
            ? Sorted(stages, filter).Skip(passed).Take(PageSize).Select(stage => new CaseLine(
                stage.CaseId, stage.Case.Reference, stage.Case.Particulars!.Summary, stage.Case.Procedure, stage.Case.Decision, stage.Case.Received,
                db.Users.Where(account => account.Id == stage.Case.Owner).Select(account => account.Name).FirstOrDefault(),
                new[] { new StageLine(stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome) }))
            : Sorted(CasesIn(db, filter), filter).Skip(passed).Take(PageSize).Select(@case => new CaseLine(
                @case.Id, @case.Reference, @case.Particulars!.Summary, @case.Procedure, @case.Decision, @case.Received,
                db.Users.Where(account => account.Id == @case.Owner).Select(account => account.Name).FirstOrDefault(),
                @case.Stages.OrderBy(stage => stage.Number)
                    .Select(stage => new StageLine(stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome)).ToList()));
    }

    /// <summary>The keys of the complainants who have exactly one of these names or e-mail addresses, and a case that may be seen.</summary>
    public static IQueryable<string> Complainants(PortalDb db, IReadOnlyList<string> namesOrEmails) =>
        db.ContactDetails
            .Where(details => namesOrEmails.Contains(details.Name) || namesOrEmails.Contains(details.Email))
            .Where(details => db.Cases.Any(@case => @case.Complainant == details.Person))
            .OrderBy(details => details.Person)
            .Select(details => details.Person);

    // Each order is the order of an index, so that the first page costs a page. The stages in hand are few and may be sorted.
    private static IQueryable<Stage> Sorted(IQueryable<Stage> stages, CaseFilter filter) => filter switch
    {
        { ByDue: true } => stages.OrderBy(stage => stage.Due == null).ThenBy(stage => stage.Due).ThenBy(stage => stage.CaseId).ThenBy(stage => stage.Number),
        { State: null or CaseState.Concluded } => stages.OrderByDescending(stage => stage.Received).ThenByDescending(stage => stage.CaseId),
        _ => stages.OrderByDescending(stage => stage.Case.Received).ThenByDescending(stage => stage.CaseId).ThenBy(stage => stage.Number),
    };

    private static IQueryable<Case> Sorted(IQueryable<Case> cases, CaseFilter filter) => filter.ReferencePrefix is null
        ? cases.OrderByDescending(@case => @case.Received).ThenByDescending(@case => @case.Id)
        : cases.OrderByDescending(@case => @case.Reference);

    // Where stages decide, they are where the question starts: cases in hand are few, and so are those that went to a later stage.
    private static IQueryable<Stage>? StagesIn(PortalDb db, CaseFilter filter, OfficeDays days)
    {
        var open = filter.State is { } state ? Worklist.OpenStagesIn(db, state, days) : null;
        var stages = (open, filter) switch
        {
            (not null, { Stage: null }) => open,
            (not null, { Stage: { } number }) => open.Where(stage => stage.Number == number),
            (null, { Stage: > 1 and { } number, State: null }) => db.Stages.Where(stage => stage.Number == number),
            (null, { Stage: > 1 and { } number, State: CaseState.Concluded }) => db.Stages.Where(stage => stage.Number == number && stage.Concluded != null),
            _ => null,
        };
        IQueryable<Case> all = db.Cases;
        var narrowed = Narrowed(all, filter);
        return narrowed == all ? stages : stages?.Among(narrowed);
    }

    // That no stage is open is asked by counting: asked otherwise, SQLite looks for each case among all the stages that are open.
    private static IQueryable<Case> CasesIn(PortalDb db, CaseFilter filter)
    {
        var cases = filter.State switch
        {
            CaseState.AwaitingTriage => Worklist.AwaitingTriage(db, owner: null),
            CaseState.Rejected => db.Cases.Where(@case => @case.Decision == TriageDecision.Rejected),
            CaseState.Withdrawn => db.Cases.Where(@case => @case.Decision == TriageDecision.Withdrawn),
            CaseState.Concluded => db.Cases.Where(@case =>
                @case.Stages.Count > 0 && @case.Stages.Count(stage => stage.Concluded != null) == @case.Stages.Count),
            _ => db.Cases,
        };
        return Narrowed(filter.Stage is { } number ? cases.Where(@case => @case.Stages.Any(stage => stage.Number == number)) : cases, filter);
    }

    private static IQueryable<Case> Narrowed(IQueryable<Case> cases, CaseFilter filter) =>
        AtPlaceAndDate(WithText(OfPeople(cases, filter), filter), filter);

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

        if (filter.ReferencePrefix is not { } prefix)
        {
            return cases;
        }

        // On either engine this ideograph sorts after every letter and digit of a reference: it ends the range that the index is asked for.
        var end = prefix + '龥';
        return cases.Where(@case => @case.Reference.CompareTo(prefix) >= 0 && @case.Reference.CompareTo(end) < 0);
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
