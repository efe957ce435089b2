using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;

namespace ComplaintsPortal.Data.Searching;

/// <summary>What was found, and only what the person who asks may see.</summary>
/// <param name="People">The people, those of exactly these names first.</param>
/// <param name="Cases">The cases, the likeliest first.</param>
/// <param name="Count">How many cases there are, as far as they were counted.</param>
public sealed record SearchFound(IReadOnlyList<FoundPerson> People, IReadOnlyList<FoundCase> Cases, int Count)
{
    /// <summary>Further than this nobody counts.</summary>
    public const int MostCounted = 200;

    /// <summary>Nothing.</summary>
    public static SearchFound Nothing { get; } = new([], [], 0);
}

/// <summary>A case that was found.</summary>
/// <param name="Line">The case as a line of a list.</param>
/// <param name="Complainant">The name of whoever complains, where it is known.</param>
/// <param name="Service">The key of the service.</param>
/// <param name="Why">Where the words stand, the most telling first.</param>
public sealed record FoundCase(CaseLine Line, string? Complainant, string? Service, IReadOnlyList<SearchHit> Why);

/// <summary>A text in which something that was sought stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Pieces">The text around it, as pieces of which some are marked.</param>
public sealed record SearchHit(SearchKind Kind, IReadOnlyList<TextPiece> Pieces);

/// <summary>A piece of a text, as it was written.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marked">Whether they are what was sought.</param>
public sealed record TextPiece(string Text, bool Marked);
