using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Safeguarding;

/// <summary>Recording a worry about a child's safety.</summary>
public sealed class RaiseModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Raise a safeguarding concern";

    public string Button => "Raise the concern";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Concern", opened.Case.Safeguarding.Waiting?.Facts.Concern, Input.Concern));

    private Refusal? WhyNot => opened.Case.Safeguarding.WhyNotRaise(opened.Office);

    public IActionResult OnGet()
    {
        Input = new InputModel { Version = opened.Case.Version };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Case.Safeguarding.Raise(Input.Concern!.Trim(), opened.Office),
        new Done("Safeguarding concern raised. Pass it on now", "/Cases/Safeguarding/PassOn"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Concern { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Concern).NotEmpty().WithMessage("Enter what worries you").AtMost(SafeguardingConcern.ConcernLength);
    }
}
