using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Putting the response to a manager.</summary>
public sealed class SubmitModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Submit the response to stage {opened.Stage.Number} for approval";

    public string Button => "Submit for approval";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Response", opened.Stage.CurrentResponse?.Text, null));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotSubmit(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new PlainForm { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, () => opened.Stage.Response.Submit(opened.Office), new Done("Response submitted for approval"), stop);
}
