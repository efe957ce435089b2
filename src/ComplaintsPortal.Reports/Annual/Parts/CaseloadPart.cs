using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>Complaints beside the number of children whom each service worked with.</summary>
internal sealed class CaseloadPart
{
    private readonly ReportPeriods periods;
    private readonly CouncilLists lists;
    private readonly IReadOnlyList<(string Caseload, string? Service, Asked Size, Asked Complaints)> rows;

    public CaseloadPart(QuestionSheet sheet, CouncilSetup setup, IReadOnlyList<Caseload> given)
    {
        (periods, lists) = (sheet.Periods, setup.Lists);
        rows = [.. given.Select(row => (row.Key, row.Service)).Distinct()
            .Select(row => (row.Key, row.Service, sheet.Ask(Size(sheet, row)), sheet.Ask(Complaints(sheet, row.Service))))];
    }

    /// <summary>The part, or null where no caseload was given.</summary>
    public Section? Compose()
    {
        var given = rows.Where(row => row.Size.HasValue || row.Size.HadValue).ToList();
        return given.Count == 0 ? null : new Section("Complaints beside the services' caseloads",
        [
            new Paragraph(
                "A service that works with more children will receive more complaints. The share sets one beside the other; it does not say that so "
                    + "many of those children complained."),
            .. given.GroupBy(row => row.Caseload).Select(Table),
        ]);
    }

    private Table Table(IGrouping<string, (string Caseload, string? Service, Asked Size, Asked Complaints)> rows)
    {
        var before = rows.Any(row => row.Size.HadValue);
        return new Table(
            lists.Label(ListName.Caseload, rows.Key),
            $"Complaints of every procedure received at stage 1 {periods.InThis}{(before ? $"; in brackets those {periods.InLast}" : "")}, and the "
                + "number given by the service. The share is complaints as a percentage of that number.",
            [new("Service", true), new("Caseload"), new("Complaints"), new("Share")],
            [.. rows.OrderBy(row => Place(row.Service)).Select(row => Row(row.Service, row.Size, row.Complaints, before))]);
    }

    private Row Row(string? service, Asked size, Asked complaints, bool before) => new(
        service is null ? "All services" : lists.Label(ListName.Service, service),
        [
            before ? $"{Given(size.HasValue, size.Show().This)} ({Given(size.HadValue, size.Value.Last)})" : Given(size.HasValue, size.Show().This),
            before ? complaints.Show().Bracketed : complaints.Show().Now,
            size.HasValue && size.Value.This > 0 ? Share(complaints.Value.This, size.Value.This) : Percentage.None,
        ]);

    private static string Share(decimal complaints, decimal size) => Comparison.Share(complaints, size, 1) switch
    {
        0 when complaints > 0 => "under 0.1%",
        var share => string.Create(CultureInfo.InvariantCulture, $"{share:0.0}%"),
    };

    private int Place(string? service) => service is null ? -1 : lists.Find(ListName.Service, service)?.Position ?? int.MaxValue;

    private static string Given(bool has, decimal value) => has ? Words.Number(value) : "not given";

    private static Question Size(QuestionSheet sheet, (string Key, string? Service) row)
    {
        var size = sheet.All(Measure.Caseload).With(Facet.Caseload, row.Key);
        return row.Service is null ? size : size.With(Facet.Service, row.Service);
    }

    private static Question Complaints(QuestionSheet sheet, string? service)
    {
        var all = sheet.All(Measure.Received).With(Facet.Kind, ProcedureKind.Complaint.Key()).With(Facet.Stage, Member.Stage.First);
        return service is null ? all : all.With(Facet.Service, service);
    }
}
