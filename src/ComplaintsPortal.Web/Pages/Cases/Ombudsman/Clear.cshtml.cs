using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>Clearing the paragraph with which the report tells of a decision of the Ombudsman; never by whoever wrote it.</summary>
public sealed class ClearModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Clear the paragraph for the report";

    public string Button => "Clear the paragraph";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheOmbudsman;

    public OmbudsmanRecord Known { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Paragraph", Known.Paragraph, null));

    private Refusal? WhyNot => Known.WhyNotClear(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = await db.OmbudsmanRecords.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        Known = found ?? Known;
        return found is not null;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new PlainForm { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, () => Known.Clear(opened.Case, opened.Office), new Done("Paragraph for the report cleared", Back.Page), stop);
}
