using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Approving the exact text of a response.</summary>
public sealed class ApproveModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Approve the response to stage {opened.Stage.Number}";

    public string Button => "Approve the response";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Response", opened.Stage.CurrentResponse?.Text, null));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotApprove(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new PlainForm { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, () => opened.Stage.Response.Approve(opened.Office), new Done("Response approved"), stop);
}
