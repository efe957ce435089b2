using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage.Routes;

/// <summary>Moving an accepted complaint to the procedure to which its assessment points now.</summary>
public sealed class ChangeProcedureModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ChangeProcedureInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Move to another procedure";

    public string Button => "Move the case";

    public IVersioned Form => Input;

    public IEnumerable<Option> Procedures => Others.Select(procedure => new Option(procedure.Key, procedure.Name));

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Procedure", opened.Procedure.Name, opened.Council.FindProcedure(Input.Procedure ?? "")?.Name),
        new FieldVersions("Why it belongs there", opened.Case.TriageNote, Input.Why));

    private IEnumerable<Procedure> Others => opened.Council.Procedures
        .Where(procedure => !procedure.Retired && CaseRoute.WhyNotChangeProcedure(opened.Procedure, procedure) is null);

    private Refusal? WhyNot => opened.Case.Route.WhyNotChangeProcedure(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ChangeProcedureInput
    {
        Version = opened.Case.Version,
        Procedure = Others.FirstOrDefault(opened.Case.Triage.Suggestion!.Follows)?.Key,
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, WhyNot, Input, new ChangeProcedureValidator(opened), Move, stop);

    private Done Move()
    {
        var procedure = opened.Council.Procedure(Input.Procedure!);
        opened.Case.Route.ChangeProcedure(opened.Procedure, procedure, Input.Why.Kept(), opened.Office);
        return new Done($"Moved to: {procedure.Name}");
    }
}
