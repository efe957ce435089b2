using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What one division received, by kind of procedure; Ombudsman cases are left out.</summary>
internal sealed class DivisionReceived(string label, IReadOnlyDictionary<ProcedureKind, Asked> kinds)
{
    /// <summary>Asks for it.</summary>
    public static DivisionReceived Ask(QuestionSheet sheet, Place division, IReadOnlyList<Procedure> procedures)
    {
        var all = division.Narrow(sheet.All(Measure.Received).With(Facet.Stage, Member.Stage.First));
        return new DivisionReceived(division.Label, procedures.Select(procedure => procedure.Kind).Where(kind => kind != ProcedureKind.Ombudsman).Distinct()
            .ToDictionary(kind => kind, kind => sheet.Ask(all.With(Facet.Kind, kind.Key()))));
    }

    /// <summary>All kinds together.</summary>
    public Compared All => Compared.Sum(kinds.Values.Select(kind => kind.Value));

    /// <summary>The kinds of which any of the divisions received anything.</summary>
    public static IReadOnlyList<ProcedureKind> Kinds(IEnumerable<DivisionReceived> divisions) =>
        [.. divisions.SelectMany(division => division.Received()).Distinct().Order()];

    /// <summary>The row of a table with a column for each of the kinds.</summary>
    public Row Row(IReadOnlyList<ProcedureKind> columns) =>
        new(label, [.. columns.Select(kind => kinds[kind].Show().Bracketed), All.Bracketed]);

    private IEnumerable<ProcedureKind> Received() => kinds.Where(kind => !kind.Value.Value.IsNothing).Select(kind => kind.Key);
}
