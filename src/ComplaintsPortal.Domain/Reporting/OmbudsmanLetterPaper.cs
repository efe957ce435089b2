namespace ComplaintsPortal.Domain.Reporting;

/// <summary>
/// The Ombudsman's annual letter itself, as it came: a PDF, published beside the report on its year. It is kept with the database, as published
/// editions are, and is no part of what is exported.
/// </summary>
public sealed class OmbudsmanLetterPaper
{
    /// <summary>The largest letter, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private OmbudsmanLetterPaper() => (Period, Content) = ("", []);

    /// <summary>A letter as it came.</summary>
    /// <param name="period">The financial year that it is about.</param>
    /// <param name="content">The PDF.</param>
    public OmbudsmanLetterPaper(string period, byte[] content) => (Period, Content) = (period, content);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The financial year that it is about.</summary>
    public string Period { get; private set; }

    /// <summary>The PDF.</summary>
    public byte[] Content { get; private set; }
}
