using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>Returning a report to those who write it.</summary>
public sealed class ReturnModel(OpenedReport opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedReport Opened => opened;

    private Refusal? WhyNot => opened.Course.WhyNotReturn(opened.Officer);

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Course.Version };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop) => await opened.FindAsync(period, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new InputValidator(), () => opened.Record(opened.Course.Return(Input.Reason!, opened.Officer, opened.At)),
            new Done($"Report on {opened.Period} returned"), stop)
        : NotFound();

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter what has to change").AtMost(ReportCourse.ReasonLength);
    }
}
