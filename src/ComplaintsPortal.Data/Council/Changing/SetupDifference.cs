using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Council.Changing;

/// <summary>Something of the set-up that is otherwise than it was.</summary>
/// <param name="Part">The part to which it belongs.</param>
/// <param name="What">What it is: "Name of the team".</param>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is; null where it is no longer there.</param>
public sealed record SetupDifference(SetupPart Part, string What, string? Before, string? After)
{
    // The audit holds a sentence; the history beside it holds the words in full.
    private const int Told = 300;

    /// <summary>What the audit says of it.</summary>
    public string Sentence => $"{SetupChange.Changed}{Part.Name}: {Clipped(What)}{Colon} {InWords(After)}; before that: {InWords(Before)}";

    private string Colon => What.EndsWith('?') ? "" : ":";

    private static string InWords(string? value) => value is null ? "nothing" : Clipped(value);

    private static string Clipped(string value) => value.Length <= Told ? value : $"{value[..Told]}...";
}

/// <summary>Who changes the set-up, and why.</summary>
/// <param name="Stamp">The stamp of the set-up as it was when the form was shown.</param>
/// <param name="By">Who changes it.</param>
/// <param name="Why">The reason that was given.</param>
/// <param name="Seen">The mark of what was shown beforehand. Where what changes has another one, nothing is stored: it is to be shown first.</param>
public sealed record SetupAct(int Stamp, Officer By, string Why, string? Seen);

/// <summary>What a change of the set-up came to.</summary>
/// <param name="Differences">What is otherwise, or would be.</param>
/// <param name="Moved">Which due dates moved with it, or would.</param>
public sealed record SetupOutcome(IReadOnlyList<SetupDifference> Differences, Moved Moved)
{
    /// <summary>Somebody else changed the set-up since the form was shown; nothing is stored.</summary>
    public static SetupOutcome Stale { get; } = new([], Moved.None) { IsStale = true };

    /// <summary>Whether somebody else changed the set-up since the form was shown.</summary>
    public bool IsStale { get; private init; }

    /// <summary>Whether it is stored; otherwise it is what would be.</summary>
    public bool IsStored { get; init; }

    /// <summary>The mark of what it shows, which a form carries to say that it was seen.</summary>
    public string Mark => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(
        string.Join('\u001F', Differences.SelectMany(one => new[] { one.Part.Key, one.What, one.Before ?? "\u0001", one.After ?? "\u0001" })))));
}
