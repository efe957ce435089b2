using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What was received, and how complaints ended, over several years; of whole years alone.</summary>
internal sealed class TrendsPart
{
    private const string Together = "All complaints, stage 1";
    private readonly QuestionSheet sheet;
    private readonly ReportPeriods periods;
    private readonly Grid? received;
    private readonly IReadOnlyList<Question> begins = [];
    private readonly IReadOnlyList<(string Name, Grid Received)> later = [];
    private readonly IReadOnlyList<(string Name, Grid Outcomes)> outcomes = [];

    public TrendsPart(QuestionSheet sheet, CouncilSetup setup, IReadOnlyList<StagePart> stages)
    {
        (this.sheet, periods) = (sheet, sheet.Periods);
        var years = setup.Report.Years;
        if (!periods.IsYear || years < CrossTable.FewestInLine)
        {
            return;
        }

        ProcedureKind[] kinds = [.. setup.Procedures.Select(procedure => procedure.Kind).Where(kind => kind != ProcedureKind.Ombudsman).Distinct()];
        if (kinds.Length == 0)
        {
            return;
        }

        var all = sheet.All(Measure.Received).With(Facet.Kind, kinds.Order().Select(kind => kind.Key())).With(Facet.Stage, Member.Stage.First);
        StageScope[] scopes = [.. stages.Select(stage => stage.Scope)];
        received = new Grid(sheet, [all], [.. Rows(scopes)], years);
        begins = [.. received.Periods.SkipLast(2).Select(period => all.Over(period.Quarters[0]))];
        sheet.AskOver(all, begins.Select(question => question.Period));
        later = [.. scopes.Where(scope => scope.IsLater || scope.Procedure.Kind == ProcedureKind.Ombudsman)
            .Select(scope => (scope.Name, new Grid(sheet, [scope.All(Measure.Received)], [], years)))];
        outcomes = [.. scopes.Where(scope => scope is { IsLater: false, Procedure.Kind: ProcedureKind.Complaint })
            .Select(scope => (scope.Name, new Grid(sheet, [scope.All(Measure.Concluded)], Members.Of("outcome", scope.All(Measure.Concluded), setup), years)))];
    }

    /// <summary>The part, or null where the records do not go back to before last year.</summary>
    public Section? Compose()
    {
        var first = First();
        if (received is null || received.Periods.Count - first < CrossTable.FewestInLine)
        {
            return null;
        }

        return new Section(
            ReportSection.Trends.Name,
            [Received(received, first), .. Later(first), .. outcomes.SelectMany(one => Outcomes(one.Name, one.Outcomes, first))]);
    }

    // Complaints together, each of their procedures below, then every other procedure.
    private static IEnumerable<GridRow> Rows(IReadOnlyList<StageScope> scopes)
    {
        StageScope[] first = [.. scopes.Where(scope => !scope.IsLater && scope.Procedure.Kind != ProcedureKind.Ombudsman)];
        StageScope[] complaints = [.. first.Where(scope => scope.Procedure.Kind == ProcedureKind.Complaint)];
        GridRow[] together = complaints.Length < 2 ? [] : [new GridRow(Together, question => question.Without(Facet.Kind.Key)
            .With(Facet.Kind, ProcedureKind.Complaint.Key()))];
        return [.. together, .. complaints.Select(scope => Row(scope, together.Length)), .. first.Except(complaints).Select(scope => Row(scope, 0))];
    }

    private static GridRow Row(StageScope scope, int depth) => new(
        scope.Name, question => question.Without(Facet.Kind.Key).Without(Facet.Stage.Key)
            .With(Facet.Procedure, scope.Procedure.Key).With(Facet.Stage, Words.Number(scope.Rule.Number)), depth);

    // The first year that has something from its first quarter on: in the one before, the records begin or had not begun.
    private int First()
    {
        var whole = begins.Select((year, at) => (year, at)).Where(one => sheet.Answer(one.year) > 0).Select(one => (int?)one.at).FirstOrDefault();
        return whole ?? begins.Count;
    }

    private Chart Received(Grid grid, int first)
    {
        grid.Show(first);
        var lines = From(grid.Lines, first);
        var total = From([grid.Total], first)[0] with { Label = "All records" };
        var labels = grid.Periods.Skip(first).Select(periods.LabelOf).ToList();
        TrendLine[] drawn = [.. lines.Append(total).Select(line => new TrendLine(line.Label, line.Values[0]))
            .OrderByDescending(line => line.Values.Sum()).Take(TrendLines.Most)];
        return new Chart(
            $"Received in each year{(drawn.Length <= lines.Count ? $", the {TrendLines.Most} with most records" : "")}; each has a scale of its own",
            TrendLines.InWords(labels, drawn), TrendLines.Draw(labels, drawn),
            Table("Received, year by year", "Accepted records received at their first stage, Ombudsman cases left out.", grid, first, total));
    }

    // They follow from earlier stages, so that they add up to nothing.
    private IEnumerable<Block> Later(int first)
    {
        var busy = later.Where(one => From([one.Received.Total], first).Count > 0).ToList();
        if (busy.Count > 0)
        {
            foreach (var (_, grid) in later)
            {
                grid.Show(first);
            }

            var table = Table(
                "Received at later stages and by the Ombudsman, year by year", "Accepted records received at that stage.", received!, first, null);
            yield return table with { Rows = [.. busy.Select(one => Row(From([one.Received.Total], first)[0] with { Label = one.Name }))] };
        }
    }

    private IEnumerable<Block> Outcomes(string name, Grid grid, int first)
    {
        if (From([grid.Total], first).Count == 0)
        {
            yield break;
        }

        grid.Show(first);
        yield return Table(
            $"{name}: outcomes, year by year", "Complaints concluded at this stage.", grid, first, From([grid.Total], first)[0]) with
        { IsDetail = true };
    }

    private Table Table(string caption, string cohort, Grid grid, int first, GridLine? total) => new(
        caption, $"{cohort} What is not named had none.",
        [new("What", true), .. grid.Periods.Skip(first).Select(period => new Document.Column(periods.LabelOf(period))), new("Change", true)],
        [.. From(grid.Lines, first).Select(Row)], total is null ? null : Row(total));

    private static List<GridLine> From(IReadOnlyList<GridLine> lines, int first) =>
        [.. lines.Select(line => line with
        {
            Values = [line.Values[0][first..]],
            Asked = line.Asked.Count == 0 ? [] : [line.Asked[0][first..]],
        }).Where(line => !line.IsNothing)];

    private Row Row(GridLine line)
    {
        var change = new Compared(line.This(0), line.Last(0));
        return new Row(
            line.Label,
            [
                .. line.Values[0].Select((value, period) => new Cell(Phrase.Figure(Words.Number(value), line.AskedOf(0, period)))),
                new Cell(change.Change(periods.NoneBefore), change.Direction),
            ],
            line.Depth);
    }
}
