using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>Giving a case to somebody.</summary>
public sealed class AssignModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private IReadOnlyList<Officer> people = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Give the case to somebody";

    public string Button => "Give the case";

    public IVersioned Form => Input;

    public IEnumerable<SelectListItem> Owners => WhoMayHaveIt.AsItems();

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Owner", NameOf(opened.Case.Owner), NameOf(Input.Owner)));

    private IEnumerable<Officer> WhoMayHaveIt => people.Where(person => opened.Case.Keeping.WhyNotAssignTo(person, opened.Office) is null);

    private Refusal? WhyNot => CaseKeeping.WhyNotAssign(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        people = await CaseWorkers.ReadAsync(db, stop);
        return true;
    }

    public IActionResult OnGet() =>
        this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, Owner = opened.Case.Owner });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, WhyNot, Input, new InputValidator(WhoMayHaveIt), Assign, stop);

    private Done Assign()
    {
        var owner = people.Single(person => person.Id == Input.Owner);
        opened.Case.Keeping.AssignTo(owner, opened.Office);
        return new Done($"The case now belongs to {owner.Name}");
    }

    private string? NameOf(Guid? owner) => people.FirstOrDefault(person => person.Id == owner)?.Name;

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public Guid? Owner { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(IEnumerable<Officer> people) => RuleFor(input => input.Owner)
            .Must(owner => people.Any(person => person.Id == owner)).WithMessage("Choose who should have the case");
    }
}
