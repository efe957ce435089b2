namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What may be done about what was recorded wrongly. As with access, only what the person's role may do is named.</summary>
public static class CorrectingMoves
{
    /// <summary>The verbs of this table.</summary>
    public static IReadOnlyList<Verb> Verbs { get; } = [Verb.Correct, Verb.Void, Verb.Restore];

    internal static IEnumerable<Move> Of(Case @case, Office office)
    {
        if (!office.Who.WorksOnCases)
        {
            yield break;
        }

        yield return new(Verb.Correct, "Correct what was recorded", null, @case.Keeping.Correction.WhyNotCorrect(office));
        if (office.Who.Supervises)
        {
            yield return new(Verb.Void, "Void the entry", null, @case.Keeping.Voiding.WhyNotVoid(office));
        }
    }

    internal static IEnumerable<Move> OfAVoided(Case @case, Office office) =>
        [new(Verb.Restore, "Restore the entry", null, @case.Keeping.Voiding.WhyNotRestore(office))];
}
