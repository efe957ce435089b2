using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Withdrawing;

/// <summary>Recording that the complainant withdrew an accepted complaint, at whatever stage.</summary>
public sealed class WithdrawAcceptedModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public WithdrawAcceptedInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record that it was withdrawn";

    public string Button => "Record that it was withdrawn";

    public IVersioned Form => Input;

    public IEnumerable<Option> Channels => opened.Council.Lists.Options(ListName.Channel);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the withdrawal", Known?.On.InWords(), Input.On.InWords()),
        new FieldVersions("How it was withdrawn", ChannelOf(Known?.Channel), ChannelOf(Input.Channel)),
        new FieldVersions("Date of the letter", Known?.ConfirmedOn.InWords(), Input.Confirmed.InWords()),
        new FieldVersions("Why", Known?.Note, Input.Note));

    private Withdrawal? Known => opened.Case.Withdrawal.Standing;

    private Refusal? WhyNot => opened.Case.Withdrawal.WhyNotWithdraw(opened.Office);

    public IActionResult OnGet() =>
        this.Ask(opened, WhyNot, () => Input = new WithdrawAcceptedInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new WithdrawAcceptedValidator(opened),
        () => opened.Case.Withdrawal.Withdraw(Input.Facts, opened.Office), new Done("Recorded as withdrawn"), stop);

    private string? ChannelOf(string? key) => opened.Council.Lists.Label(ListName.Channel, key);
}
