using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Recording that something was withdrawn before it was accepted.</summary>
public sealed class WithdrawModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Withdraw";

    public string Button => "Record that it was withdrawn";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("How it was withdrawn", opened.Case.TriageNote, Input.Why));

    private Refusal? WhyNot => opened.Case.Triage.WhyNotDecide(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Case.Triage.Withdraw(Input.Why!.Trim(), opened.Office), new Done("Recorded as withdrawn"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter how and when it was withdrawn").AtMost(CaseTriage.NoteLength);
    }
}
