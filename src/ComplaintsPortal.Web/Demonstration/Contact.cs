namespace ComplaintsPortal.Web.Demonstration;

/// <summary>What somebody invented told the council.</summary>
/// <param name="Procedure">The key of the procedure that it looks like.</param>
/// <param name="From">Their name; the same name is the same person.</param>
/// <param name="Type">A key of the list <c>complainant-type</c>.</param>
/// <param name="Summary">What it is about, in one line.</param>
/// <param name="Account">What they said or wrote.</param>
internal sealed record Contact(string Procedure, string From, string Type, string Summary, string Account)
{
    /// <summary>A key of the list <c>channel</c>.</summary>
    public string Channel { get; init; } = "phone";

    /// <summary>A key of the list <c>service</c>.</summary>
    public string Service { get; init; } = "children-in-care";

    /// <summary>A key of the list <c>subject-status</c>.</summary>
    public string? Status { get; init; } = "child-in-care";
}
