using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Letters;

/// <summary>The greeting with which a letter begins, and the words with which it closes.</summary>
internal static partial class Courtesies
{
    // Below the closing stand a name, a title and a team.
    private const int LinesOfAClosing = 5;

    /// <summary>The greeting with which a text begins, as far as the first sign after the name; null where it begins with none.</summary>
    internal static string? GreetingOf(string text) => LinesOf(text).Take(1).Select(Greeting).FirstOrDefault(greeting => greeting is not null);

    /// <summary>The closing with which a text ends; null where it ends with none.</summary>
    internal static string? ClosingOf(string text) => LinesOf(text).TakeLast(LinesOfAClosing).FirstOrDefault(IsClosing);

    /// <summary>The greetings anywhere in a text.</summary>
    internal static IReadOnlyList<string> GreetingsIn(string text) => [.. LinesOf(text).Select(Greeting).OfType<string>()];

    /// <summary>The closings anywhere in a text.</summary>
    internal static IReadOnlyList<string> ClosingsIn(string text) => [.. LinesOf(text).Where(IsClosing)];

    private static string[] LinesOf(string text) =>
        LetterText.AsRead(LetterText.Normal(text)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Greeting(string line) => GreetingWords().Match(line) is { Success: true, Value: var greeting } ? greeting.Trim() : null;

    private static bool IsClosing(string line) => ClosingWords().IsMatch(line);

    [GeneratedRegex("^(?:Dear|Hello|Hi)(?= |$)[^,.!:;]*", RegexOptions.IgnoreCase)]
    private static partial Regex GreetingWords();

    [GeneratedRegex("^(?:Yours (?:sincerely|faithfully|truly)|(?:Best|Kind|Kindest|Warm) (?:wishes|regards)|Regards)[,.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingWords();
}
