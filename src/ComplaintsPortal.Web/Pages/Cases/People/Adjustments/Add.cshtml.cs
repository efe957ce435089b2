using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.People.Adjustments;

/// <summary>Recording a reasonable adjustment.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Add a reasonable adjustment";

    public string Button => "Add the adjustment";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("What is done differently", null, Input.Need));

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = new AddInput { Version = opened.Case.Version, AgreedOn = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AddValidator(opened),
        () => opened.Case.People.AddAdjustment(new AdjustmentFacts(Input.Need!.Trim(), Input.AgreedOn!.Value, Input.ReviewOn), opened.Office),
        new Done("Adjustment added", "/Cases/People/Index"), stop);
}
