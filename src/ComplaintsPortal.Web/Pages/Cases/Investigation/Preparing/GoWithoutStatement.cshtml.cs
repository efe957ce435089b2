using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation.Preparing;

/// <summary>Recording why stage 2 is answered without a statement of complaint that the complainant agreed to.</summary>
[OpensStage(Domain.Cases.Investigating.Investigation.StageNumber)]
public sealed class GoWithoutStatementModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record why there is no agreed statement";

    public string Button => "Save the reason";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Reason", opened.Case.Investigation?.NoStatementReason, Input.Why));

    private Refusal? WhyNot => opened.Stage.Investigation.WhyNotGoWithoutStatement(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Stage.Investigation.GoWithoutStatement(Input.Why!.Trim(), opened.Office),
        new Done("Recorded why there is no agreed statement", Back.Page), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Why)
            .NotEmpty().WithMessage("Enter why there is no agreed statement of complaint")
            .AtMost(Domain.Cases.Investigating.Investigation.TextLength);
    }
}
