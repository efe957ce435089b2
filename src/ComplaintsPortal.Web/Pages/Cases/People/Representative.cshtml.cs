using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>Recording who acts for the child or the complainant, and whether they may.</summary>
public sealed class RepresentativeModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private Representative? known;

    public IEnumerable<Option> Consents =>
    [
        new("Sought", "Asked for, not answered yet"), new("Given", "Given"), new("Refused", "Refused"),
        new("NotNeeded", "Not needed", "An adult who complains in their own right needs no consent of the child"),
    ];

    [BindProperty]
    public RepresentativeForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Representative";

    public string Button => "Save the representative";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", known?.Facts.Name, Input.Name),
        new FieldVersions(
            "Consent", known is null ? null : CasePeople.InWords(known.Facts.Consent), Input.Consent is { } consent ? CasePeople.InWords(consent) : null));

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = RepresentativeForm.Of(known?.Facts, opened.Case.Version);
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new RepresentativeForm.FormValidator(opened),
        () => opened.Case.People.RecordRepresentative(Input.Facts, opened.Office), new Done("Representative recorded", "/Cases/People/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = await db.Representatives.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        return true;
    }
}
