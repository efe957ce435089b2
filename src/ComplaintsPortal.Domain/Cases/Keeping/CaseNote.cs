
namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>
/// What somebody wrote down about a case for colleagues; it stands in no letter. Notes are only added to: a wrong one is corrected
/// by a further one.
/// </summary>
public sealed class CaseNote : ICaseRecord
{
    /// <summary>The longest note, in characters.</summary>
    public const int TextLength = 20_000;

    private CaseNote() => Text = "";

    /// <summary>A note of a council's own records.</summary>
    public CaseNote(int caseId, CaseNoteFacts facts)
    {
        CaseId = caseId;
        (Number, At, By, Text, Corrects) = (facts.Number, facts.At, facts.By, facts.Text, facts.Corrects);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the note in its case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The account of its author.</summary>
    public Guid By { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; }

    /// <summary>The number of the earlier note that this one corrects.</summary>
    public int? Corrects { get; private set; }

    /// <summary>The note as the interchange format writes it.</summary>
    public CaseNoteFacts Facts => new(Number, At, By, Text, Corrects);
}

/// <summary>What the interchange format says of a note.</summary>
public sealed record CaseNoteFacts(int Number, DateTimeOffset At, Guid By, string Text, int? Corrects);
