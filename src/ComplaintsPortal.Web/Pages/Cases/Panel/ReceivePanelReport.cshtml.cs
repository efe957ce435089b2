using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Recording that the report of the panel arrived, and any dissent.</summary>
public sealed class ReceivePanelReportModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of receipt", opened.Stage.PanelReported.InWords(), Input.On.InWords()),
        new FieldVersions("Dissent", opened.Case.Panel?.Dissent, Input.Dissent));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotReceivePanelReport(opened.Officer) is { } refusal)
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

        if (opened.Stage.WhyNotReceivePanelReport(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.ReceivePanelReport(Input.On!.Value, Input.Dissent.Kept(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The report of the panel is recorded");
        return RedirectToPage("/Cases/Panel/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of receipt")]
        public DateOnly? On { get; set; }

        public string? Dissent { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which the report was received")
                .Unless(on => opened.Stage.WhyNotReceivePanelReportOn(on, opened.Today));
            RuleFor(input => input.Dissent).AtMost(Domain.Cases.Panel.TextLength);
        }
    }
}
