namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>A date that was recorded with a case and can be corrected.</summary>
/// <param name="Key">By which it is named in an address: <c>stage-1-acknowledged</c>.</param>
/// <param name="Name">What happened on it: "Stage 1 acknowledged".</param>
/// <param name="Stage">The stage that it belongs to; null where it belongs to the case.</param>
/// <param name="On">The date.</param>
public sealed record RecordedDate(string Key, string Name, int? Stage, DateOnly On)
{
    /// <summary>Whether it can also be said that it never happened; what else rests on it is then asked as if it had not.</summary>
    public bool MayBeTakenOut { get; init; }

    /// <summary>What it is that only a manager may correct, wherever it moves; null where an officer may.</summary>
    internal string? ForAManager { get; init; }

    /// <summary>Whether a manager may correct another date although this one does not fit any more.</summary>
    internal bool MayMisfit { get; init; }

    /// <summary>The rule of the act itself: why it cannot have happened on a date.</summary>
    internal Func<DateOnly, Office, Refusal?> WhyNotOn { get; init; } = (_, _) => null;

    /// <summary>Puts another date in its place, with whatever is that date because this is.</summary>
    internal Action<DateOnly?> Write { get; init; } = _ => { };

    /// <summary>Every date that is recorded with a case, in the order in which a case goes.</summary>
    /// <param name="case">The case.</param>
    /// <param name="beside">What is kept beside it.</param>
    public static IReadOnlyList<RecordedDate> Of(Case @case, BesideACase? beside = null) =>
    [
        DatesOfACase.Received(@case),
        .. DatesOfArrival.Of(@case),
        .. @case.Stages.SelectMany(DatesOfAStage.Of),
        .. DatesOfConduct.OfInvestigation(@case),
        .. DatesOfConduct.OfPanel(@case),
        .. DatesOfACase.Others(@case),
        .. beside is null ? [] : DatesBeside.Of(@case, beside),
    ];

    // Those of one kind, of which there may be several: counted from 1.
    internal static IEnumerable<RecordedDate> Each<T>(IEnumerable<T> records, Func<T, int, IEnumerable<RecordedDate>> of) =>
        records.SelectMany((record, place) => of(record, place + 1));

    // One where something is recorded, none otherwise.
    internal static IEnumerable<RecordedDate> Where(
        DateOnly? recorded, string key, string name, Func<DateOnly, Office, Refusal?> whyNotOn, Action<DateOnly?> write, int? stage = null) =>
        recorded is { } on ? [new RecordedDate(key, name, stage, on) { WhyNotOn = whyNotOn, Write = write }] : [];
}
