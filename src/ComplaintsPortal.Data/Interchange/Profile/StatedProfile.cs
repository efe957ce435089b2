using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>What a data set's <c>profile.json</c> says of the council: it adds to what the portal has, or replaces it by key.</summary>
internal sealed record StatedProfile
{
    public string? Council { get; init; }

    public string? Team { get; init; }

    /// <summary>The colour of the portal's header; null where the file does not say.</summary>
    public string? Colour { get; init; }

    /// <summary>The logo; null where the file does not say.</summary>
    public byte[]? Logo { get; init; }

    /// <summary>What letters bear over what they bore; null where the file does not say.</summary>
    public Func<Letterhead, Letterhead>? Letterhead { get; init; }

    /// <summary>What the accessibility statement says over what it said; null where the file does not say.</summary>
    public Func<AccessibilityTerms, AccessibilityTerms>? Accessibility { get; init; }

    public IReadOnlyList<Procedure> Procedures { get; init; } = [];

    /// <summary>The entries of all lists, each list's in its order.</summary>
    public IReadOnlyList<ListEntry> Entries { get; init; } = [];

    /// <summary>Where in the file each entry names its parent.</summary>
    public IReadOnlyDictionary<ListEntry, JsonPart> Parents { get; init; } = new Dictionary<ListEntry, JsonPart>();

    /// <summary>The bank holidays; null where the file does not say.</summary>
    public IReadOnlyList<DateOnly>? BankHolidays { get; init; }

    /// <summary>What the council calls some of them; null where the file does not say.</summary>
    public IReadOnlyDictionary<DateOnly, string>? BankHolidayNames { get; init; }

    /// <summary>The council's rules over those that it had; null where the file does not say.</summary>
    public Func<CouncilRuleFacts, CouncilRuleFacts>? Rules { get; init; }

    /// <summary>What the council decided of its report, over what it had decided; null where the file does not say.</summary>
    public Func<ReportLayoutFacts, ReportLayoutFacts>? Report { get; init; }

    /// <summary>Where in the file each table of the report stands; known once <see cref="Report"/> was asked.</summary>
    public IReadOnlyList<(CrossTable Table, JsonPart Part)> Tables { get; init; } = [];

    /// <summary>Where in the file each procedure is named that has no part of the report; known once <see cref="Report"/> was asked.</summary>
    public IReadOnlyList<JsonPart> WithoutPart { get; init; } = [];

    /// <summary>The days on which the offices are closed; null where the file does not say.</summary>
    public IReadOnlyList<DateOnly>? Closures { get; init; }
}
