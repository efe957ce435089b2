using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Barring from a case the member of staff whom it is about.</summary>
public sealed class BarModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IReadOnlyList<Officer> People { get; private set; } = [];

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Barred", People.Names(opened.Case.Access.Where(access => access.Kind is AccessKind.Barred).Select(access => access.Account)), People.Names([Input.Person ?? Guid.Empty])),
        new FieldVersions("Reason", null, Input.Reason));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotBar(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        People = await CaseWorkers.ReadAsync(db, stop);

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotBar(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        People = await CaseWorkers.ReadAsync(db, stop);

        if (!this.Accepts(new InputValidator(opened.Case, People), Input))
        {
            return this.Wrong();
        }

        var person = People.Single(one => one.Id == Input.Person);
        opened.Case.Bar(person, Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"{person.Name} is barred from the case");
        return opened.Case.Bars(opened.Officer.Id) ? RedirectToPage("/Cases/Index") : RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public Guid? Person { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(Case @case, IReadOnlyList<Officer> people)
        {
            RuleFor(input => input.Person).Custom((chosen, context) =>
            {
                var person = people.FirstOrDefault(one => one.Id == chosen);
                if (person is null || @case.WhyNotBarFrom(person) is not null)
                {
                    context.AddFailure(person is null ? "Choose who is barred" : @case.WhyNotBarFrom(person)!.ToString());
                }
            });
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why they are barred").AtMost(CaseAccess.ReasonLength);
        }
    }
}
