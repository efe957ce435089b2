using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>Points divided by one facet, each with how many of them were upheld in whole or in part.</summary>
internal sealed class FaultTable
{
    // Fewer are read faster than seen.
    private const int FewestBars = 3;

    private readonly List<(string Label, bool Recorded, Asked All, Asked? Fault)> members = [];
    private readonly Asked whole;
    private readonly Asked? wholeFault;

    private FaultTable(QuestionSheet sheet, Question cohort, string[] fault)
    {
        whole = sheet.Ask(cohort);
        wholeFault = Upheld(sheet, cohort, fault);
    }

    /// <summary>The whole cohort.</summary>
    public Compared Total => whole.Value;

    /// <summary>Whether anything was recorded.</summary>
    public bool IsRecorded => members.Any(member => member.Recorded && !member.All.Value.IsNothing);

    /// <summary>How many members had anything.</summary>
    public int Count => members.Count(member => !member.All.Value.IsNothing);

    /// <summary>Asks for each member of a facet's list.</summary>
    public static FaultTable Of(QuestionSheet sheet, Question cohort, Facet facet, CouncilLists lists, string[] fault)
    {
        var table = new FaultTable(sheet, cohort, fault);
        foreach (var entry in lists.All(facet.List!).Where(entry => entry.Key != Facet.None))
        {
            table.Add(sheet, entry.Label, cohort.With(facet, entry.Key), fault);
        }

        table.Add(sheet, BrokenDown.NotRecorded, cohort.With(facet, Facet.None), fault, recorded: false);
        return table;
    }

    /// <summary>Asks for each division.</summary>
    public static FaultTable OfDivisions(QuestionSheet sheet, Question cohort, CouncilLists lists, string[] fault)
    {
        var table = new FaultTable(sheet, cohort, fault);
        foreach (var division in Place.Divisions(lists))
        {
            table.Add(sheet, division.Label, division.Narrow(cohort), fault);
        }

        table.Add(sheet, BrokenDown.NotRecorded, cohort.With(Facet.Division, Facet.None), fault, recorded: false);
        return table;
    }

    /// <summary>The table.</summary>
    public Table Table(string caption, string heading, ReportPeriods periods)
    {
        foreach (var asked in members.SelectMany(member => new[] { member.All, member.Fault }).Append(whole).Append(wholeFault).OfType<Asked>())
        {
            asked.Show();
        }

        return Written(caption, heading, periods);
    }

    /// <summary>The same as a chart of the most common, with the table.</summary>
    public Block Chart(string caption, string heading, ReportPeriods periods)
    {
        var table = Table(caption, heading, periods);
        PartBar[] bars = [.. members.Where(member => member.Recorded && member.All.Value.This > 0).OrderByDescending(member => member.All.Value.This)
            .Take(PartBars.Most).Select(member => new PartBar(member.Label, member.Fault?.Value.This ?? 0, member.All.Value.This))];
        return bars.Length < FewestBars || wholeFault is null ? table : new Chart(
            $"{caption} {periods.InThis}",
            Words.List([.. bars.Select(bar => $"{Words.Within(bar.Name)} {Words.Number(bar.Part)} of {Words.Number(bar.Whole)} upheld")]),
            PartBars.Draw(bars, "Upheld, in whole or in part", "Not upheld"), table);
    }

    private Table Written(string caption, string heading, ReportPeriods periods) => new(
        caption,
        periods.Cohort("points on complaints concluded, at every stage", Total),
        [new(heading, true), new(periods.LastLabel), new(periods.ThisLabel), new("Upheld"), new("Share upheld")],
        [.. members.Where(member => !member.All.Value.IsNothing).OrderBy(member => !member.Recorded).ThenByDescending(member => member.All.Value.This)
            .Select(member => Row(member.Label, member.All.Value, member.Fault))],
        Row("All", Total, wholeFault));

    private void Add(QuestionSheet sheet, string label, Question question, string[] fault, bool recorded = true) =>
        members.Add((label, recorded, sheet.Ask(question), Upheld(sheet, question, fault)));

    // A council whose findings never mean fault has nothing to ask.
    private static Asked? Upheld(QuestionSheet sheet, Question question, string[] fault) =>
        fault.Length == 0 ? null : sheet.Ask(question.With(Facet.Finding, fault));

    private static Row Row(string label, Compared all, Asked? fault) => new(label,
    [
        all.Before, all.Now, (fault?.Value ?? new(0, 0)).Bracketed, Percentage.Share(fault?.Value.This ?? 0, all.This),
    ]);
}
