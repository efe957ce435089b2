using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Recording that an action will not be carried out, and why.</summary>
public sealed class DropModel(OpenedAction opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Why not", opened.Action.NotImplemented, Input.Reason));

    private Refusal? WhyNot => opened.Action.WhyNotChange(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Action.Version };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop) => await opened.FindAsync(id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new InputValidator(),
            () => opened.Record(opened.Action.Drop(Input.Reason!.Trim(), opened.Officer, opened.Now)),
            new Done("Recorded that the action will not be carried out"), stop)
        : NotFound();

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it will not be carried out").AtMost(LearningAction.ReasonLength);
    }
}
