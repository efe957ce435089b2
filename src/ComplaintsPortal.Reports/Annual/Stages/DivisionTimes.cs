using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>How many responses of one division were in time.</summary>
internal sealed record DivisionTimes(string Label, Asked Responded, Asked Standard, Asked Maximum, Asked OnTime)
{
    /// <summary>Asks for them.</summary>
    public static DivisionTimes Ask(StageScope scope, Place division)
    {
        var responded = division.Narrow(scope.All(Measure.Responded));
        return new DivisionTimes(
            division.Label,
            scope.Sheet.Ask(responded),
            scope.Sheet.Ask(responded.With(Facet.Band, Member.Band.Standard)),
            scope.Sheet.Ask(responded.With(Facet.Band, Member.Band.Standard, Member.Band.Maximum)),
            scope.Sheet.Ask(responded.With(Facet.Timeliness, Member.Timeliness.OnTime)));
    }

    /// <summary>The row of a table: against the three limits, or against the only one.</summary>
    public Row Row(bool extendable) =>
        new(Label, extendable ? [Of(Standard), Of(Maximum), Of(OnTime)] : [Of(OnTime)]);

    private Cell Of(Asked part) =>
        $"{Words.Number(part.Value.This)} of {Words.Number(Responded.Value.This)}, {Percentage.Share(part.Value.This, Responded.Value.This)}";
}
