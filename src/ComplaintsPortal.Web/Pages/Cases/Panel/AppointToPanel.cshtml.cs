using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Appointing somebody to the review panel.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class AppointToPanelModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private IReadOnlyList<Appointee> people = [];

    [BindProperty]
    public AppointToPanelInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Appoint to the panel";

    public string Button => "Appoint the person";

    public BackLink Back => BackLink.ToThePanel;

    public IVersioned Form => Input;

    /// <summary>Whom the register lets chair the panel or sit on it, as far as it has room.</summary>
    public IEnumerable<SelectListItem> Choices => people.Where(MayBeAppointed).Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Panel", string.Join(", ", opened.Case.PanelMembers.Select(member => NameOf(member.Who)).OfType<string>()), NameOf(Input.Who)),
        new FieldVersions("Declaration", null, Input.Declaration));

    private Refusal? WhyNot => opened.Stage.Panel.WhyNotAppoint(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        people = await Data.People.Register.WithAccountsAsync(db, Data.People.Register.ForPanels(db), stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new AppointToPanelInput
        {
            Version = opened.Case.Version,
            On = opened.Today,
            Chairs = opened.Case.PanelMembers.Count == 0,
        });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AppointToPanelValidator(opened, people), () =>
        {
            var who = people.Single(person => person.Id == Input.Who);
            var terms = new AppointmentTerms(Input.On!.Value, Input.Declaration!.Trim());
            opened.Stage.Panel.Appoint(who, Input.Chairs, terms, opened.Office);
            return new Done($"{who.Name} is on the panel", Back.Page);
        }, stop);

    private bool MayBeAppointed(Appointee who) => MayBeAppointed(who, chairs: true) || MayBeAppointed(who, chairs: false);

    private bool MayBeAppointed(Appointee who, bool chairs) => opened.Stage.Panel.WhyNotAppoint(who, chairs, opened.Today, opened.Office) is null;

    private string? NameOf(Guid? who) => people.FirstOrDefault(person => person.Id == who)?.Name;
}
