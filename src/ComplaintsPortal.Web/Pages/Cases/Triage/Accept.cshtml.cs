using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Accepting what arrived to the procedure that it belongs to.</summary>
public sealed class AcceptModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public AcceptInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Accept the case";

    public string Button => "Accept the case";

    public IVersioned Form => Input;

    public IEnumerable<Option> Procedures => opened.Council.Procedures
        .Where(procedure => !procedure.Retired || procedure.Key == opened.Case.Procedure)
        .Select(procedure => new Option(procedure.Key, procedure.Name, FirstDue(procedure.Stages[0])));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null), new FieldVersions("Procedure", opened.Procedure.Name, Chosen?.Name),
        new FieldVersions("Why it belongs there", opened.Case.TriageNote, Input.Why));

    private Procedure? Chosen => opened.Council.FindProcedure(Input.Procedure ?? "");

    private Procedure? Suggested => opened.Council.Procedures
        .Where(procedure => !procedure.Retired && opened.Case.Triage.Suggestion?.Follows(procedure) is true)
        .OrderByDescending(procedure => procedure.Key == opened.Case.Procedure).FirstOrDefault();

    private Refusal? WhyNot => Chosen is { } chosen
        ? opened.Case.Triage.WhyNotAccept(opened.Office.Under(chosen))
        : opened.Case.Triage.WhyNotAcceptAnywhere(opened.Office);

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new AcceptInput { Version = opened.Case.Version, Procedure = Suggested?.Key ?? opened.Case.Procedure });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(opened, WhyNot, Input, new AcceptValidator(opened), Accept, stop);

    private Done Accept()
    {
        var procedure = Chosen!;
        opened.Case.Triage.Accept(Input.Why.Kept(), opened.Office.Under(procedure));
        return new Done($"Accepted: {procedure.Name}");
    }

    private string FirstDue(StageRule rule) => Clock.For(rule, new StageDates(opened.Case.Received), false, opened.Calendar) switch
    {
        null => $"{rule.Name}: no time limit",
        { } clock when rule.ClockFrom is ClockFrom.Acknowledged => $"{rule.Name}: {clock.Days} working days from the acknowledgement",
        { } clock => $"{rule.Name}: {clock.Days} working days, due {clock.Due.InWords()}",
    };
}
