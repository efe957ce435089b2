using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Letters;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>A paper of a case that may go into a bundle.</summary>
/// <param name="Key">By which a form names it: <c>letter-12</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What stands in the contents: "Response to stage 1".</param>
/// <param name="On">The day that it bears; null where it bears none.</param>
public sealed record BundlePaper(string Key, PaperKind Kind, string Title, DateOnly? On = null)
{
    /// <summary>What a list of withheld papers calls it: that tells nothing of what is in it.</summary>
    public string Discreet { get; init; } = Title;

    /// <summary>What it says, part by part.</summary>
    public IReadOnlyList<BundlePart> Parts { get; init; } = [];

    /// <summary>The letter that it is.</summary>
    public LetterDocument? Letter { get; init; }

    /// <summary>The file that it is.</summary>
    public CaseDocument? File { get; init; }

    /// <summary>All that it says in words, to be looked through for what may not be told. What a picture or a scan shows is not among it.</summary>
    public IEnumerable<string?> Words =>
    [
        Title, Letter?.Letter.Recipient, Letter?.Letter.Address, Letter?.Letter.Words,
        .. Parts.SelectMany(part => part.Rows.Select(row => row.Said).Append(part.Text)),
    ];
}

/// <summary>A part of a paper: words, or a table of two columns, or both.</summary>
/// <param name="Heading">What stands above it; null where nothing.</param>
/// <param name="Text">The words; each line break is kept.</param>
public sealed record BundlePart(string? Heading, string? Text = null)
{
    /// <summary>The rows of the table.</summary>
    public IReadOnlyList<BundleRow> Rows { get; init; } = [];
}

/// <summary>A row of a table: a date with what happened, or a question with its answer.</summary>
/// <param name="Name">What the row is about.</param>
/// <param name="Said">What is said of it.</param>
public sealed record BundleRow(string Name, string Said);
