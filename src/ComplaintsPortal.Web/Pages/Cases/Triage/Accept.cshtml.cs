using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Accepting what arrived to the procedure that it belongs to.</summary>
public sealed class AcceptModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<Option> Procedures => opened.Council.Procedures
        .Where(procedure => !procedure.Retired || procedure.Key == opened.Case.Procedure)
        .Select(procedure => new Option(procedure.Key, procedure.Name, FirstDue(procedure.Stages[0])));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Procedure", opened.Procedure.Name, opened.Council.FindProcedure(Input.Procedure ?? "")?.Name),
        new FieldVersions("Why it belongs there", opened.Case.TriageNote, Input.Why));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (WhyNot(opened.Procedure) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Procedure = Suggested?.Key ?? opened.Case.Procedure };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (WhyNot(opened.Council.FindProcedure(Input.Procedure ?? "") ?? opened.Procedure) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        var procedure = opened.Council.Procedure(Input.Procedure!);
        opened.Case.Accept(procedure, Input.Why.Kept(), opened.Officer, opened.Now, opened.Calendar, opened.Council.Rules);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Accepted: {procedure.Name}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    private Procedure? Suggested => opened.Council.Procedures
        .Where(procedure => !procedure.Retired && opened.Case.Suggestion?.Follows(procedure) is true)
        .OrderByDescending(procedure => procedure.Key == opened.Case.Procedure).FirstOrDefault();

    private Refusal? WhyNot(Procedure procedure) => opened.Case.WhyNotAccept(opened.Officer, procedure);

    private string FirstDue(StageRule rule) => Clock.For(rule, new StageDates(opened.Case.Received), false, opened.Calendar) switch
    {
        null => $"{rule.Name}: no time limit",
        { } clock when rule.ClockFrom is ClockFrom.Acknowledged => $"{rule.Name}: {clock.Days} working days from the acknowledgement",
        { } clock => $"{rule.Name}: {clock.Days} working days, due {clock.Due.InWords()}",
    };

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Procedure { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            var council = opened.Council;
            RuleFor(input => input.Procedure)
                .NotEmpty().WithMessage("Choose the procedure that it belongs to")
                .Must(key => string.IsNullOrEmpty(key) || council.FindProcedure(key) is not null).WithMessage("Choose an answer from the list");
            RuleFor(input => input.Why).AtMost(Case.NoteLength);
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it belongs there")
                .When(input => council.FindProcedure(input.Procedure ?? "") is not { } procedure || opened.Case.NeedsReason(procedure));
        }
    }
}
