using ComplaintsPortal.Data.Cases;

namespace ComplaintsPortal.Data.Figures;

/// <summary>Which cases are kept from whoever reads, for queries that count every case and list those that are open to that person.</summary>
public static class OpenToReader
{
    /// <summary>The keys of the cases that are sealed to others, or from which the person is barred; none for the portal itself.</summary>
    public static IQueryable<int?> KeptFromReader(this PortalDb db) =>
        KeptOut.Of(db).Where(one => one.Account == db.ReadsFor).Select(one => (int?)one.CaseId);
}
