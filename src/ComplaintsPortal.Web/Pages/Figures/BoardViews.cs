using ComplaintsPortal.Reports.Dashboards;
using ComplaintsPortal.Reports.Exploring;

namespace ComplaintsPortal.Web.Pages.Figures;

/// <summary>A number that leads to the list of what it counts.</summary>
/// <param name="Number">The number.</param>
/// <param name="Address">Where the list is, below the portal's own address.</param>
public sealed record CountLink(int Number, string Address);

/// <summary>A table of the dashboard.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Heading">What its rows are.</param>
/// <param name="Rows">The rows.</param>
public sealed record BoardTable(string Caption, string Heading, IReadOnlyList<DashboardRow> Rows);

/// <summary>A table of the explorer on a page.</summary>
/// <param name="Table">The table.</param>
/// <param name="Leads">Whether each number leads to what it counts: not from a table that is kept as it was.</param>
public sealed record TableView(ExploredTable Table, bool Leads);
