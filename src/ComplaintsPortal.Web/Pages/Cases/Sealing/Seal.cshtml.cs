using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>Sealing a case to named people, or changing who they are.</summary>
public sealed class SealModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public SealInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => opened.Case.Sealing.IsSealed ? "Change to whom the case is sealed" : "Seal the case";

    public string Button => "Seal the case";

    public IVersioned Form => Input;

    public IReadOnlyList<Officer> People { get; private set; } = [];

    public IReadOnlyList<Officer> Choices => [.. People.Where(one => !opened.Case.Sealing.Bars(one.Id))];

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Open to", People.Names(SealedTo), People.Names(Input.People)),
        new FieldVersions("Reason", null, Input.Reason));

    private IEnumerable<Guid> SealedTo => opened.Case.Access.Where(access => access.Kind is AccessKind.SealedTo).Select(access => access.Account);

    private IReadOnlyList<Officer> Named => [.. People.Where(person => Input.People.Contains(person.Id))];

    private Refusal? WhyNot => opened.Case.Sealing.WhyNotSeal(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        People = await CaseWorkers.ReadAsync(db, stop);
        return true;
    }

    public IActionResult OnGet() =>
        this.Ask(opened, WhyNot, () => Input = new SealInput { Version = opened.Case.Version, People = [.. SealedTo] });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, WhyNot, Input, new SealValidator(opened.Case, Named), Seal, stop);

    // Whoever seals it to others does not see the case any more.
    private Done Seal()
    {
        opened.Case.Sealing.Seal(Named, Input.Reason!.Trim(), opened.Office);
        var done = new Done("The case is sealed");
        return opened.Case.Sealing.IsSealedTo(opened.Officer.Id) ? done : done with { Page = "/Cases/Finding/Index", Route = new { } };
    }
}
