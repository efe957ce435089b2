using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Giving a case to somebody.</summary>
public sealed class AssignModel(OpenedCase opened, PortalDb db) : PageModel
{
    private IReadOnlyList<Officer> people = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<SelectListItem> Owners => people.AsItems();

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Owner", NameOf(opened.Case.Owner), NameOf(Input.Owner)));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotAssign(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        people = await WhoMayHaveItAsync(stop);
        Input = new InputModel { Version = opened.Case.Version, Owner = opened.Case.Owner };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        people = await WhoMayHaveItAsync(stop);
        if (Case.WhyNotAssign(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(people), Input))
        {
            return this.Wrong();
        }

        var owner = people.Single(person => person.Id == Input.Owner);
        opened.Case.AssignTo(owner, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"The case now belongs to {owner.Name}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    private async Task<IReadOnlyList<Officer>> WhoMayHaveItAsync(CancellationToken stop) =>
        [.. (await CaseWorkers.ReadAsync(db, stop)).Where(person => opened.Case.WhyNotAssignTo(person, opened.Officer) is null)];

    private string? NameOf(Guid? owner) => people.FirstOrDefault(person => person.Id == owner)?.Name;

    public sealed class InputModel
    {
        public int Version { get; set; }

        public Guid? Owner { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(IEnumerable<Officer> people) =>
            RuleFor(input => input.Owner)
                .Must(owner => people.Any(person => person.Id == owner)).WithMessage("Choose who should have the case");
    }
}
