using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Withdrawing;

/// <summary>Reinstating a complaint that was withdrawn.</summary>
public sealed class ReinstateModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ReinstateInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Reinstate";

    public string Button => "Reinstate the case";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of the reinstatement", null, Input.On.InWords()), new FieldVersions("Reason", null, Input.Why));

    private Refusal? WhyNot => opened.Case.Withdrawal.WhyNotReinstate(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReinstateInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, WhyNot, Input, new ReinstateValidator(opened), Reinstate, stop);

    private Done Reinstate()
    {
        opened.Case.Withdrawal.Reinstate(Input.On!.Value, Input.Why!.Trim(), opened.Office);
        return new Done($"Reinstated at stage {opened.Case.CurrentStage!.Number}");
    }
}
