namespace ComplaintsPortal.Domain.Cases;

/// <summary>
/// Something that is kept beside a case and belongs to it: a note, a letter, a child. Adding, changing or removing one changes
/// the case, so its version rises with it.
/// </summary>
public interface ICaseRecord
{
    /// <summary>The database's key of the case.</summary>
    int CaseId { get; }
}
