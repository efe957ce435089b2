namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>The form of a table, as adding and changing share it.</summary>
/// <param name="Input">What was entered.</param>
/// <param name="Count">Among how many places it can be put.</param>
public sealed record TableFormView(TableInput Input, int Count);
