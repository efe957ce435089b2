using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Writing;

/// <summary>
/// How easily a text is read, by the Automated Readability Index (Smith and Senter, 1967): 4.71 times the letters of a word, plus half the
/// words of a sentence, less 21.43, all on average. It counts no syllables, and so says the same wherever it is worked out.
/// </summary>
/// <param name="Age">At about what age it can be read, in years: from 6 to 18, which is 18 or over.</param>
/// <param name="LongSentences">How many of its sentences have more than 25 words.</param>
public sealed partial record Readability(int Age, int LongSentences)
{
    /// <summary>The age at which everything can be read.</summary>
    public const int Grown = 18;

    private const int LongSentence = 25;

    // The first score is that of the first year at school, at the age of about six.
    private const int AgeBeforeSchool = 5;

    /// <summary>"Readable at about age 12; 2 long sentences".</summary>
    public string InWords
    {
        get
        {
            var age = $"Readable at about age {Age}{(Age == Grown ? " or over" : "")}";
            return LongSentences switch
            {
                0 => age,
                1 => $"{age}; 1 long sentence",
                _ => $"{age}; {LongSentences} long sentences",
            };
        }
    }

    /// <summary>How easily the text is read; null where it has no word. A line ends a sentence, as a heading or an item of a list does.</summary>
    public static Readability? Of(string? text)
    {
        var sentences = End().Split(text ?? "").Select(sentence => Word().Matches(sentence)).Where(words => words.Count > 0).ToArray();
        if (sentences.Length == 0)
        {
            return null;
        }

        var words = sentences.Sum(sentence => sentence.Count);
        var letters = sentences.Sum(sentence => sentence.Sum(word => word.Value.Count(char.IsLetterOrDigit)));
        var index = (4.71 * letters / words) + (0.5 * words / sentences.Length) - 21.43;
        var age = Math.Clamp((int)Math.Ceiling(index), 1, Grown - AgeBeforeSchool) + AgeBeforeSchool;
        return new Readability(age, sentences.Count(sentence => sentence.Count > LongSentence));
    }

    [GeneratedRegex(@"[.!?]+(?=\s|$)|[\r\n]+")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}'’.,:-]*[\p{L}\p{N}])?")]
    private static partial Regex Word();
}
