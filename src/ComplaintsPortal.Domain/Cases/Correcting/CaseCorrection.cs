using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>
/// Putting right a date that was recorded, with a reason; the history keeps both. The date must fit as that of the act itself must, and
/// everything that was recorded besides must fit still.
/// </summary>
public sealed class CaseCorrection(Case @case, BesideACase? beside = null)
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private static readonly Refusal NotRecorded = new("Choose a date that is recorded with the case");

    /// <summary>The dates that can be corrected.</summary>
    public IReadOnlyList<RecordedDate> Dates => RecordedDate.Of(@case, beside);

    /// <summary>The same, with the dates of what is kept beside the case.</summary>
    public CaseCorrection With(BesideACase kept) => new(@case, kept);

    /// <summary>Correcting the outcome of a stage.</summary>
    public static OutcomeCorrection OutcomeOf(Stage stage) => new(stage);

    /// <summary>Correcting the coded facts of the case, and of what is kept beside it.</summary>
    public FactCorrection Of(Vocabulary words) => new(@case, beside, words);

    /// <summary>Correcting the amounts of money beside the case.</summary>
    public AmountCorrection OfAmounts => new(@case, beside);

    /// <summary>The recorded date of that key; null where there is none.</summary>
    public RecordedDate? Find(string? key) => Dates.FirstOrDefault(date => date.Key == key);

    /// <summary>Why nothing that was recorded can be corrected now.</summary>
    public Refusal? WhyNotCorrect(Office office) => Case.NotACaseWorker(office.Who) ?? @case.Keeping.WhyNotTouch;

    /// <summary>Why that date cannot be corrected to another. Ask <see cref="WhyNotCorrect"/> first.</summary>
    /// <param name="key">Which of <see cref="Dates"/>.</param>
    /// <param name="to">The date that is right; null where it never happened.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Refusal? WhyNotCorrectTo(string key, DateOnly? to, Office office) => Find(key) switch
    {
        null => NotRecorded,
        var date when date.On == to => new("Enter another date: this one is recorded already"),
        { MayBeTakenOut: false } when to is null => new("Enter the date that is right"),
        var date => WhyNotFits(date, to, office),
    };

    /// <summary>The due dates that the correction would move.</summary>
    public IReadOnlyList<MovedDueDate> WhatMoves(string key, DateOnly? to, Office office)
    {
        var date = Find(key)!;
        Redate(office);
        var before = ClockEffects.Of(@case, office);
        return [.. Trying(date, to, office, () => before.MovesTo(ClockEffects.Of(@case, office)).ToList())];
    }

    /// <summary>Corrects a date. What follows from it is worked out anew.</summary>
    public void Correct(string key, DateOnly? to, string why, Office office)
    {
        (WhyNotCorrect(office) ?? WhyNotCorrectTo(key, to, office))?.Throw();
        var date = Find(key)!;
        date.Write(to);
        Redate(office);
        var now = to is { } right ? $"to {right:d MMMM yyyy}" : "to not done";
        @case.Record($"Corrected: {FirstLetter.Small(date.Name)}, from {date.On:d MMMM yyyy} {now}", office, why, date.Stage);
    }

    /// <summary>Why an officer may not correct what is a manager's; null where it is nobody's in particular.</summary>
    internal static Refusal? WhyNotAsOfficer(string? whose, Office office) =>
        whose is null || office.Who.Supervises ? null : new Refusal($"Only a manager may correct {whose}");

    internal void Redate(Office office) => @case.stages.ForEach(stage => stage.Redate(office.Procedure, office.Calendar));

    private Refusal? WhyNotFits(RecordedDate date, DateOnly? to, Office office)
    {
        if (WhyNotAsOfficer(date.ForAManager, office) is { } refusal)
        {
            return refusal;
        }

        Redate(office);
        var before = ClockEffects.Of(@case, office);
        string[] unfit = [.. Misfits(office).Select(misfit => misfit.Date.Key)];
        return Trying(date, to, office, () =>
            (to is { } on ? date.WhyNotOn(on, office) : null)
            ?? WhyNotBeside(date, to, Misfits(office).Where(misfit => !unfit.Contains(misfit.Date.Key) && !(misfit.Date.MayMisfit && office.Who.Supervises)))
            ?? (office.Who.Supervises ? null : before.WhyNotAlone(ClockEffects.Of(@case, office), office.Today)));
    }

    private IEnumerable<(RecordedDate Date, Refusal Refusal)> Misfits(Office office) =>
        from date in Dates
        let refusal = date.WhyNotOn(date.On, office)
        where refusal is not null
        select (date, refusal);

    private static Refusal? WhyNotBeside(RecordedDate date, DateOnly? to, IEnumerable<(RecordedDate Date, Refusal Refusal)> misfits)
    {
        if (misfits.Where(misfit => misfit.Date.Key != date.Key).OrderBy(misfit => misfit.Date.On).FirstOrDefault() is not { Date: { } other } first)
        {
            return null;
        }

        return to > other.On
            ? new Refusal($"Enter a date on or before {other.On:d MMMM yyyy}: {FirstLetter.Small(other.Name)}")
            : new Refusal($"{other.Name}, {other.On:d MMMM yyyy}, would not fit any more: {FirstLetter.Small(first.Refusal.Sentence)}");
    }

    // As it would be, and then again as it is.
    private T Trying<T>(RecordedDate date, DateOnly? to, Office office, Func<T> look)
    {
        var state = new CaseSnapshot(@case, beside);
        date.Write(to);
        Redate(office);
        try
        {
            return look();
        }
        finally
        {
            state.Restore();
            Redate(office);
        }
    }
}
