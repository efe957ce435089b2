using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman.Recommendations;

/// <summary>Recording what the Ombudsman recommended.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Add a recommendation";

    public string Button => "Add the recommendation";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheOmbudsman;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Recommendation", null, Input.Text), new FieldVersions("Due", null, Input.Due.InWords()));

    private Refusal? WhyNot => OmbudsmanRecommendation.WhyNotAdd(opened.Office);

    public IActionResult OnGet()
    {
        Input = new AddInput { Version = opened.Case.Version };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AddValidator(),
        () => opened.Case.Escalation.Ombudsman.AddRecommendation(Input.Text!.Trim(), Input.Due!.Value, opened.Office),
        new Done("Recommendation recorded", "/Cases/Ombudsman/Index"), stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => Task.FromResult(opened.Procedure.Kind == ProcedureKind.Ombudsman);
}
