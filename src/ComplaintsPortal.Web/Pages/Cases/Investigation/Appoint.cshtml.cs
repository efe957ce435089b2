using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Appointing the investigating officer or the independent person of stage 2, or somebody else in their place.</summary>
[OpensStage(Domain.Cases.Investigating.Investigation.StageNumber)]
public sealed class AppointModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private IReadOnlyList<Appointee> people = [];

    [BindProperty]
    public AppointInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Appoint to the investigation";

    public string Button => "Appoint the person";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    internal static IReadOnlyList<Option> YesNo { get; } = [new("true", "Yes"), new("false", "No")];

    /// <summary>Whom the register lets be appointed to what is open here.</summary>
    public IEnumerable<SelectListItem> Choices => people.Where(MayBeAppointed).Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Investigating officer", NameOf(Known?.InvestigatingOfficer), NameOf(EnteredAs(InvestigationRole.InvestigatingOfficer))),
        new FieldVersions("Independent person", NameOf(Known?.IndependentPerson), NameOf(EnteredAs(InvestigationRole.IndependentPerson))),
        new FieldVersions("Declaration", null, Input.Declaration));

    private Domain.Cases.Investigating.Investigation? Known => opened.Case.Investigation;

    private Refusal? WhyNot => opened.Stage.Investigation.WhyNotAppoint(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        people = await Data.People.Register.WithAccountsAsync(db, Data.People.Register.ForInvestigations(db), stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new AppointInput
        {
            Version = opened.Case.Version,
            On = opened.Today,
            Role = Known?.InvestigatingOfficer is null ? InvestigationRole.InvestigatingOfficer : InvestigationRole.IndependentPerson,
        });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AppointValidator(opened, people), () =>
        {
            var who = people.Single(person => person.Id == Input.Who);
            var terms = new AppointmentTerms(Input.On!.Value, Input.Declaration!.Trim(), Input.Reason.Kept()) { OutsideTheLine = Input.OutsideTheLine };
            opened.Stage.Investigation.Appoint(Input.Role!.Value, who, terms, opened.Office, opened.Council.Lists.Places);
            return new Done($"{who.Name} is the {Input.Role.Value.Words()}", Back.Page);
        }, stop);

    private bool MayBeAppointed(Appointee who) =>
        Enum.GetValues<InvestigationRole>().Any(role => opened.Stage.Investigation.WhyNotAppoint(role, who) is null);

    private Guid? EnteredAs(InvestigationRole role) => Input.Role == role ? Input.Who : null;

    private string? NameOf(Guid? who) => people.FirstOrDefault(person => person.Id == who)?.Name;
}
