using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>What is put together: for whom, of which case, and which papers in which order.</summary>
/// <param name="Kind">For whom it is.</param>
/// <param name="Council">The council whose team puts it together.</param>
/// <param name="Reference">The reference of the case.</param>
/// <param name="On">The day on which it is made.</param>
/// <param name="Papers">The papers in their order.</param>
public sealed record BundleDocument(BundleKind Kind, CouncilProfile Council, string Reference, DateOnly On, IReadOnlyList<BundlePaper> Papers)
{
    /// <summary>The most pages of one bundle.</summary>
    public const int MostPages = 1_500;

    /// <summary>The most megabytes of files in one bundle.</summary>
    public const int MostMegabytes = 100;

    /// <summary>What was left out of what a person is given of their own data, and why.</summary>
    public IReadOnlyList<WithheldPaper> Withheld { get; init; } = [];

    /// <summary>The references of the cases of which it is: more than one where it is of everything about one person.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [Reference];

    /// <summary>The title, as a reader of PDF shows it. It names nobody.</summary>
    public string Title => $"{Kind.Name()}, {Reference}";

    /// <summary>Why it is too large to be put together; null where it is not.</summary>
    public Refusal? WhyNotSize => Papers.Sum(paper => paper.File?.Size ?? 0) is var size && size > (long)MostMegabytes << 20
        ? new Refusal($"The files come to {size >> 20} megabytes, and a bundle takes at most {MostMegabytes}: leave some out, or make two bundles")
        : null;

    internal static Refusal? WhyNotPages(int pages) => pages > MostPages
        ? new Refusal($"The bundle would have {pages} pages, and it takes at most {MostPages}: leave some papers out, or make two bundles")
        : null;
}

/// <summary>A paper that is withheld.</summary>
/// <param name="Name">What it is called without telling what is in it.</param>
/// <param name="Why">Why.</param>
public sealed record WithheldPaper(string Name, WithheldBecause Why);

/// <summary>What came of putting a bundle together.</summary>
/// <param name="Pdf">The file; null where there is none.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Separately">The names of the files that could not be made into pages.</param>
/// <param name="WhyNot">Why there is none.</param>
public sealed record Bundle(byte[]? Pdf, int Pages, IReadOnlyList<string> Separately, Refusal? WhyNot)
{
    /// <summary>None was made.</summary>
    public static Bundle Failed(Refusal whyNot) => new(null, 0, [], whyNot);
}
