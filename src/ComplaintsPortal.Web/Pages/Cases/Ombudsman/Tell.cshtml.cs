using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>Writing the paragraph with which the report tells of a decision of the Ombudsman.</summary>
public sealed class TellModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public TellInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Paragraph for the report";

    public string Button => "Save the paragraph";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheOmbudsman;

    public OmbudsmanRecord Known { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Paragraph", Known.Paragraph, Input.Paragraph));

    private Refusal? WhyNot => OmbudsmanRecord.WhyNotTell(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = await db.OmbudsmanRecords.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        Known = found ?? Known;
        return found is not null;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new TellInput { Version = opened.Case.Version, Paragraph = Known.Paragraph });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new TellValidator(), () => Known.Tell(opened.Case, Input.Paragraph.Kept(), opened.Office),
        new Done("Paragraph for the report saved; somebody else clears it", Back.Page), stop);
}
