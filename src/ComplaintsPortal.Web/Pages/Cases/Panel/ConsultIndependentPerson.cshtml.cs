using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Recording that the council decided its response to the panel together with the independent person of stage 2.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class ConsultIndependentPersonModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ConsultIndependentPersonInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record the independent person's part";

    public string Button => "Record the independent person's part";

    public BackLink Back => BackLink.ToThePanel;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date", opened.Case.Panel?.IndependentPersonConsulted.InWords(), Input.On.InWords()),
        new FieldVersions("What the independent person said", opened.Case.Panel?.IndependentPersonView, Input.View));

    private Refusal? WhyNot => opened.Stage.Panel.WhyNotConsultIndependentPerson(opened.Office);

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new ConsultIndependentPersonInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ConsultIndependentPersonValidator(opened),
        () => opened.Stage.Panel.ConsultIndependentPerson(Input.On!.Value, Input.View!.Trim(), opened.Office),
        new Done("The independent person's part is recorded", Back.Page), stop);
}
