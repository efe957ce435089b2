using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>Lifting the bar of somebody who was barred from a case, or declining one that was asked for; nobody lifts their own.</summary>
public sealed class LiftBarModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public LiftBarInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Lift or decline a bar";

    public string Button => "They are not barred";

    public IVersioned Form => Input;

    public IReadOnlyList<Officer> People { get; private set; } = [];

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Case.Sealing.WhyNotLiftBar(opened.Office);

    // Also those who have left meanwhile.
    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Guid[] barred = [.. opened.Case.Access.Where(access => access.Kind is AccessKind.Barred or AccessKind.BarAsked)
            .Select(access => access.Account).Where(account => account != opened.Officer.Id)];
        People = await db.Users.Where(account => barred.Contains(account.Id)).OrderBy(account => account.Name).ThenBy(account => account.Id)
            .Select(account => new Officer(account.Id, account.Name, account.Role)).ToListAsync(stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new LiftBarInput { Version = opened.Case.Version, Person = People.Count == 1 ? People[0].Id : null });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(opened, WhyNot, Input, new LiftBarValidator(People), LiftBar, stop);

    private Done LiftBar()
    {
        var person = People.Single(one => one.Id == Input.Person);
        opened.Case.Sealing.LiftBar(person, Input.Reason!.Trim(), opened.Office);
        return new Done($"{person.Name} is not barred from the case");
    }
}
