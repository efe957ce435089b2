using System.Linq.Expressions;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>Which date of a stage a period is about, besides the one on which it was asked for.</summary>
public enum StageDate
{
    /// <summary>The date by which it is to be concluded.</summary>
    Due,

    /// <summary>The date on which it was first concluded, as figures count it.</summary>
    Concluded,

    /// <summary>The date on which its response was sent; for records made elsewhere, on which it ended without being withdrawn.</summary>
    Answered,
}

/// <summary>
/// What the stages of a list are narrowed to; what is null does not narrow. Where any of it is asked the list has a line for each stage, as figures
/// count them, and by the same expressions.
/// </summary>
public sealed record StageFilter
{
    /// <summary>The key of the outcome with which it was first concluded.</summary>
    public string? Outcome { get; init; }

    /// <summary>The key of a theme that one of its points has.</summary>
    public string? Theme { get; init; }

    /// <summary>Whether it is in time: a member of <see cref="Facet.Timeliness"/>.</summary>
    public string? Timeliness { get; init; }

    /// <summary>Which date lies in the period.</summary>
    public StageDate? Dates { get; init; }

    /// <summary>The first day of the period.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>The last day of the period.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    /// <summary>Whether they are only counted, and may be found in any order.</summary>
    internal bool Counted { get; init; }

    /// <summary>Whether they are asked for by their number or the date of their arrival too, which leave fewer of them than an outcome does.</summary>
    internal bool Numbered { get; init; }

    /// <summary>Whether a date or the work in hand leads to them: of what is open or lies in a period there is less than of anything else.</summary>
    internal bool IsDated => Dates is not null || Timeliness is Member.Timeliness.Open or Member.Timeliness.Overdue;

    /// <summary>Whether they are found by something that leaves fewer of them, so that no index of outcomes or of lateness is asked.</summary>
    internal bool IsFoundOtherwise => Numbered || IsDated;
}

/// <summary>Asks for the stages of a list.</summary>
internal static class StageFilters
{
    /// <summary>Those of the stages that the filter leaves, in one part or in several that have no stage in common.</summary>
    public static IReadOnlyList<IQueryable<Stage>> Narrowed(this IQueryable<Stage> stages, PortalDb db, StageFilter? filter, OfficeDays days)
    {
        if (filter is null)
        {
            return [stages];
        }

        if (filter.Theme is { } theme)
        {
            // To show them, asked by counting: asked otherwise, SQLite begins with all points that have it, and sorts their stages.
            stages = filter.Counted
                ? stages.Where(stage => db.Issues.Where(point => point.Theme == theme)
                    .Select(point => EF.Property<int>(point, "StageId")).Contains(stage.Id))
                : stages.Where(stage => stage.PointsRaised.Count(point => point.Theme == theme) > 0);
        }

        stages = InTime(stages, filter, days);
        var parts = filter.Dates is { } dates ? Dated(stages, db, dates, filter.From, filter.To) : [stages];
        return filter.Outcome is not { } outcome ? parts
            : filter.IsFoundOtherwise ? [.. parts.Select(part => part.Where(Is(StageAsKnown.Outcome(days.Today), outcome)))]
            : [.. parts.SelectMany(part => WithOutcome(part, db, outcome, days))];
    }

    /// <summary>The same of stages that are looked for case by case: no index of a fact of theirs is asked, and they are one part.</summary>
    public static IQueryable<Stage> OfCases(this IQueryable<Stage> stages, StageFilter? filter, OfficeDays days)
    {
        if (filter?.Theme is { } theme)
        {
            stages = stages.Where(stage => stage.PointsRaised.Count(point => point.Theme == theme) > 0);
        }

        if (filter?.Timeliness is { } timeliness)
        {
            stages = stages.Where(Is(StageAsKnown.Timeliness(days.Today), timeliness));
        }

        if (filter?.Outcome is { } outcome)
        {
            stages = stages.Where(Is(StageAsKnown.Outcome(days.Today), outcome));
        }

        return filter?.Dates is { } dates ? stages.Where(DatedIn(dates, filter.From, filter.To)) : stages;
    }

