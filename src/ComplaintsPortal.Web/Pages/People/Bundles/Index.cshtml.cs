using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Bundles;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Bundles;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.People.Bundles;

/// <summary>Everything that is held about one person as one PDF, over all of their cases: the answer to a subject access request.</summary>
[RequestFormLimits(ValueCountLimit = 10_000)]
public sealed class IndexModel(OpenedPerson opened, PersonBundleDesk desk, PortalDb db) : PageModel
{
    [BindProperty]
    public BundleInput Input { get; set; } = new();

    public OpenedPerson Opened => opened;

    public PersonBundleDesk Desk => desk;

    /// <summary>Cases that name a child so and record nothing more of them: they are not among the papers.</summary>
    public IReadOnlyList<NamedChild> NamedOnly { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string person, CancellationToken stop) => await FindAsync(person, stop)
        ? this.Ask(opened, desk.WhyNot, () => Input = new BundleInput { Version = opened.Version, Papers = Usual([]) })
        : NotFound();

    public async Task<IActionResult> OnPostAsync(string person, CancellationToken stop)
    {
        if (!await FindAsync(person, stop))
        {
            return NotFound();
        }

        // What is put together is what is held now; but nothing goes out that nobody saw in the list.
        var unseen = !desk.Papers.Select(paper => paper.Key).SequenceEqual(Input.Papers.Select(one => one.Key));
        if (unseen)
        {
            ModelState.Clear();
        }

        (Input.Version, Input.Papers) = (opened.Version, Usual(Input.Papers));
        Bundle? made = null;
        var answer = await this.ActAsync(
            opened, desk.WhyNot, Input, new BundleValidator(BundleKind.SubjectAccess, desk.Papers),
            async () => unseen ? Done.Not(Unseen) : Hidden ?? Finish(made = await desk.MakeAsync(Input, stop)), stop);
        return answer is RedirectToPageResult ? Download(made!) : answer;
    }

    private static Refusal Unseen => new("What is held about this person has changed since you opened this page. Look through the list again");

    private Done? Hidden => desk.Restricted.WhyNot(Input.GivesAddress, desk.Chosen(Input).SelectMany(paper => paper.Words)) is { } refusal
        ? Done.Not(refusal, RestrictedAddresses.Field)
        : null;

    private List<PaperInput> Usual(IReadOnlyList<PaperInput> said) => BundleInput.Of(BundleKind.SubjectAccess, desk.Papers, said);

    private async Task<bool> FindAsync(string person, CancellationToken stop)
    {
        if (!await opened.FindVoidedTooAsync(person, stop))
        {
            return false;
        }

        await desk.ReadAsync(stop);
        NamedOnly = opened.AsChild.Count == 0 ? [] : await PersonFinding.NamedOnly(db, opened.AsChild[0].Name).ToListAsync(stop);
        return true;
    }

    private Done Finish(Bundle made)
    {
        if (made.WhyNot is { } refusal)
        {
            return Done.Not(refusal);
        }

        desk.Record(Input, made.Pages);
        return new Done("The bundle is made");
    }

    private FileContentResult Download(Bundle made)
    {
        TempData.Remove("Banner");
        return File(made.Pdf!, "application/pdf", desk.FileName);
    }
}
