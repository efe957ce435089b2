namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>How the choices of the domain are written: in small letters, with hyphens.</summary>
internal static class Choices
{
    /// <summary>"AnyPointUpheld" is any-point-upheld.</summary>
    public static string WordOf(Enum choice) =>
        string.Concat(choice.ToString().Select((letter, place) =>
            char.IsUpper(letter) ? $"{(place == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}" : letter.ToString()));

    /// <summary>The words of all choices, in their order.</summary>
    public static IReadOnlyList<string> WordsOf<TChoice>()
        where TChoice : struct, Enum => [.. Enum.GetValues<TChoice>().Select(choice => WordOf(choice))];

    /// <summary>The choice of that word; null where there is none.</summary>
    public static TChoice? Find<TChoice>(string? word)
        where TChoice : struct, Enum => word is not null && Known<TChoice>.Words.TryGetValue(word, out var choice) ? choice : null;

    // An import asks for the same few words a hundred thousand times.
    private static class Known<TChoice>
        where TChoice : struct, Enum
    {
        public static readonly IReadOnlyDictionary<string, TChoice> Words =
            Enum.GetValues<TChoice>().DistinctBy(choice => WordOf(choice)).ToDictionary(choice => WordOf(choice), StringComparer.Ordinal);
    }
}
