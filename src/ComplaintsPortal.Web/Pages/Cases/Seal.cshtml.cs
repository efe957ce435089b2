using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Sealing a case to named people, or changing who they are.</summary>
public sealed class SealModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IReadOnlyList<Officer> People { get; private set; } = [];

    private IReadOnlyList<Officer> Named => [.. People.Where(person => Input.People.Contains(person.Id))];

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Open to", People.Names(opened.Case.Access.Where(access => access.Kind is AccessKind.SealedTo).Select(access => access.Account)), People.Names(Input.People)),
        new FieldVersions("Reason", null, Input.Reason));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotSeal(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        People = await CaseWorkers.ReadAsync(db, stop);

        Input = new InputModel { Version = opened.Case.Version, People = [.. opened.Case.Access.Where(access => access.Kind is AccessKind.SealedTo).Select(access => access.Account)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotSeal(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        People = await CaseWorkers.ReadAsync(db, stop);

        if (!this.Accepts(new InputValidator(opened.Case, Named), Input))
        {
            return this.Wrong();
        }

        opened.Case.Seal(Named, Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The case is sealed");
        return opened.Case.IsSealedTo(opened.Officer.Id) ? RedirectToPage("/Cases/Details", new { id }) : RedirectToPage("/Cases/Index");
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public Guid[] People { get; set; } = [];

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(Case @case, IReadOnlyList<Officer> named)
        {
            RuleFor(input => input.People).Custom((_, context) =>
            {
                if (@case.WhyNotSealTo(named) is { } refusal)
                {
                    context.AddFailure(refusal.ToString());
                }
            });
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the case is sealed").AtMost(CaseAccess.ReasonLength);
        }
    }
}
