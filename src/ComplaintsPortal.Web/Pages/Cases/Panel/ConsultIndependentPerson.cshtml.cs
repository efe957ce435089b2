using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Recording that the council decided its response to the panel together with the independent person of stage 2.</summary>
public sealed class ConsultIndependentPersonModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date", opened.Case.Panel?.IndependentPersonConsulted.InWords(), Input.On.InWords()),
        new FieldVersions("What the independent person said", opened.Case.Panel?.IndependentPersonView, Input.View));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotConsultIndependentPerson(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotConsultIndependentPerson(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.ConsultIndependentPerson(Input.On!.Value, Input.View!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The independent person's part is recorded");
        return RedirectToPage("/Cases/Panel/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date")]
        public DateOnly? On { get; set; }

        public string? View { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which the response was considered together")
                .Unless(on => opened.Stage.WhyNotConsultIndependentPersonOn(on, opened.Today));
            RuleFor(input => input.View).NotEmpty().WithMessage("Enter what the independent person said").AtMost(Domain.Cases.Panel.TextLength);
        }
    }
}
