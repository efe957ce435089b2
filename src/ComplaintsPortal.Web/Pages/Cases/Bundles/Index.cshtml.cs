using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Bundles;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Bundles;

/// <summary>Putting papers of a case together as one PDF: for the review panel, the Ombudsman, or the person whom they are about.</summary>
public sealed class IndexModel(OpenedDocument document, BundleDesk desk, PortalDb db, AttachmentSettings settings) : PageModel, IActPage, IOpensMore
{
    private PapersOfACase papers = null!;

    [BindProperty(SupportsGet = true)]
    public BundleKind? Kind { get; set; }

    [BindProperty]
    public BundleInput Input { get; set; } = new();

    public OpenedCase Opened => document.Opened;

    public string Title => "Make a bundle";

    public string Button => "Make the bundle";

    public IVersioned Form => Input;

    public CaseSection Section => CaseSections.Bundle;

    public BothVersions Versions => new(Opened.ChangedSince);

    public RestrictedAddresses Restricted { get; private set; } = null!;

    public IReadOnlyList<BundlePaper> Papers => papers.All;

    public BundleKind For => Kind ?? Opened.Case.Keeping.Bundles.Kinds[0];

    private Refusal? WhyNot => Opened.Case.Keeping.Bundles.WhyNotMake(For, Opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        papers = await desk.ReadAsync(Opened, stop);
        Restricted = await RestrictedAddresses.ReadAsync(db, Opened, stop);
        return Kind is null || Enum.IsDefined(Kind.Value);
    }

    public IActionResult OnGet() =>
        this.Ask(Opened, WhyNot, () => Input = new BundleInput { Version = Opened.Case.Version, Papers = BundleInput.Of(For, Papers, []) });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        // What is put together is the case as it stands now, whenever the page was opened; but nothing goes out that nobody saw in the list.
        var unseen = !Papers.Select(paper => paper.Key).SequenceEqual(Input.Papers.Select(one => one.Key));
        if (unseen)
        {
            ModelState.Clear();
        }

        (Input.Version, Input.Papers) = (Opened.Case.Version, BundleInput.Of(For, Papers, Input.Papers));
        Bundle? made = null;
        var answer = await this.ActAsync(
            document, WhyNot, Input, new BundleValidator(For, Papers),
            async () => unseen
                ? Done.Not(Unseen)
                : Hidden ?? Said(made = await desk.MakeAsync(Opened, For, papers, Input, stop)) ?? await FinishAsync(made, stop), stop);
        return answer is RedirectToPageResult && !Input.Keep ? Download(made!) : answer;
    }

    private static Refusal Unseen => new("The papers of the case have changed since you opened this page. Look through the list again");

    private Done? Hidden => Restricted.WhyNot(Input.GivesAddress, papers.Chosen(For, Input.Chosen).SelectMany(paper => paper.Words)) is { } refusal
        ? Done.Not(refusal, RestrictedAddresses.Field)
        : null;

    private static Done? Said(Bundle made) => made.WhyNot is { } refusal ? Done.Not(refusal) : null;

    private async Task<Done> FinishAsync(Bundle made, CancellationToken stop)
    {
        if (Input.Keep && made.Pdf!.Length > settings.MostBytes)
        {
            var refusal = new Refusal($"The bundle is larger than the {settings.MostMegabytes} megabytes of a document: make it without keeping it");
            return Done.Not(refusal, "Input.Keep");
        }

        if (Input.Keep)
        {
            document.Add(await desk.KeepAsync(Opened, For, made, stop));
        }

        var facts = new BundleFacts(For, Input.Papers.Count(one => one.In), made.Pages) { Withheld = [.. Input.Withheld(For, Papers).Select(one => one.Why)] };
        Opened.Case.Keeping.Bundles.Make(facts, Opened.Office);
        return new Done($"The bundle is made and kept: {made.Pages} pages", "/Cases/Documents/Index", new { id = Opened.Case.Id });
    }

    private FileContentResult Download(Bundle made)
    {
        TempData.Remove("Banner");
        return File(made.Pdf!, "application/pdf", BundleDesk.FileName(Opened, For));
    }
}
