using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>The list of all cases, filtered, sorted and paged by the database.</summary>
public static class CaseList
{
    /// <summary>How many cases a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>The cases that match, to be counted: one more than <see cref="CaseFilter.Limit"/> at most, and nobody counts beyond it.</summary>
    public static IQueryable<int> Matches(PortalDb db, CaseFilter filter, OfficeDays days) =>
        Matching(db, filter, days).Select(listed => listed.Case.Id).Take(CaseFilter.Limit + 1);

    /// <summary>A page of the cases that match, from 1.</summary>
    public static IQueryable<CaseLine> Page(PortalDb db, CaseFilter filter, OfficeDays days, int page) =>
        Sorted(Matching(db, filter, days), filter).Skip((page - 1) * PageSize).Take(PageSize).Select(listed => new CaseLine(
            listed.Case.Id, listed.Case.Reference, listed.Case.Particulars!.Summary, listed.Case.Procedure, listed.Case.Triage, listed.Case.Received,
            db.Users.Where(account => account.Id == listed.Case.Owner).Select(account => account.Name).FirstOrDefault(),
            listed.Case.Stages.OrderBy(stage => stage.Number)
                .Select(stage => new StageLine(stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome)).ToList()));

    /// <summary>The keys of the complainants who have exactly one of these names or e-mail addresses.</summary>
    public static IQueryable<string> Complainants(PortalDb db, IReadOnlyList<string> namesOrEmails) =>
        db.ContactDetails
            .Where(details => namesOrEmails.Contains(details.Name) || namesOrEmails.Contains(details.Email))
            .OrderBy(details => details.Person)
            .Select(details => details.Person);

    // Each order is the order of an index, so that the first page costs a page.
    private static IQueryable<Listed> Sorted(IQueryable<Listed> matching, CaseFilter filter) => filter switch
    {
        { ByDue: true } => matching.OrderBy(one => one.Stage!.Due == null).ThenBy(one => one.Stage!.Due).ThenBy(one => one.Case.Id),
        { ReferencePrefix: not null } => matching.OrderByDescending(one => one.Case.Reference),
        { Stage: > 1, State: null or CaseState.Concluded } => matching.OrderByDescending(one => one.Stage!.Received).ThenByDescending(one => one.Stage!.CaseId),
        _ => matching.OrderByDescending(one => one.Case.Received).ThenByDescending(one => one.Case.Id),
    };

    // Where stages decide, they are where the question starts: cases in hand are few, and so are those at a later stage.
    private static IQueryable<Listed> Matching(PortalDb db, CaseFilter filter, OfficeDays days) => StagesIn(db, filter, days) is { } stages
        ? stages.Among(Narrowed(db.Cases, filter)).Select(stage => new Listed { Case = stage.Case, Stage = stage })
        : Narrowed(CasesIn(db, filter), filter).Select(@case => new Listed { Case = @case });

    private static IQueryable<Stage>? StagesIn(PortalDb db, CaseFilter filter, OfficeDays days)
    {
        var open = filter.State is { } state ? Worklist.OpenStagesIn(db, state, days) : null;
        return (open, filter) switch
        {
            (not null, { Stage: null }) => open,
            (not null, { Stage: { } number }) => open.Where(stage => stage.Number == number),
            (null, { Stage: > 1 and { } number, State: null }) => Worklist.LastStages(db).Where(stage => stage.Number == number),
            (null, { Stage: > 1 and { } number, State: CaseState.Concluded }) =>
                Worklist.LastStages(db).Where(stage => stage.Number == number && stage.Concluded != null),
            _ => null,
        };
    }

    private static IQueryable<Case> CasesIn(PortalDb db, CaseFilter filter)
    {
        var cases = filter.State switch
        {
            CaseState.AwaitingTriage => Worklist.AwaitingTriage(db, owner: null),
            CaseState.Rejected => db.Cases.Where(@case => @case.Triage == Triage.Rejected),
            CaseState.Withdrawn => db.Cases.Where(@case => @case.Triage == Triage.Withdrawn),
            CaseState.Concluded => db.Cases.Where(@case =>
                @case.Stages.Any(stage => stage.Concluded != null && !@case.Stages.Any(later => later.Number > stage.Number))),
            _ => db.Cases,
        };
        return filter.Stage is { } number
            ? cases.Where(@case => @case.Stages.Any(stage => stage.Number == number) && !@case.Stages.Any(later => later.Number > number))
            : cases;
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
            var pattern = $"%{word.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
            cases = cases.Where(@case => EF.Functions.Like(@case.Particulars!.Summary, pattern, "\\"));
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

        if (filter.Services.Count > 0)
        {
            cases = cases.Where(@case => filter.Services.Contains(@case.Service));
        }

        if (filter.From is { } from)
        {
            cases = cases.Where(@case => @case.Received >= from);
        }

        return filter.To is { } to ? cases.Where(@case => @case.Received <= to) : cases;
    }

    private sealed class Listed
    {
        public required Case Case { get; init; }

        public Stage? Stage { get; init; }
    }
}
