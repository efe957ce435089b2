using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>Recording the offer of an advocate, and what came of it.</summary>
public sealed class AdvocateModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private Advocacy? known;

    public IEnumerable<SelectListItem> Providers =>
        opened.Council.Lists.Offered(ListName.AdvocacyProvider).Select(entry => new SelectListItem(entry.Label, entry.Key));

    public IEnumerable<Option> Answers => [new("NotYet", "Not answered yet"), new("Accepted", "Accepted"), new("Declined", "Declined")];

    [BindProperty]
    public AdvocateForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Advocate";

    public string Button => "Save the advocate";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Offered on", known?.Facts.OfferedOn.InWords(), Input.OfferedOn.InWords()),
        new FieldVersions("Answer", known is null ? null : CasePeople.InWords(known.Facts.Answer), CasePeople.InWords(Input.Answer)));

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = AdvocateForm.Of(known?.Facts, opened);
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AdvocateForm.FormValidator(opened),
        () => opened.Case.People.RecordAdvocacy(Input.Facts, opened.Office), new Done("Advocate recorded", "/Cases/People/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = await db.Advocacies.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        return true;
    }
}
