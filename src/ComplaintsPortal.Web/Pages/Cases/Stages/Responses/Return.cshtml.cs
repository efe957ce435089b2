using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Returning a response to its author, with a reason.</summary>
public sealed class ReturnModel(OpenedCase opened, OpenedResponse written) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public ReturnInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedResponse Written => written;

    public string Title => $"Return the response to stage {opened.Stage.Number}";

    public string Button => "Return the response";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Response", opened.Stage.CurrentResponse?.Text, null),
        new FieldVersions("Reason for returning it", opened.Stage.CurrentResponse?.ReturnReason, Input.Reason));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotReturn(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReturnInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ReturnValidator(),
        () => opened.Stage.Response.Return(Input.Reason!.Trim(), opened.Office), new Done("Response returned"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        await written.ReadAsync(stop);
        return true;
    }
}
