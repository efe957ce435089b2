namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>A coded fact that was recorded with a case by an act, stands on no other page to be changed, and can be corrected.</summary>
/// <param name="Key">By which it is named in an address: <c>stage-1-extension-ground</c>.</param>
/// <param name="Name">What it says: "Ground of the extension of stage 1".</param>
/// <param name="Stage">The stage that it belongs to; null where it belongs to the case.</param>
/// <param name="Value">The code; null where none was recorded.</param>
public sealed record RecordedFact(string Key, string Name, int? Stage, string? Value)
{
    private static readonly FactChoice[] YesAndNo = [new(Yes, "Yes"), new(No, "No")];

    internal const string Yes = "yes";
    internal const string No = "no";

    /// <summary>What it may say.</summary>
    public IReadOnlyList<FactChoice> Choices { get; init; } = [];

    /// <summary>Whether it may also say nothing.</summary>
    public bool MayBeNone { get; init; }

    /// <summary>What is recorded, in words.</summary>
    public string Said => Words(Value);

    /// <summary>What it is that only a manager may correct; null where an officer may.</summary>
    internal string? ForAManager { get; init; }

    /// <summary>Why it cannot be that one.</summary>
    internal Func<string?, Office, Refusal?> WhyNotTo { get; init; } = (_, _) => null;

    /// <summary>Puts another in its place, with whatever follows from it, for a reason.</summary>
    internal Action<string?, Office, string> Write { get; init; } = (_, _, _) => { };

    /// <summary>Every coded fact of a case that can be corrected here.</summary>
    /// <param name="case">The case.</param>
    /// <param name="beside">What is kept beside it.</param>
    /// <param name="words">What the council calls things.</param>
    public static IReadOnlyList<RecordedFact> Of(Case @case, BesideACase? beside, Vocabulary words) =>
    [
        .. FactsOfArrival.Of(@case, words),
        .. @case.Stages.SelectMany(stage => FactsOfAStage.Of(stage, words)),
        .. FactsOfACase.Of(@case, words),
        .. beside is null ? [] : FactsBeside.Of(beside, words),
    ];

    /// <summary>A code in words.</summary>
    public string Words(string? value) => value is null ? "none" : Choices.FirstOrDefault(choice => choice.Key == value)?.Label ?? value;

    internal static RecordedFact Of<T>(string key, string name, T value, Func<T, string> words, Action<T> write, int? stage = null)
        where T : struct, Enum => new(key, name, stage, value.ToString())
        {
            Choices = [.. Enum.GetValues<T>().Select(one => new FactChoice(one.ToString(), words(one)))],
            Write = (to, _, _) => write(Enum.Parse<T>(to!)),
        };

    internal static RecordedFact Of(string key, string name, bool value, Action<bool> write, int? stage = null) =>
        new(key, name, stage, value ? Yes : No) { Choices = YesAndNo, Write = (to, _, _) => write(to == Yes) };
}

/// <summary>What a fact may say.</summary>
/// <param name="Key">The code.</param>
/// <param name="Label">What a person reads.</param>
public sealed record FactChoice(string Key, string Label);
