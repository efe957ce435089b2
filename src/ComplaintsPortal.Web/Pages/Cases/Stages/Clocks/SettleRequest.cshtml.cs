using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Sending the complainant the written record of a request that was made by word of mouth, and settling it.</summary>
public sealed class SettleRequestModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public SettleRequestInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Settle the written record of the request";

    public string Button => "Save the record";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of sending", opened.Stage.RecordSent.InWords(), Input.Sent.InWords()),
        new FieldVersions("Date of settling", opened.Stage.RecordSettled.InWords(), Input.Settled.InWords()));

    private Refusal? WhyNot => opened.Stage.Clock.WhyNotSettleRequest(opened.Office);

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new SettleRequestInput { Version = opened.Case.Version, Sent = opened.Stage.RecordSent ?? opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SettleRequestValidator(opened), () =>
        {
            opened.Stage.Clock.SettleRequest(Input.Sent!.Value, Input.Settled, opened.Office);
            return new Done(Input.Settled is null ? "Recorded that the record was sent" : "The record of the request is settled");
        }, stop);
}
