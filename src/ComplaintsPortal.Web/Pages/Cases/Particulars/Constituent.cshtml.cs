using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>The person for whom a Member of Parliament or a councillor enquires.</summary>
public sealed class ConstituentModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private Constituent? known;

    [BindProperty]
    public ConstituentInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Constituent";

    public string Button => "Save the constituent";

    public IVersioned Form => Input;

    public CaseSection Section => CaseSections.Constituent;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Name", known?.Name, Input.Name), new FieldVersions("How to reach them", known?.Contact, Input.Contact));

    private Refusal? WhyNot => Constituent.WhyNotRecord(opened.Office);

    // Only an enquiry has a constituent.
    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = await db.Constituents.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        return opened.Procedure.Kind == ProcedureKind.Enquiry;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new ConstituentInput { Version = opened.Case.Version, Name = known?.Name, Contact = known?.Contact });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ConstituentValidator(), () => opened.Case.People.RecordConstituent(Input.Facts, opened.Office),
        new Done("Constituent recorded", Section.Page), stop);
}
