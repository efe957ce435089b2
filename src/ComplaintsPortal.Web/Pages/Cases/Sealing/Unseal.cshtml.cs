using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>Opening a sealed case to everybody who works on cases.</summary>
public sealed class UnsealModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Unseal the case";

    public string Button => "Unseal the case";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Case.Sealing.WhyNotUnseal(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Case.Sealing.Unseal(Input.Reason!.Trim(), opened.Office), new Done("The case is no longer sealed"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the case is unsealed").AtMost(CaseAccess.ReasonLength);
    }
}
