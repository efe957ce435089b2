using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Escalating;

/// <summary>Refusing a request for a review panel that came late: a discretion, used with a reason.</summary>
public sealed class RefuseRequestModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public RefuseRequestInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Refuse a late request";

    public string Button => "Refuse the request";

    public IVersioned Form => Input;

    public DateOnly? Ends => opened.Case.Escalation.PanelRequestEnds(opened.Procedure, opened.Calendar);

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of the request", null, Input.Asked.InWords()), new FieldVersions("Reason", null, Input.Why));

    private Refusal? WhyNot => opened.Case.Escalation.WhyNotRefuseRequest(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new RefuseRequestInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new RefuseRequestValidator(opened),
        () => opened.Case.Escalation.RefuseRequest(Input.Asked!.Value, Input.Why!.Trim(), opened.Office),
        new Done("Late request refused"), stop);
}
