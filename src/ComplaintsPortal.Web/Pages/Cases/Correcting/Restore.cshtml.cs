using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>Restoring an entry that was voided: it counts again.</summary>
public sealed class RestoreModel(OpenedCase opened, Foresight foresight) : PageModel, IActPage, IActsOnVoided
{
    [BindProperty]
    public InputModel Input { get; set; } = new();
    public OpenedCase Opened => opened;
    public WhatMoves? Moves { get; private set; }

    public string Title => "Restore the entry";

    public string Button => "Restore the entry";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Case.Keeping.Voiding.WhyNotRestore(opened.Office);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Moves = WhyNot is null ? await foresight.OfRestoringAsync(stop) : null;
        return this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Case.Keeping.Voiding.Restore(Input.Reason!.Trim(), opened.Office), new Done("The entry counts again"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the entry is restored").AtMost(Voiding.ReasonLength);
    }
}
