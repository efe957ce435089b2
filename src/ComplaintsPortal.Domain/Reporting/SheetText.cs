namespace ComplaintsPortal.Domain.Reporting;

/// <summary>What a council's cover sheets say in a place where nobody wrote anything for the period.</summary>
/// <param name="Slot">The key of a <see cref="Writing.ReportSlot"/> of the sheet.</param>
/// <param name="Text">The words, in the small Markdown of reports.</param>
public sealed record SheetText(string Slot, string Text)
{
    /// <summary>The longest text.</summary>
    public const int TextLength = 4_000;
}
