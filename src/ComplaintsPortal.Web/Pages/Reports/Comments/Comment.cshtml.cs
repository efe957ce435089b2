using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Comments;

/// <summary>One comment on a draft: reading, answering and settling it.</summary>
public sealed class CommentModel(OpenedComment opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedComment Opened => opened;

    /// <summary>Whether it can be answered and settled.</summary>
    public bool IsOpen => WhyNot is null;

    private Refusal? WhyNot => opened.Comment.WhyNotAnswer(opened.Officer);

    public async Task<IActionResult> OnGetAsync(string period, int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, id, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Comment.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string period, int id, CancellationToken stop) => await opened.FindAsync(period, id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new InputValidator(),
            () => opened.Record(opened.Comment.Answer(Input.Text!.Trim(), opened.Officer, opened.At)), new Done("Answer added"), stop)
        : NotFound();

    public async Task<IActionResult> OnPostSettleAsync(string period, int id, CancellationToken stop) => await opened.FindAsync(period, id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, () => opened.Record(opened.Comment.Settle(opened.Officer, opened.At)), new Done("Comment settled"), stop)
        : NotFound();

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Text { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Text).NotEmpty().WithMessage("Enter your answer").AtMost(ReportComment.TextLength).WithName("Your answer");
    }
}
