using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Putting the letter with a response that was written before to a manager.</summary>
public sealed class SubmitModel(OpenedCase opened, OpenedResponse written) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedResponse Written => written;

    public string Title => $"Submit the response to stage {opened.Stage.Number} for approval";

    public string Button => "Submit for approval";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Response", written.Response?.Text, null));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotSubmitIn(written.FrameOf(written.Letter), opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new PlainForm { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, () => opened.Stage.Response.Submit(written.FrameOf(written.Letter), opened.Office),
        new Done("Letter submitted for approval"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        await written.ReadAsync(stop);
        return true;
    }
}
