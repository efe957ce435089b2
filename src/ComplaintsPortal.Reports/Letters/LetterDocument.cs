using ComplaintsPortal.Domain.Cases.Keeping;
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
    /// <summary>The title of the document, as a browser or a reader of PDF shows it. It names nobody.</summary>
    public string Title => $"{Letter.Kind.Name()}, {Reference}{(Letter.IsDraft ? " (draft)" : "")}";

    /// <summary>The name and the address, one line a line.</summary>
    public IEnumerable<string> AddressLines => [Letter.Recipient, .. (Letter.Address ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
