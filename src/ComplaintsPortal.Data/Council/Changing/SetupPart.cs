namespace ComplaintsPortal.Data.Council.Changing;

/// <summary>A part of the council's set-up.</summary>
/// <param name="Key">How an address and the history name it.</param>
/// <param name="Name">What a person reads.</param>
public sealed record SetupPart(string Key, string Name)
{
    /// <summary>The longest key.</summary>
    public const int KeyLength = 20;

    /// <summary>The council's name, its team and its colour.</summary>
    public static readonly SetupPart Council = new("council", "The council");

    /// <summary>The logo, the address and the signatory.</summary>
    public static readonly SetupPart Letterhead = new("letterhead", "Letterhead and logo");

    /// <summary>Who has to have a second factor.</summary>
    public static readonly SetupPart SigningIn = new("signing-in", "Signing in");

    /// <summary>The accessibility statement.</summary>
    public static readonly SetupPart Statement = new("statement", "Accessibility statement");

    /// <summary>What the law leaves to the council.</summary>
    public static readonly SetupPart Rules = new("rules", "Local policy choices");

    /// <summary>The procedures with their limits.</summary>
    public static readonly SetupPart Procedures = new("procedures", "Procedures");

    /// <summary>The bank holidays and the days on which the offices are closed.</summary>
    public static readonly SetupPart Calendar = new("calendar", "Bank holidays");

    /// <summary>The lists.</summary>
    public static readonly SetupPart Lists = new("lists", "Lists");

    /// <summary>What the report shows.</summary>
    public static readonly SetupPart Report = new("report", "What the report shows");

    /// <summary>The templates of letters.</summary>
    public static readonly SetupPart Letters = new("letters", "Templates of letters");

    /// <summary>Words that many responses need.</summary>
    public static readonly SetupPart Paragraphs = new("paragraphs", "Standard paragraphs");

    /// <summary>How long records are kept.</summary>
    public static readonly SetupPart Retention = new("retention", "How long records are kept");

    /// <summary>All of them, in the order of the screens.</summary>
    public static IReadOnlyList<SetupPart> All { get; } =
        [Council, Letterhead, SigningIn, Statement, Rules, Procedures, Calendar, Lists, Report, Letters, Paragraphs, Retention];

    /// <summary>The part of that key, or null where there is none.</summary>
    public static SetupPart? Find(string? key) => All.FirstOrDefault(part => part.Key == key);
}
