using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Adding a point to a stage.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public PointForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Add a point to stage {opened.Stage.Number}";

    public string Button => "Add the point";

    public BackLink Back => BackLink.ToThePoints;

    public IVersioned Form => Input;

    public BothVersions Versions => Input.Beside(now: null, opened);

    private Refusal? WhyNot => opened.Stage.Points.WhyNotAdd(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new PointForm { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new PointForm.FormValidator(opened.Council.Lists),
        () => opened.Stage.Points.Add(Input.Terms, opened.Office), new Done("Point added", Back.Page), stop);
}
