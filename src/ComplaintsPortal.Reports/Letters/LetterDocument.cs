using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Reports.Letters;

/// <summary>A letter with its letterhead, as it is read and printed.</summary>
/// <param name="Council">The council's name at its head.</param>
/// <param name="Team">The team that writes.</param>
/// <param name="Reference">The reference of the case.</param>
/// <param name="On">The date that it bears.</param>
/// <param name="Letter">The letter.</param>
public sealed record LetterDocument(string Council, string Team, string Reference, DateOnly On, Letter Letter)
{
    /// <summary>The postal address of the team, one line a line; null where it bears none.</summary>
    public string? SenderAddress { get; init; }

    /// <summary>The picture beside the council's name; null where it has none.</summary>
    public byte[]? Logo { get; init; }

    /// <summary>The council's colour, "#00594f"; null for the portal's own.</summary>
    public string? Colour { get; init; }

    /// <summary>A letter as it was sent, or as it would be sent today. The logo and the colour are always the council's present ones.</summary>
    public static LetterDocument Of(Letter letter, string reference, CouncilProfile council, DateOnly today) =>
        new(letter.Council ?? council.Name, letter.Team ?? council.Team, reference, letter.SentOn ?? today, letter)
        {
            SenderAddress = letter.IsDraft ? council.Letterhead.Address : letter.SenderAddress,
            Logo = council.Logo,
            Colour = council.Colour,
        };

    /// <summary>The title of the document, as a browser or a reader of PDF shows it. It names nobody.</summary>
    public string Title => $"{Letter.Kind.Name()}, {Reference}{(Letter.IsDraft ? " (draft)" : "")}";

    /// <summary>The team's own address, one line a line.</summary>
    public IReadOnlyList<string> SenderLines => Letterhead.LinesOf(SenderAddress);

    /// <summary>The name and the address, one line a line.</summary>
    public IEnumerable<string> AddressLines => [Letter.Recipient, .. (Letter.Address ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
