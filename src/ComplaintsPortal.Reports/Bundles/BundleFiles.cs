using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Html;
using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>A bundle as one PDF: a title page, contents, then the papers in order, each page numbered.</summary>
public static class BundleFiles
{
    // The first printing tells where everything stands, the second says so; a third only where the numbers moved something.
    private const int MostPrintings = 3;

    /// <summary>Puts it together.</summary>
    /// <param name="document">What goes in.</param>
    /// <param name="read">Reads the file of a document; null where it is missing or not what was stored.</param>
    /// <param name="printer">Prints what is not a file already.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<Bundle> ToPdfAsync(
        BundleDocument document, Func<CaseDocument, CancellationToken, Task<byte[]?>> read, PdfPrinter printer, CancellationToken stop = default)
    {
        if (document.WhyNotSize is { } tooLarge)
        {
            return Bundle.Failed(tooLarge);
        }

        var attached = await AttachedAsync(document, read, stop);
        if (BundleDocument.WhyNotPages(attached.Values.Sum(one => one.Pages)) is { } tooMany)
        {
            return Bundle.Failed(tooMany);
        }

        var contents = new BundleContents(document, attached);
        for (var printing = 1; printing <= MostPrintings; printing++)
        {
            var printed = await printer.PrintAsync(await RenderAsync(contents), stop);
            if (printed.Pdf is not { } pdf)
            {
                return Bundle.Failed(printed.WhyNot!);
            }

            var now = contents.Placed(PdfDestinations.Read(pdf), PagesOf(pdf));
            if (now is null || BundleDocument.WhyNotPages(now.Pages) is not null)
            {
                return Bundle.Failed(now is null ? Unplaced : BundleDocument.WhyNotPages(now.Pages)!);
            }

            if (now.SaysTheSameAs(contents))
            {
                return new Bundle(BundlePdf.Of(document, pdf, now.FilePages), now.Pages, now.Separately, null);
            }

            contents = now;
        }

        return Bundle.Failed(Unplaced);
    }

    private static Refusal Unplaced => new("The browser of the server does not say on which page each paper begins, so that no bundle can be made");

    private static async Task<IReadOnlyDictionary<string, Attachment>> AttachedAsync(
        BundleDocument document, Func<CaseDocument, CancellationToken, Task<byte[]?>> read, CancellationToken stop)
    {
        var attached = new Dictionary<string, Attachment>(StringComparer.Ordinal);
        foreach (var paper in document.Papers)
        {
            if (paper.File is { } file)
            {
                attached[paper.Key] = await Attachment.OfAsync(file.Kind, await read(file, stop), stop);
            }
        }

        return attached;
    }

    private static int PagesOf(byte[] printed)
    {
        using var opened = PdfSharp.Pdf.IO.PdfReader.Open(new MemoryStream(printed), PdfSharp.Pdf.IO.PdfDocumentOpenMode.Import);
        return opened.PageCount;
    }

    private static Task<string> RenderAsync(BundleContents contents) => ReportRenderer.RenderAsync<BundlePage>(nameof(BundlePage.Contents), contents);
}
