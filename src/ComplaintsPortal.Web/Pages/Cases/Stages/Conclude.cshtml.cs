using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Ending a stage with its outcome.</summary>
public sealed class ConcludeModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public DateOnly? Sent => opened.Stage.Response?.SentOn;

    public IEnumerable<Option> Outcomes => opened.Council.Lists.Offered(ListName.Outcome).Select(outcome => new Option(
        outcome.Key, outcome.Label, opened.Stage.WhyNotConclude(opened.Officer, opened.Procedure, outcome) is null ? null : "Needs a response that was approved and sent"));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Outcome", opened.Council.Lists.Label(ListName.Outcome, opened.Stage.Outcome), opened.Council.Lists.Label(ListName.Outcome, Input.Outcome)),
        new FieldVersions("Date on which it ended", opened.Stage.Concluded.InWords(), (Sent ?? Input.On).InWords()));

    private Refusal? Refused => opened.Stage.WhyNotConclude(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
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

        var outcome = opened.Council.Lists.Find(ListName.Outcome, Input.Outcome)!;
        if (opened.Stage.WhyNotConclude(opened.Officer, opened.Procedure, outcome) is { } notSo)
        {
            return this.Refuse(notSo);
        }

        opened.Stage.Conclude(outcome, Sent ?? Input.On!.Value, opened.Procedure, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Stage {stage} concluded: {outcome.Label}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Outcome { get; set; }

        [DisplayName("Date on which it ended")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Outcome).NotEmpty().WithMessage("Choose the outcome").In(opened.Council.Lists, ListName.Outcome);
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it ended").When(_ => opened.Stage.Response?.SentOn is null, ApplyConditionTo.CurrentValidator)
                .Unless(on => opened.Stage.WhyNotConcludeOn(on, opened.Today));
        }
    }
}
