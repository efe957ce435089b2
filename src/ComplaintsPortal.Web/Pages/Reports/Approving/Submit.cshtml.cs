using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>Putting a report to a manager.</summary>
public sealed class SubmitModel(OpenedReport opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedReport Opened => opened;

    private Refusal? WhyNot => opened.Course.WhyNotSubmit(opened.Officer, opened.Now.Content);

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Course.Version, Reason = opened.Course.Reason };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop) => await opened.FindAsync(period, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new InputValidator(opened.Course),
            () => opened.Record(opened.Course.Submit(opened.Now.Content, Input.Reason, opened.Officer, opened.At)),
            new Done($"Report on {opened.Period} submitted for approval"), stop)
        : NotFound();

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(ReportCourse course) => RuleFor(input => input.Reason).Unless((_, reason) => course.WhyNotBecause(reason));
    }
}
