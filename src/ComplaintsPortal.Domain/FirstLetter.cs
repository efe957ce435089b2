namespace ComplaintsPortal.Domain;

/// <summary>The first letter of words that go into a sentence, or begin one.</summary>
public static class FirstLetter
{
    /// <summary>The same words as they stand within a sentence: "stage 1 concluded".</summary>
    public static string Small(string words) => words.Length == 0 ? words : $"{char.ToLowerInvariant(words[0])}{words[1..]}";

    /// <summary>The same words as they begin a sentence: "Stage 1 concluded".</summary>
    public static string Capital(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
