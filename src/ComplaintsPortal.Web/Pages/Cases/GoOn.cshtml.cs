using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Taking a case on to its next stage, because the complainant asked for it.</summary>
public sealed class GoOnModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public StageRule? Next => opened.Case.CurrentStage is { Number: var last } ? opened.Procedure.StageAfter(last) : null;

    public IEnumerable<Option> Reasons => opened.Council.Lists.Offered(ListName.EscalationReason).Select(reason => new Option(reason.Key, reason.Label));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Stage", opened.Case.CurrentStage is { Number: var number } ? $"Stage {number}" : null, null),
        new FieldVersions("Date on which it was asked for", null, Input.Asked.InWords()),
        new FieldVersions("Why it is accepted late", null, Input.LateBecause),
        new FieldVersions("Reason", null, opened.Council.Lists.Label(ListName.EscalationReason, Input.Reason)));

    private Refusal? Refused => opened.Case.WhyNotGoOn(opened.Officer, opened.Procedure, opened.Today);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Asked = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        var reason = opened.Council.Lists.Find(ListName.EscalationReason, Input.Reason);
        var request = new StageRequest(Input.Orally, Input.LateBecause.Kept());
        opened.Case.GoOn(opened.Procedure, Input.Asked!.Value, reason, opened.Officer, opened.Now, opened.Calendar, request);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Stage {opened.Case.CurrentStage!.Number} has begun");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was asked for")]
        public DateOnly? Asked { get; set; }

        public string? Reason { get; set; }

        public bool Orally { get; set; }

        public string? LateBecause { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Asked)
                .NotNull().WithMessage("Enter the date on which it was asked for")
                .Unless(asked => opened.Case.WhyNotGoOnAskedOn(asked, opened.Today));
            RuleFor(input => input.Reason).In(opened.Council.Lists, ListName.EscalationReason);
            RuleFor(input => input.LateBecause).AtMost(LateRequest.WhyLength)
                .Unless((input, because) => input.Asked is { } asked ? opened.Case.WhyNotGoOnLate(asked, because, opened.Procedure, opened.Calendar) : null);
        }
    }
}
