using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>Removing a child who was entered by mistake.</summary>
public sealed class RemoveModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private CaseChild? known;

    [FromRoute(Name = "child")]
    public int Number { get; set; }

    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Remove a child";

    public string Button => "Remove the child";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public bool Warns => true;

    public string? Name => known?.Name;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Child", known?.Name, null));

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = new PlainForm { Version = opened.Case.Version };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, () => opened.Case.People.RemoveChild(known!, opened.Office), new Done("Child removed", "/Cases/People/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = await db.CaseChildren.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop) ?? known;
        return known is not null;
    }
}
