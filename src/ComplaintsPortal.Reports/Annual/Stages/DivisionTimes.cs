using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>How many responses of one division, or of a service below it, were in time.</summary>
internal sealed record DivisionTimes(string Label, int Depth, Asked Responded, Asked Standard, Asked Maximum, Asked OnTime)
{
    /// <summary>Asks for them.</summary>
    public static DivisionTimes Ask(StageScope scope, Place division)
    {
        var responded = division.Narrow(scope.All(Measure.Responded));
        return new DivisionTimes(
            division.Label,
            division.Depth,
            scope.Sheet.Ask(responded),
            scope.Sheet.Ask(responded.With(Facet.Band, Member.Band.Standard)),
            scope.Sheet.Ask(responded.With(Facet.Band, Member.Band.Standard, Member.Band.Maximum)),
            scope.Sheet.Ask(responded.With(Facet.Timeliness, Member.Timeliness.OnTime)));
    }

    /// <summary>Notes that the document tells of it.</summary>
    public void Show(bool extendable)
    {
        foreach (var asked in extendable ? new[] { Responded, Standard, Maximum, OnTime } : [Responded, OnTime])
        {
            asked.Show();
        }
    }

    /// <summary>The row of a table: against the three limits, or against the only one.</summary>
    public Row Row(bool extendable) =>
        new(Label, extendable ? [Of(Standard), Of(Maximum), Of(OnTime), BeforeOnTime] : [Of(OnTime), BeforeOnTime], Depth);

    private Cell BeforeOnTime => Responded.Value.Last == 0 ? Percentage.None
        : $"{Words.Number(OnTime.Value.Last)} of {Words.Number(Responded.Value.Last)}, {Percentage.Share(OnTime.Value.Last, Responded.Value.Last)}";

    private Cell Of(Asked part) =>
        $"{Words.Number(part.Value.This)} of {Words.Number(Responded.Value.This)}, {Percentage.Share(part.Value.This, Responded.Value.This)}";
}
