using ComplaintsPortal.Data.Council;
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
        .Select(procedure => new Option(procedure.Key, procedure.Name, FirstDue(procedure)));

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

        if (opened.Case.WhyNotTriage(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Procedure = opened.Case.Procedure };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotTriage(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened.Council), Input))
        {
            return this.Wrong();
        }

        var procedure = opened.Council.Procedure(Input.Procedure!);
        opened.Case.Accept(procedure, Input.Why!.Trim(), opened.Officer, opened.Now, opened.Calendar);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Accepted: {procedure.Name}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    private string FirstDue(Procedure procedure)
    {
        var rule = procedure.Stages[0];
        return Clock.For(rule, new StageDates(opened.Case.Received), false, opened.Calendar) is { } clock
            ? $"{rule.Name}: {clock.Days} working days, due {clock.Due.InWords()}"
            : $"{rule.Name}: no time limit";
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Procedure { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(CouncilSetup council)
        {
            RuleFor(input => input.Procedure)
                .NotEmpty().WithMessage("Choose the procedure that it belongs to")
                .Must(key => string.IsNullOrEmpty(key) || council.FindProcedure(key) is not null).WithMessage("Choose an answer from the list");
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it belongs there").AtMost(Case.NoteLength);
        }
    }
}
