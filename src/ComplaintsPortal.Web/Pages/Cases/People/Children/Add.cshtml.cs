using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>Adding a child whom the case is about.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
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

    /// <summary>Children of that name whom other cases are about, and that it is none of them; empty where there are none.</summary>
    public IReadOnlyList<Option> Alike { get; private set; } = [];

    private string Key => Input.SameAs is { } same && same != SeparateInput.New ? same : Guid.CreateVersion7(opened.Now).ToString("N");

    private CaseChildFacts Facts => new(Key, Input.Name!.Trim(), Input.Born, Input.Status.Kept());

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = new AddInput { Version = opened.Case.Version, Name = opened.Case.Particulars?.ChildName, Status = opened.Case.SubjectStatus };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AddValidator(opened, Alike),
        () => opened.Case.People.AddChild(Facts, opened.Office),
        new Done("Child added", "/Cases/People/Index"), stop);

    // Two of one key in one case could not be told apart, so a child whom this case names already is not offered.
    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        if (toChange && Input.Name.Kept() is { } name)
        {
            var here = await db.CaseChildren.Where(child => child.CaseId == opened.Case.Id).Select(child => child.Key).ToListAsync(stop);
            var found = await PersonFinding.ChildrenOfNameAsync(db, [name], null, stop);
            Option[] known = [.. found.Where(one => !here.Contains(one.Person)).Select(one => new Option(one.Person, InWords(one)))];
            Alike = known.Length == 0 ? [] : [.. known, new(SeparateInput.New, "No, it is another child of that name")];
        }

        return true;
    }

    private static string InWords(FoundPerson one) =>
        $"Yes, {one.Name}{(one.Born is { } born ? $", born on {born:d MMMM yyyy}" : "")}, whom {one.Latest} is about";
}
