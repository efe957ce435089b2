using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// Whether the steps of the statutory review panel were in time: its meeting, its report and the council's response (regulations 19 and 20).
/// Each step is counted of the panels that reached the one before it in the period, as known at its end. Where the council has responded, a step
/// without a date was not recorded: nobody knows whether it was late.
/// </summary>
internal sealed class PanelTimes(IReadOnlyList<PanelsCounted> panels, WorkingCalendar calendar, ReportPeriods periods)
{
    /// <summary>The table; none where nothing is known of any panel but that it was asked for, and that is told with its stage.</summary>
    public IEnumerable<Block> Compose() => panels.All(one => one.Met is null && one.Reported is null && one.Answered is not null)
        ? []
        : [new Table(
            "The steps of the review panel",
            $"Panels asked for, held or reporting {periods.InThis}. Days are working days after the step before; what was not due by {periods.End} "
                + "or not recorded is counted apart.",
            [new("Step", true), new("Limit"), new("In time"), new("Late"), new("Not due yet"), new("Not recorded"), new("All")],
            [
                Step("The panel met after it was asked for", PanelDeadlines.MeetsWithin, one => one.Asked, one => one.Met),
                Step("The panel reported after it met", PanelDeadlines.ReportsWithin, one => one.Met, one => one.Reported),
                Step("The council responded after the report", PanelDeadlines.RespondsWithin, one => one.Reported, one => one.Answered),
            ])];

    private Row Step(string label, int days, Func<PanelsCounted, DateOnly?> from, Func<PanelsCounted, DateOnly?> done)
    {
        var begun = panels.Where(one => from(one) >= periods.This.From && from(one) <= periods.This.To).ToList();
        var (inTime, late, unrecorded) = (0, 0, 0);
        foreach (var one in begun)
        {
            var due = calendar.AddWorkingDays(from(one)!.Value, days);
            var on = done(one) <= periods.This.To ? done(one) : null;
            inTime += on <= due ? one.Number : 0;
            unrecorded += on is null && one.Answered <= periods.This.To ? one.Number : 0;
            late += on > due || (on is null && one.Answered is null && due < periods.This.To) ? one.Number : 0;
        }

        var all = begun.Sum(one => one.Number);
        return new Row(
            label,
            [
                Words.Count(days, "day", "days"), Words.Number(inTime), Words.Number(late), Words.Number(all - inTime - late - unrecorded),
                Words.Number(unrecorded), Words.Number(all),
            ]);
    }
}
