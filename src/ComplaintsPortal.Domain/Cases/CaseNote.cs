using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

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

// Writing notes.
public sealed partial class Case
{
    /// <summary>Why the person may not write a note.</summary>
    public static Refusal? WhyNotWriteNote(Officer officer) => NotACaseWorker(officer);

    /// <summary>Why no note of that number can be corrected, where the case has so many notes.</summary>
    public static Refusal? WhyNotCorrect(int number, int notes) =>
        number >= 1 && number <= notes ? null : new Refusal("Choose a note that is there");

    /// <summary>Writes the next note. The history says that it was written, never what it says.</summary>
    /// <param name="text">The words.</param>
    /// <param name="corrects">The number of the note that it corrects, if any.</param>
    /// <param name="notes">How many notes the case has.</param>
    /// <param name="officer">Who writes.</param>
    /// <param name="now">The instant, UTC.</param>
    public CaseNote WriteNote(string text, int? corrects, int notes, Officer officer, DateTimeOffset now)
    {
        (WhyNotWriteNote(officer) ?? (corrects is { } wrong ? WhyNotCorrect(wrong, notes) : null))?.Throw();
        var number = notes + 1;
        Record(officer, now, corrects is null ? $"Note {number} written" : $"Note {number} written, which corrects note {corrects}");
        return new CaseNote(Id, new CaseNoteFacts(number, now, officer.Id, text, corrects));
    }
}
