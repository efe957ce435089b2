using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>Adding a child whom the case is about.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel, IActPage
{
    public IEnumerable<SelectListItem> Statuses =>
        opened.Council.Lists.Offered(ListName.SubjectStatus).Select(entry => new SelectListItem(entry.Label, entry.Key));

    [BindProperty]
    public AddInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Add a child";

    public string Button => "Add the child";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", null, Input.Name),
        new FieldVersions("Status", null, opened.Council.Lists.Find(ListName.SubjectStatus, Input.Status)?.Label));

    private CaseChildFacts Facts => new(Guid.CreateVersion7(opened.Now).ToString("N"), Input.Name!.Trim(), Input.Born, Input.Status.Kept());

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = new AddInput { Version = opened.Case.Version, Name = opened.Case.Particulars?.ChildName, Status = opened.Case.SubjectStatus };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AddValidator(opened),
        () => db.CaseChildren.Add(opened.Case.People.AddChild(Facts, opened.Office)),
        new Done("Child added", "/Cases/People/Index"), stop);
}
