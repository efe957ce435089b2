using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>Correcting what is known of a child.</summary>
public sealed class ChangeModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private CaseChild? known;

    [FromRoute(Name = "child")]
    public int Number { get; set; }

    public IEnumerable<SelectListItem> Statuses =>
        opened.Council.Lists.Offered(ListName.SubjectStatus).Select(entry => new SelectListItem(entry.Label, entry.Key));

    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Change the particulars of a child";

    public string Button => "Save";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", known?.Name, Input.Name),
        new FieldVersions("Date of birth", known?.Born.InWords(), Input.Born.InWords()));

    private CaseChildFacts Facts => new(known!.Key, Input.Name!.Trim(), Input.Born, Input.Status.Kept());

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = new ChangeInput { Version = opened.Case.Version, Name = known!.Name, Born = known.Born, Status = known.Status };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ChangeValidator(opened),
        () => opened.Case.People.ChangeChild(known!, Facts, opened.Office),
        new Done("Child changed", "/Cases/People/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = await db.CaseChildren.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop) ?? known;
        return known is not null;
    }
}
