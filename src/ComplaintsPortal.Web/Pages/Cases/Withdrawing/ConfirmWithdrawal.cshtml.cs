using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Withdrawing;

/// <summary>Recording that a withdrawal was confirmed in writing.</summary>
public sealed class ConfirmWithdrawalModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record the letter that confirms the withdrawal";

    public string Button => "Record the letter";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of the letter", opened.Case.Withdrawal.Standing?.ConfirmedOn.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Case.Withdrawal.WhyNotConfirm(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened),
        () => opened.Case.Withdrawal.Confirm(Input.On!.Value, opened.Office), new Done("Withdrawal confirmed"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date of the letter")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date of the letter")
            .Unless(on => CaseWithdrawal.WhyNotConfirmOn(on, opened.Case.Withdrawal.Standing!.On, opened.Office));
    }
}
