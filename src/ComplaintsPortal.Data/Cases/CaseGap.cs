using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;

namespace ComplaintsPortal.Data.Cases;

/// <summary>What is missing of a case, so that a report counts it nowhere or as not recorded.</summary>
public enum CaseGap
{
    /// <summary>It was accepted and has no stage. It is looked for by the date of arrival.</summary>
    Stage,

    /// <summary>A stage of it was concluded without an outcome. It is looked for by the date on which it was first concluded.</summary>
    Outcome,

    /// <summary>It names no division, service or team. It is looked for by the date on which a stage of it was received.</summary>
    Service,
}

/// <summary>Asks for cases of which something is missing, as figures count them.</summary>
internal static class CaseGaps
{
    /// <summary>The cases with the gap that the filter asks for; all of them where it asks for none.</summary>
    public static IQueryable<Case> WithGap(this IQueryable<Case> cases, CaseFilter filter)
    {
        var (from, to) = (filter.From ?? DateOnly.MinValue, filter.To ?? DateOnly.MaxValue);
        var accepted = cases.Where(@case => @case.Decision == TriageDecision.Accepted);
        return filter.Gap switch
        {
            CaseGap.Stage => accepted.Where(@case => !@case.Stages.Any() && @case.Received >= from && @case.Received <= to),
            CaseGap.Outcome => accepted.Where(@case => @case.Stages.Any(stage => stage.First == null
                ? stage.Outcome == null && stage.Concluded >= from && stage.Concluded <= to
                : stage.First.Outcome == null && stage.First.Concluded >= from && stage.First.Concluded <= to)),
            CaseGap.Service => accepted.Where(@case => @case.Division == null && @case.Service == null && @case.Team == null
                && @case.Stages.Any(stage => stage.Received >= from && stage.Received <= to)),
            _ => cases,
        };
    }
}
