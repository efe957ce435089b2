namespace ComplaintsPortal.Domain.Council;

/// <summary>What stands at the head of the council's letters besides its name, and who signs them.</summary>
/// <param name="Address">The postal address of the team, one line a line; null where letters bear none.</param>
/// <param name="Signatory">Who signs; null where whoever writes a letter signs it.</param>
/// <param name="Post">The post of whoever signs: "Complaints manager".</param>
public sealed record Letterhead(string? Address, string? Signatory, string? Post)
{
    /// <summary>The longest address, with its line breaks.</summary>
    public const int AddressLength = 400;

    /// <summary>The most lines of an address.</summary>
    public const int MostLines = 8;

    /// <summary>The longest name, and the longest post.</summary>
    public const int NameLength = 200;

    /// <summary>Nothing said yet.</summary>
    public static Letterhead None { get; } = new(null, null, null);

    /// <summary>The lines of the address.</summary>
    public IReadOnlyList<string> AddressLines => LinesOf(Address);

    /// <summary>What stands below a letter: the name and the post of the signatory, or whoever writes it.</summary>
    public string SignedBy(string writer) => Signatory is null ? writer : Post is null ? Signatory : $"{Signatory}\n{Post}";

    /// <summary>The lines of an address, none of them empty.</summary>
    public static IReadOnlyList<string> LinesOf(string? address) =>
        (address ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The address of these lines; null where there are none.</summary>
    public static string? Of(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } address ? address : null;

    /// <summary>Why a post cannot stand without a name.</summary>
    public static Refusal? WhyNotPost(string? signatory, string? post) =>
        post is not null && signatory is null ? new("Enter the name of whoever signs, or leave the post empty") : null;
}
