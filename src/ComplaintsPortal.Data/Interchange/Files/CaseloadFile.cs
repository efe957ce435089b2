using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of how many children the council cares for, which figures are set against: <c>caseloads.csv</c>.</summary>
internal static class CaseloadFile
{
    public static readonly Column<string?> Caseload = Column.Key("caseload", ListName.Caseload).Needed();

    private static readonly Fields<CaseloadFacts> Fields = new(new("", "", null, 0))
    {
        { Column.FinancialYear("period").Needed(), f => f.Period, (f, period) => f with { Period = period ?? "" } },
        { Caseload, f => f.Caseload, (f, caseload) => f with { Caseload = caseload ?? "" } },
        { Column.Key("service", ListName.Service), f => f.Service, (f, service) => f with { Service = service } },
        { Column.Number("value").Needed(), f => f.Value, (f, value) => f with { Value = value ?? 0 } },
    };

    public static InterchangeFile File { get; } = new("caseloads.csv", false, [.. Fields]);

    /// <summary>What a row says.</summary>
    public static CaseloadFacts Facts(Row row) => Fields.Read(row, null, Addresses.None);

    public static string?[] Cells(Domain.Council.Caseload stored) => Fields.Cells(new(stored.Period, stored.Key, stored.Service, stored.Value), Addresses.None);
}

/// <summary>What a row of the file says.</summary>
internal sealed record CaseloadFacts(string Period, string Caseload, string? Service, decimal Value)
{
    /// <summary>No two rows say something of the same.</summary>
    public (string Period, string Caseload, string? Service) Key => (Period, Caseload, Service);
}
