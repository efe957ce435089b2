using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Approving the letter with a response, exactly as it will go, or returning it.</summary>
public sealed class ApproveModel(OpenedCase opened, OpenedResponse written) : PageModel, IActPage, IOpensMore
{
    // The same form may be sent to the page that returns it.
    [BindProperty]
    public ReturnInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedResponse Written => written;

    public string Title => $"Approve the response to stage {opened.Stage.Number}";

    public string Button => written.Words is null ? "Approve the response" : "Approve this letter";

    public IVersioned Form => Input;

    /// <summary>What was changed since a manager returned it; null where nobody did.</summary>
    public LetterChanges? Changes => written.Response is { LastReturn: { } returned } response
        ? LetterChanges.Between(returned.Words, response.Letter?.Words ?? response.Text)
        : null;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Response", written.Response?.Letter?.Words ?? written.Response?.Text, null));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotApprove(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReturnInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, () => opened.Stage.Response.Approve(opened.Office), new Done("Response approved"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        await written.ReadAsync(stop);
        return true;
    }
}
