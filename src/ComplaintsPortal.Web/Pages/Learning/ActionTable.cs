using ComplaintsPortal.Data.Cases;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Learning actions as a table.</summary>
/// <param name="Rows">A row an action.</param>
/// <param name="Today">The day against which they are seen.</param>
public sealed record ActionTable(IReadOnlyList<ActionLine> Rows, DateOnly Today)
{
    /// <summary>How an action stands: "Overdue", "Open", "Completed on Monday 2 March 2026".</summary>
    public string Standing(ActionLine line) => line switch
    {
        { Completed: { } on } => $"Completed on {on.InWords()}",
        { NotImplemented: not null } => "Will not be carried out",
        { Due: { } due } when due < Today => "Overdue",
        _ => "Open",
    };

    /// <summary>Whether the report tells of an action: "cleared on Monday 2 March 2026", "to be cleared", "none".</summary>
    public static string WordsOf(ActionLine line) => line switch
    {
        { ClearedOn: { } on } => $"cleared on {on.InWords()}",
        { HasWords: true } => "to be cleared",
        _ => "none",
    };
}
