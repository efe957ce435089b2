using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What the Ombudsman decided, by division and service.</summary>
internal sealed class OmbudsmanDecisions
{
    private readonly ReportPeriods periods;
    private readonly Grid? grid;
    private readonly IReadOnlyList<string> headings = [];

    public OmbudsmanDecisions(QuestionSheet sheet, CouncilSetup setup)
    {
        periods = sheet.Periods;
        if (setup.Procedures.All(procedure => procedure.Kind != ProcedureKind.Ombudsman))
        {
            return;
        }

        var decided = sheet.All(Measure.Concluded).With(
            Facet.Procedure, setup.Procedures.Where(procedure => procedure.Kind == ProcedureKind.Ombudsman).Select(procedure => procedure.Key));
        var outcomes = Members.Of(Facet.Outcome.Key, decided, setup);
        headings = [.. outcomes.Select(outcome => outcome.Label), "All"];
        grid = new Grid(
            sheet, [.. outcomes.Select(outcome => outcome.Narrow(decided)), decided], Members.Places(decided, setup.Lists, PlaceDetail.Services));
    }

    /// <summary>The part, or nothing where there is no more than one place.</summary>
    public IEnumerable<Section> Compose()
    {
        if (grid is null || grid.Lines.Count < 2)
        {
            return [];
        }

        grid.Show();
        return
        [
            new Section("Decisions by service",
            [
                .. Fitting.Tables(
                    new Table(
                        "What the Ombudsman decided, by division and service", $"Ombudsman cases decided {periods.InThis}.",
                        [new("Division or service", true)], []) with
                    { IsDetail = true },
                    grid.Lines, new GridCells(periods, grid, headings).Columns(1), grid.Total),
            ]),
        ];
    }
}
