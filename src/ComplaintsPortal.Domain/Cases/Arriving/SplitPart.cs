
namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>One matter of a contact that raises several.</summary>
/// <param name="Procedure">The key of the procedure that it looks like.</param>
/// <param name="Summary">What it is about, in one line.</param>
public sealed record SplitPart(string Procedure, string Summary);
