using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Appointing the investigating officer or the independent person of stage 2, or somebody else in their place.</summary>
public sealed class AppointModel(OpenedCase opened, PortalDb db) : PageModel
{
    private IReadOnlyList<Appointee> people = [];

    [BindProperty]
    public AppointInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<SelectListItem> Choices => people.Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Investigating officer", NameOf(opened.Case.Investigation?.InvestigatingOfficer), Input.Role is InvestigationRole.InvestigatingOfficer ? NameOf(Input.Who) : null),
        new FieldVersions("Independent person", NameOf(opened.Case.Investigation?.IndependentPerson), Input.Role is InvestigationRole.IndependentPerson ? NameOf(Input.Who) : null),
        new FieldVersions("Declaration", null, Input.Declaration));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Investigation.StageNumber, stop))
        {
            return NotFound();
        }

        people = await Data.People.Register.ForInvestigations(db).ToListAsync(stop);
        if (opened.Stage.WhyNotAppoint(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new AppointInput { Version = opened.Case.Version, On = opened.Today, Role = opened.Case.Investigation?.InvestigatingOfficer is null ? InvestigationRole.InvestigatingOfficer : InvestigationRole.IndependentPerson };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Investigation.StageNumber, stop))
        {
            return NotFound();
        }

        people = await Data.People.Register.ForInvestigations(db).ToListAsync(stop);
        if (opened.Stage.WhyNotAppoint(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new AppointValidator(opened, people), Input))
        {
            return this.Wrong();
        }

        var who = people.Single(person => person.Id == Input.Who);
        var terms = new AppointmentTerms(Input.On!.Value, Input.Declaration!.Trim(), Input.Reason.Kept());
        opened.Stage.Appoint(Input.Role!.Value, who, terms, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"{who.Name} is the {Input.Role.Value.Words()}");
        return RedirectToPage("/Cases/Investigation/Index", new { id });
    }

    private string? NameOf(Guid? who) => people.FirstOrDefault(person => person.Id == who)?.Name;
}
