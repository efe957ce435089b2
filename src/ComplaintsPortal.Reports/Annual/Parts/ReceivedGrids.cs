using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What arrived, by two facets at once: procedures and complainants beside divisions, districts beside procedures.</summary>
internal sealed class ReceivedGrids
{
    private readonly ReportPeriods periods;
    private readonly IReadOnlyList<GridRow> divisions;
    private readonly Grid procedures;
    private readonly Grid people;
    private readonly Grid districts;
    private readonly IReadOnlyList<string> complaints;

    public ReceivedGrids(QuestionSheet sheet, CouncilSetup setup)
    {
        periods = sheet.Periods;
        var kinds = setup.Procedures.Select(procedure => procedure.Kind).Distinct().Order().ToList();
        var all = Received(sheet, kinds.Where(kind => kind != ProcedureKind.Ombudsman));
        var complained = Received(sheet, [ProcedureKind.Complaint]);
        divisions = Members.Of(Facet.Division.Key, all, setup);
        procedures = new Grid(sheet, [.. divisions.Select(division => division.Narrow(all)), all], [.. Procedures(setup)]);
        people = new Grid(
            sheet, [.. divisions.Select(division => division.Narrow(complained)), complained], Members.Of(Facet.Complainant.Key, complained, setup));
        var own = setup.Procedures.Where(procedure => procedure.Kind == ProcedureKind.Complaint).ToList();
        complaints = [.. own.Select(procedure => procedure.Name), "All"];
        districts = new Grid(
            sheet, [.. own.Select(procedure => Of(procedure)(complained)), complained], Members.Of(Facet.District.Key, complained, setup));
    }

    /// <summary>The tables of which there is anything to say.</summary>
    public IEnumerable<Block> Compose()
    {
        var headings = divisions.Select(division => division.Label).Append("All").ToList();
        return (procedures.Total.Values.SkipLast(2).Count(values => values[0] > 0) > 1)
            ? [.. Tables(procedures, "Records received, by procedure and division", "accepted records received at stage 1", "Procedure", headings),
                .. Tables(people, "Who complained, by division", "complaints received at stage 1", Facet.Complainant.Name, headings), .. Districts()]
            : Districts();
    }

    private IEnumerable<Block> Districts() => districts.Lines.Any(line => line.Label != BrokenDown.NotRecorded)
        ? Tables(districts, "Complaints received, by district", "complaints received at stage 1", Facet.District.Name, complaints)
        : [];

    private IEnumerable<Table> Tables(Grid grid, string caption, string cohort, string heading, IReadOnlyList<string> headings)
    {
        grid.Show();
        return Fitting.Tables(
            new Table(caption, $"{Words.Sentence(cohort)} {periods.InThis}.", [new(heading, true)], []) with { IsDetail = true }, grid.Lines,
            new GridCells(periods, grid, headings).Columns(1), grid.Total);
    }

    // Complaints together, each of their procedures below.
    private static IEnumerable<GridRow> Procedures(CouncilSetup setup)
    {
        var own = setup.Procedures.Where(procedure => procedure.Kind == ProcedureKind.Complaint).ToList();
        if (own.Count > 1)
        {
            yield return new GridRow("All complaints", question => question.Without(Facet.Kind.Key).With(
                Facet.Kind, ProcedureKind.Complaint.Key()));
        }

        foreach (var procedure in own)
        {
            yield return new GridRow(procedure.Name, Of(procedure), own.Count > 1 ? 1 : 0);
        }

        foreach (var procedure in setup.Procedures.Where(one => one.Kind is not (ProcedureKind.Complaint or ProcedureKind.Ombudsman)))
        {
            yield return new GridRow(procedure.Name, Of(procedure));
        }
    }

    private static Func<Question, Question> Of(Procedure procedure) =>
        question => question.Without(Facet.Kind.Key).With(Facet.Procedure, procedure.Key);

    private static Question Received(QuestionSheet sheet, IEnumerable<ProcedureKind> kinds) =>
        kinds.Select(kind => kind.Key()).ToList() is { Count: > 0 } written
            ? sheet.All(Measure.Received).With(Facet.Kind, written).With(Facet.Stage, Member.Stage.First)
            : sheet.All(Measure.Received).With(Facet.Stage, Member.Stage.First);
}
