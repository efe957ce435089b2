using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Lifting the bar of somebody who was barred from a case; nobody lifts their own.</summary>
public sealed class LiftBarModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IReadOnlyList<Officer> People { get; private set; } = [];

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Reason", null, Input.Reason));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotLiftBar(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        People = await BarredAsync(stop);

        Input = new InputModel { Version = opened.Case.Version, Person = People.Count == 1 ? People[0].Id : null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotLiftBar(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        People = await BarredAsync(stop);

        if (!this.Accepts(new InputValidator(People), Input))
        {
            return this.Wrong();
        }

        var person = People.Single(one => one.Id == Input.Person);
        opened.Case.LiftBar(person, Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"{person.Name} is no longer barred from the case");
        return RedirectToPage("/Cases/Details", new { id });
    }

    // Also those who have left meanwhile.
    private async Task<IReadOnlyList<Officer>> BarredAsync(CancellationToken stop)
    {
        Guid[] barred = [.. opened.Case.Access.Where(access => access.Kind is AccessKind.Barred).Select(access => access.Account)];
        return await db.Users.Where(account => barred.Contains(account.Id)).OrderBy(account => account.Name).ThenBy(account => account.Id)
            .Select(account => new Officer(account.Id, account.Name, account.Role)).ToListAsync(stop);
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public Guid? Person { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(IReadOnlyList<Officer> people)
        {
            RuleFor(input => input.Person).Must(chosen => people.Any(person => person.Id == chosen)).WithMessage("Choose who is no longer barred");
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the bar is lifted").AtMost(CaseAccess.ReasonLength);
        }
    }
}
