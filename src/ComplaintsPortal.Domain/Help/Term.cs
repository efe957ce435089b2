namespace ComplaintsPortal.Domain.Help;

/// <summary>A word of the field, and what it means to somebody who is new to it.</summary>
/// <param name="Name">The word, as a list of words names it: "Independent person".</param>
/// <param name="Meaning">What it means, in whole sentences of plain English.</param>
/// <param name="Authority">Where it comes from; null for a word of this portal alone.</param>
public sealed record Term(string Name, string Meaning, Citation? Authority = null)
{
    /// <summary>The forms in which it stands on a page, in small letters; a plural that only adds an s is found without being named.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [Name.ToLowerInvariant()];

    /// <summary>Its address within the list of words: "independent-person".</summary>
    public string Anchor => Name.ToLowerInvariant().Replace(' ', '-').Replace("’", "", StringComparison.Ordinal);
}
