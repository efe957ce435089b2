using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>Asking a manager to bar from a case the member of staff whom it is about.</summary>
public sealed class AskToBarModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public AskToBarInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Ask to bar a member of staff";

    public string Button => "Ask a manager";

    public IVersioned Form => Input;

    public IReadOnlyList<Officer> People { get; private set; } = [];

    public IReadOnlyList<Officer> Choices => [.. People.Where(one => opened.Case.Sealing.WhyNotAskToBarFrom(one, opened.Office) is null)];

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Person", null, People.Names([Input.Person ?? Guid.Empty])), new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Case.Sealing.WhyNotAskToBar(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        People = await CaseWorkers.ReadAsync(db, stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new AskToBarInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AskToBarValidator(opened, People),
        () => opened.Case.Sealing.AskToBar(People.Single(one => one.Id == Input.Person), Input.Reason!.Trim(), opened.Office),
        new Done("A manager has been asked"), stop);
}
