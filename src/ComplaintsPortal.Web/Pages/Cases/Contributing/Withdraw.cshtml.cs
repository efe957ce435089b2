using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Contributing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>Withdrawing what was asked of a service: its link is refused from then on.</summary>
public sealed class WithdrawModel(OpenedContribution contribution) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "contribution")]
    public int Number { get; set; }

    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedContribution Shown => contribution;

    public OpenedCase Opened => contribution.Opened;

    public string Title => $"Withdraw what was asked of {contribution.One.Name}";

    public string Button => "Withdraw it";

    public IVersioned Form => Input;

    public BothVersions Versions => new(Opened.ChangedSince);

    private Refusal? WhyNot => StageContributions.WhyNotWithdraw(contribution.One, Opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => contribution.OpenAsync(Number, toChange, stop);

    public IActionResult OnGet() => this.Ask(contribution, WhyNot, () => Input = new PlainForm { Version = Opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        contribution, WhyNot, Input, () => contribution.OfTheStage.Withdraw(contribution.One, Opened.Office), new Done("Withdrawn"), stop);
}
