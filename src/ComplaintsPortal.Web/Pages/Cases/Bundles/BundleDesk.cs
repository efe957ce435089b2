using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Reports.Bundles;
using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Web.Pages.Cases.Bundles;

/// <summary>Where the papers of a case are looked out, put together and put away.</summary>
public sealed class BundleDesk(PortalDb db, AttachmentFolder folder, PdfPrinter printer)
{
    /// <summary>The papers of the case that is open.</summary>
    public async Task<PapersOfACase> ReadAsync(OpenedCase opened, CancellationToken stop)
    {
        var council = opened.Council.Council;
        return new PapersOfACase(
            opened.Case, await CasePapers.ReadAsync(db, opened.Case, stop), opened.Council.Lists, (council.Name, council.Team), opened.Today);
    }

    /// <summary>The name of the file.</summary>
    public static string FileName(OpenedCase opened, BundleKind kind) => $"{opened.Case.Reference.Replace('/', '-')}-{kind.Key()}.pdf";

    /// <summary>Puts a bundle together.</summary>
    public async Task<Bundle> MakeAsync(OpenedCase opened, BundleKind kind, PapersOfACase papers, BundleInput input, CancellationToken stop)
    {
        var council = opened.Council.Council;
        var document = new BundleDocument(kind, council.Name, council.Team, opened.Case.Reference, opened.Today, papers.Chosen(kind, input.Chosen))
        {
            Withheld = input.Withheld(kind, papers.All),
        };
        return await BundleFiles.ToPdfAsync(document, FileAsync, printer, stop);
    }

    /// <summary>Writes the file of a bundle that is kept with the case; it gets its own name once that is saved.</summary>
    public async Task<DocumentFacts> KeepAsync(OpenedCase opened, BundleKind kind, Bundle made, CancellationToken stop) => new(
        await DocumentList.NextNumberAsync(db, opened.Case.Id, stop), BundleWords.KeptAs(kind, made.Pages), FileName(opened, kind), opened.Today,
        (await folder.WriteAsync(FileKind.Pdf, new MemoryStream(made.Pdf!), stop))!, opened.Officer.Id, opened.Now);

    private async Task<byte[]?> FileAsync(CaseDocument document, CancellationToken stop)
    {
        await using var content = await folder.OpenAsync(document.StoredAs, document.Sha256, stop);
        if (content is null)
        {
            return null;
        }

        var whole = new byte[content.Length];
        await content.ReadExactlyAsync(whole, stop);
        return whole;
    }
}
