using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Reports.Bundles;
using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Web.Pages.Cases.Bundles;

/// <summary>Where the papers of a case are looked out, put together and put away.</summary>
public sealed class BundleDesk(PortalDb db, AttachmentFolder folder, PdfPrinter printer)
{
    /// <summary>The papers of the case that is open.</summary>
    public Task<PapersOfACase> ReadAsync(OpenedCase opened, CancellationToken stop) => ReadAsync(opened.Case, opened.Council, opened.Today, stop);

    /// <summary>The papers of a case.</summary>
    public async Task<PapersOfACase> ReadAsync(Case @case, CouncilSetup setup, DateOnly today, CancellationToken stop) =>
        new(@case, await CasePapers.ReadAsync(db, @case, stop), setup.Lists, setup.Council, today);

    /// <summary>The name of the file.</summary>
    public static string FileName(OpenedCase opened, BundleKind kind) => $"{opened.Case.Reference.Replace('/', '-')}-{kind.Key()}.pdf";

    /// <summary>Puts a bundle together.</summary>
    public async Task<Bundle> MakeAsync(OpenedCase opened, BundleKind kind, PapersOfACase papers, BundleInput input, CancellationToken stop)
    {
        var document = new BundleDocument(kind, opened.Council.Council, opened.Case.Reference, opened.Today, papers.Chosen(kind, input.Chosen))
        {
            Withheld = input.Withheld(kind, papers.All),
        };
        return await MakeAsync(document, stop);
    }

    /// <summary>Puts a bundle together of which it is settled what goes in.</summary>
    public Task<Bundle> MakeAsync(BundleDocument document, CancellationToken stop) => BundleFiles.ToPdfAsync(document, FileAsync, printer, stop);

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
