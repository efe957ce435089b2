using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>Barring from a case the member of staff whom it is about.</summary>
public sealed class BarModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public BarInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Bar a member of staff";

    public string Button => "Bar them from the case";

    public IVersioned Form => Input;

    public IReadOnlyList<Officer> People { get; private set; } = [];

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Barred", People.Names(Barred), People.Names([Input.Person ?? Guid.Empty])),
        new FieldVersions("Reason", null, Input.Reason));

    /// <summary>Those whom an officer asked to bar, with the reason; of themselves nobody reads it.</summary>
    public IEnumerable<(string? Name, string Reason)> Asked => opened.Case.Access
        .Where(access => access.Kind is AccessKind.BarAsked && access.Account != opened.Officer.Id)
        .Select(access => (People.Names([access.Account]), access.Reason));

    public IReadOnlyList<Officer> Choices => [.. People.Where(one => opened.Case.Sealing.WhyNotBarFrom(one, opened.Office) is null)];

    private IEnumerable<Guid> Barred => opened.Case.Access.Where(access => access.Kind is AccessKind.Barred).Select(access => access.Account);

    private Refusal? WhyNot => opened.Case.Sealing.WhyNotBar(opened.Office) ?? opened.Case.Sealing.WhyNotBarAnyOf(People, opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        People = await CaseWorkers.ReadAsync(db, stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new BarInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, WhyNot, Input, new BarValidator(opened, People), Bar, stop);

    private Done Bar()
    {
        var person = People.Single(one => one.Id == Input.Person);
        opened.Case.Sealing.Bar(person, Input.Reason!.Trim(), opened.Office);
        return new Done($"{person.Name} is barred from the case");
    }
}
