using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Appointing somebody to the review panel.</summary>
public sealed class AppointToPanelModel(OpenedCase opened, PortalDb db) : PageModel
{
    private IReadOnlyList<Appointee> people = [];

    [BindProperty]
    public AppointToPanelInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<SelectListItem> Choices => people.Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Panel", string.Join(", ", opened.Case.PanelMembers.Select(member => NameOf(member.Who)).OfType<string>()), NameOf(Input.Who)),
        new FieldVersions("Declaration", null, Input.Declaration));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        people = await Data.People.Register.ForPanels(db).ToListAsync(stop);
        if (opened.Stage.WhyNotAppointToPanel(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new AppointToPanelInput { Version = opened.Case.Version, On = opened.Today, Chairs = opened.Case.PanelMembers.Count == 0 };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        people = await Data.People.Register.ForPanels(db).ToListAsync(stop);
        if (opened.Stage.WhyNotAppointToPanel(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new AppointToPanelValidator(opened, people), Input))
        {
            return this.Wrong();
        }

        var who = people.Single(person => person.Id == Input.Who);
        var terms = new AppointmentTerms(Input.On!.Value, Input.Declaration!.Trim());
        opened.Stage.AppointToPanel(who, Input.Chairs, terms, opened.Council.Rules, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"{who.Name} is on the panel");
        return RedirectToPage("/Cases/Panel/Index", new { id });
    }

    private string? NameOf(Guid? who) => people.FirstOrDefault(person => person.Id == who)?.Name;
}
