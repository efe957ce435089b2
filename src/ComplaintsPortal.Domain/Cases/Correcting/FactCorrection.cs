namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>Putting right a coded fact that was recorded, with a reason; the history keeps both.</summary>
/// <param name="case">The case.</param>
/// <param name="beside">What is kept beside it.</param>
/// <param name="words">What the council calls things.</param>
public sealed class FactCorrection(Case @case, BesideACase? beside, Vocabulary words)
{
    private static readonly Refusal NotRecorded = new("Choose something that is recorded with the case");

    /// <summary>The facts that can be corrected.</summary>
    public IReadOnlyList<RecordedFact> Facts => RecordedFact.Of(@case, beside, words);

    /// <summary>The recorded fact of that key; null where there is none.</summary>
    public RecordedFact? Find(string? key) => Facts.FirstOrDefault(fact => fact.Key == key);

    /// <summary>Why that fact cannot be corrected to another. Ask <see cref="CaseCorrection.WhyNotCorrect"/> first.</summary>
    /// <param name="key">Which of <see cref="Facts"/>.</param>
    /// <param name="to">The code that is right; null for none.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Refusal? WhyNotCorrectTo(string key, string? to, Office office) => Find(key) switch
    {
        null => NotRecorded,
        var fact when fact.Value == to => new("Choose another answer: this one is recorded already"),
        { MayBeNone: false } when to is null => new("Choose the answer that is right"),
        var fact when to is not null && fact.Choices.All(choice => choice.Key != to) => new("Choose an answer from the list"),
        var fact when CaseCorrection.WhyNotAsOfficer(fact.ForAManager, office) is { } refusal => refusal,
        { MayBeNone: true } when to is null => null,
        var fact => fact.WhyNotTo(to, office),
    };

    /// <summary>Corrects a fact. What follows from it is worked out anew.</summary>
    public void Correct(string key, string? to, string why, Office office)
    {
        (@case.Keeping.Correction.WhyNotCorrect(office) ?? WhyNotCorrectTo(key, to, office))?.Throw();
        var fact = Find(key)!;
        fact.Write(to, office, why);
        @case.Keeping.Correction.Redate(Under(@case, office));
        @case.Record($"Corrected: {FirstLetter.Small(fact.Name)}, from {fact.Said} to {fact.Words(to)}", office, why, fact.Stage);
    }

    /// <summary>The due dates that stand otherwise in the case as it was corrected, under whichever procedure that is.</summary>
    public IReadOnlyList<MovedDueDate> WhatMoves(Case corrected, Office office) =>
        [.. ClockEffects.Of(@case, office).MovesTo(ClockEffects.Of(corrected, Under(corrected, office)))];

    private Office Under(Case which, Office office) => words.Procedure(which.Procedure) is { } procedure ? office.Under(procedure) : office;
}
