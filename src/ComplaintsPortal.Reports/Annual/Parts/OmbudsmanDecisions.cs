using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What the Ombudsman decided: from the records of the cases, and where there are none by division and service as they were concluded.</summary>
internal sealed class OmbudsmanDecisions
{
    private readonly ReportPeriods periods;
    private readonly Grid? grid;
    private readonly IReadOnlyList<string> headings = [];
    private readonly OmbudsmanTables records;

    public OmbudsmanDecisions(QuestionSheet sheet, CouncilSetup setup, OmbudsmanOfAPeriod recorded)
    {
        periods = sheet.Periods;
        records = new OmbudsmanTables(recorded, setup, periods);
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

    /// <summary>The parts that have something to tell.</summary>
    public IEnumerable<Section> Compose() => [.. records.Compose(), .. records.HasDecisions ? [] : Concluded()];

    /// <summary>The same as a part of its own, where no case of the Ombudsman was worked on; null where there is nothing to tell.</summary>
    public Section? Alone() => records.Compose().ToList() is { Count: > 0 } told ? new Section("The Ombudsman", [], told) : null;

    private IReadOnlyList<Section> Concluded()
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
