using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Moving an accepted complaint to the procedure to which its assessment points now.</summary>
public sealed class ChangeProcedureModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<Option> Procedures => Others.Select(procedure => new Option(procedure.Key, procedure.Name));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Procedure", opened.Procedure.Name, opened.Council.FindProcedure(Input.Procedure ?? "")?.Name),
        new FieldVersions("Why it belongs there", opened.Case.TriageNote, Input.Why));

    private IEnumerable<Procedure> Others => opened.Council.Procedures
        .Where(procedure => !procedure.Retired && Case.WhyNotChangeProcedure(opened.Procedure, procedure) is null);

    private Refusal? Refused => opened.Case.WhyNotChangeProcedure(opened.Officer, opened.Procedure);

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

        Input = new InputModel { Version = opened.Case.Version, Procedure = Others.FirstOrDefault(opened.Case.Suggestion!.Follows)?.Key };
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

        var procedure = opened.Council.Procedure(Input.Procedure!);
        opened.Case.ChangeProcedure(opened.Procedure, procedure, Input.Why.Kept(), opened.Officer, opened.Now, opened.Calendar, opened.Council.Rules);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Moved to: {procedure.Name}");
        return RedirectToPage("/Cases/Details", new { id });
    }

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
            RuleFor(input => input.Procedure).NotEmpty().WithMessage("Choose the procedure that it belongs to");
            RuleFor(input => input.Procedure).Refused(input => Chosen(input) is { } chosen ? Case.WhyNotChangeProcedure(opened.Procedure, chosen) : null);
            RuleFor(input => input.Procedure)
                .Must(key => string.IsNullOrEmpty(key) || opened.Council.FindProcedure(key) is not null).WithMessage("Choose an answer from the list");
            RuleFor(input => input.Why).AtMost(Case.NoteLength);
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it belongs there")
                .When(input => Chosen(input) is { } chosen && opened.Case.NeedsReason(chosen));

            Procedure? Chosen(InputModel input) => opened.Council.FindProcedure(input.Procedure ?? "");
        }
    }
}
