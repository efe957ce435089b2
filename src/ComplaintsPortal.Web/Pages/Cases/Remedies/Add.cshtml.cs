using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>Recording what was promised to put things right for the person who complained.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Add a remedy";

    public string Button => "Add the remedy";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheRemedies;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Kind", null, opened.Council.Lists.Find(ListName.Remedy, Input.Kind)?.Label),
        new FieldVersions("What", null, Input.Description),
        new FieldVersions("Promised", null, Input.Agreed.InWords()),
        new FieldVersions("By when", null, Input.Due.InWords()));

    private RemedyFacts Facts =>
        new(Input.Kind!, Input.Description!.Trim()) { Stage = opened.Case.CurrentStage?.Number, Agreed = Input.Agreed, Due = Input.Due };

    private Refusal? WhyNot => Remedy.WhyNotAdd(opened.Office);

    public IActionResult OnGet()
    {
        Input = new AddInput { Version = opened.Case.Version, Agreed = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AddValidator(opened),
        () => opened.Case.Keeping.Remedies.Add(Facts, opened.Council.Lists.Label(ListName.Remedy, Input.Kind), opened.Office),
        new Done("Remedy recorded", "/Cases/Remedies/Index"), stop);
}
