using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>
/// The files of an edition: the report, its data annex, its version for young people and its cover sheet, each in every format in which it is written,
/// and the Ombudsman's annual letter as it came.
/// </summary>
/// <param name="Files">The files; none where one could not be printed.</param>
/// <param name="WhyNot">Why there are none.</param>
internal sealed record EditionPapers(IReadOnlyList<EditionFile> Files, Refusal? WhyNot)
{
    /// <summary>Makes the files.</summary>
    /// <param name="report">The report.</param>
    /// <param name="letter">The Ombudsman's annual letter; null where none was added.</param>
    /// <param name="printer">What prints.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<EditionPapers> MakeAsync(AnnualReport report, byte[]? letter, PdfPrinter printer, CancellationToken stop)
    {
        var itself = await ReportFiles.ToPdfAsync(report.Paper, printer, stop);
        if (itself.Pdf is not { } pdf)
        {
            return new EditionPapers([], itself.WhyNot);
        }

        // These wait for each other, which is no queue to tell of.
        var quiet = printer.Telling(_ => { });
        var beside = await Task.WhenAll(
            from name in ReportFiles.Beside
            let paper = ReportFiles.PaperOf(report, name)
            where paper is not null
            select PrintAsync(name, paper, quiet, stop));
        return beside.FirstOrDefault(one => one.Printed.Pdf is null) is { } failed
            ? new EditionPapers([], failed.Printed.WhyNot)
            : new EditionPapers([.. await FilesAsync(report, null, report.Paper, pdf), .. await BesideAsync(report, beside), .. Letter(letter)], null);
    }

    private static EditionFile[] Letter(byte[]? letter) =>
        letter is null ? [] : [new EditionFile(ReportFiles.NameIn(ReportFiles.OmbudsmanLetter, ReportFiles.Pdf), letter)];

    private static async Task<PrintedPaper> PrintAsync(string name, Paper paper, PdfPrinter printer, CancellationToken stop) =>
        new(name, paper, await ReportFiles.ToPdfAsync(paper, printer, stop));

    private static async Task<IEnumerable<EditionFile>> BesideAsync(AnnualReport report, IReadOnlyList<PrintedPaper> papers)
    {
        List<EditionFile> files = [];
        foreach (var (name, paper, printed) in papers)
        {
            files.AddRange(await FilesAsync(report, name, paper, printed.Pdf!));
        }

        return files;
    }

    private static async Task<IReadOnlyList<EditionFile>> FilesAsync(AnnualReport report, string? name, Paper paper, byte[] pdf)
    {
        List<EditionFile> files = [];
        foreach (var format in ReportFiles.FormatsOf(name))
        {
            files.Add(new EditionFile(ReportFiles.NameIn(name, format), format switch
            {
                ReportFiles.Html => await ReportFiles.ToHtmlAsync(paper),
                ReportFiles.Pdf => pdf,
                ReportFiles.Docx => ReportFiles.ToDocx(paper),
                _ => ReportFiles.ToCsv(report),
            }));
        }

        return files;
    }

    private sealed record PrintedPaper(string Name, Paper Paper, Printed Printed);
}