    private static Expression<Func<Stage, bool>> DatedIn(StageDate dates, DateOnly from, DateOnly to) => dates switch
    {
        StageDate.Due => stage => stage.Due >= from && stage.Due <= to,
        StageDate.Concluded => StageAsKnown.ConcludedIn(from, to),
        _ => stage => stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.SentOn >= from && response.SentOn <= to)
            || (stage.Concluded >= from && stage.Concluded <= to && stage.Outcome != DerivedOutcome.Withdrawn
                && !stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.SentOn != null)),
    };

    // What was never reopened has an index of its outcomes; what was reopened has a round, and those are few.
    private static IReadOnlyList<IQueryable<Stage>> WithOutcome(IQueryable<Stage> stages, PortalDb db, string outcome, OfficeDays days)
    {
        var reopened = db.Rounds.Select(round => round.StageId);
        var asKnown = Is(StageAsKnown.Outcome(days.Today), outcome);
        return
        [
            stages.Where(stage => stage.First == null && stage.Outcome == outcome).Where(asKnown),
            stages.Where(stage => stage.First != null && reopened.Contains(stage.Id)).Where(asKnown),
        ];
    }

    // Whatever is open or overdue has not been concluded: an index has those, and another what was concluded late and what in time.
    private static IQueryable<Stage> InTime(IQueryable<Stage> stages, StageFilter filter, OfficeDays days) => filter.Timeliness switch
    {
        null => stages,
        Member.Timeliness.Late => ConcludedLate(stages, late: true, filter, days.Today),
        Member.Timeliness.OnTime => ConcludedLate(stages, late: false, filter, days.Today),
        Member.Timeliness.Open or Member.Timeliness.Overdue =>
            stages.Where(stage => stage.Concluded == null).Where(Is(StageAsKnown.Timeliness(days.Today), filter.Timeliness)),
        _ => stages.Where(Is(StageAsKnown.Timeliness(days.Today), filter.Timeliness)),
    };

    // The column says the same of whatever was concluded by today. Compared with a value that is given: of a bare column no index is asked, and
    // none of one that stands in for another.
    private static IQueryable<Stage> ConcludedLate(IQueryable<Stage> stages, bool late, StageFilter filter, DateOnly today) =>
        (filter.IsFoundOtherwise || filter.Counted || filter.Outcome is not null
            ? stages.Where(stage => (EF.Property<bool?>(stage, StageColumns.ConcludedLate) ?? !late) == late)
            : stages.Where(stage => EF.Property<bool?>(stage, StageColumns.ConcludedLate) == late))
        .Where(StageAsKnown.ConcludedBy(today));

    private static IReadOnlyList<IQueryable<Stage>> Dated(IQueryable<Stage> stages, PortalDb db, StageDate dates, DateOnly from, DateOnly to) => dates switch
    {
        StageDate.Due => [stages.Where(stage => stage.Due >= from && stage.Due <= to)],
        StageDate.Concluded => Concluded(stages, db, from, to),
        _ => Answered(stages, db, from, to),
    };

    // Of what was never reopened an index has the dates; what was reopened has a round, and those are few.
    private static IReadOnlyList<IQueryable<Stage>> Concluded(IQueryable<Stage> stages, PortalDb db, DateOnly from, DateOnly to)
    {
        var (reopened, concluded) = (db.Rounds.Select(round => round.StageId), StageAsKnown.ConcludedIn(from, to));
        return
        [
            stages.Where(stage => stage.First == null && stage.Concluded >= from && stage.Concluded <= to).Where(concluded),
            stages.Where(stage => stage.First != null && reopened.Contains(stage.Id)).Where(concluded),
        ];
    }

    // By a response that was sent, and where none was by the end of the stage.
    private static IReadOnlyList<IQueryable<Stage>> Answered(IQueryable<Stage> stages, PortalDb db, DateOnly from, DateOnly to)
    {
        var sent = db.Responses.Where(Response.IsCurrent).Where(response => response.SentOn >= from && response.SentOn <= to)
            .Select(response => EF.Property<int>(response, "StageId"));
        return
        [
            stages.Where(stage => sent.Contains(stage.Id)),
            stages.Where(stage => stage.Concluded >= from && stage.Concluded <= to && stage.Outcome != DerivedOutcome.Withdrawn
                && !stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.SentOn != null)),
        ];
    }

    private static Expression<Func<Stage, bool>> Is(Expression<Func<Stage, string?>> value, string member)
    {
        Expression<Func<string?>> asked = () => member;
        return Expression.Lambda<Func<Stage, bool>>(Expression.Equal(value.Body, asked.Body), value.Parameters);
    }
}
