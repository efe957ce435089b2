namespace ComplaintsPortal.Domain.Letters;

/// <summary>What a template puts around a response: one letter, in which the words of whoever answers stand in the middle.</summary>
/// <param name="Before">What stands before them, in the format of <see cref="LetterText"/>, with the values that are known.</param>
/// <param name="After">What stands after them.</param>
public sealed record LetterFrame(string Before, string After)
{
    /// <summary>The frame that a template makes. One that has no place for a response stands before it as a whole.</summary>
    /// <param name="template">The words of the template.</param>
    /// <param name="values">The values of its fields; a field without one stays, so that whoever writes sees the gap.</param>
    public static LetterFrame Of(string template, IReadOnlyDictionary<string, MergeValue?> values)
    {
        var (before, after) = MergeFields.Around(template, MergeFields.Response) ?? ($"{template}\n\n", "");
        return new LetterFrame(MergeFields.Merge(before, values), MergeFields.Merge(after, values));
    }

    /// <summary>The whole letter, every word of it. No sign in the response is a mark of the letter or a field.</summary>
    public string Around(string response) => LetterText.Normal(Before + LetterText.Plain(response) + After);

    /// <summary>Why these words cannot stand in the letter: it greets and closes once.</summary>
    public Refusal? WhyNotWords(string response) => (Courtesies.GreetingOf(response), Courtesies.ClosingOf(response)) switch
    {
        ({ } greeting, _) when Courtesies.GreetingsIn(Before) is [var own, ..] =>
            new($"Leave out \"{greeting}\": the letter begins with \"{own}\" already"),
        (_, { } closing) when Courtesies.ClosingsIn(After) is [var own, ..] =>
            new($"Leave out \"{closing}\" and what follows it: the letter ends with \"{own}\" already"),
        _ => null,
    };

    /// <summary>Why the frame is not fit to be sent: a field in it has no value.</summary>
    public Refusal? WhyNotComplete => MergeFields.GapsIn($"{Before}\n{After}") is [var gap, ..]
        ? new Refusal($"The letter has nothing to put for {{{gap}}}. Record it on the case first, or have the template changed")
        : null;
}
