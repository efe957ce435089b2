using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Recording that the statement of complaint went to the complainant, to agree or amend.</summary>
[OpensStage(Domain.Cases.Investigating.Investigation.StageNumber)]
public sealed class SendStatementModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public SendStatementInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record that the statement was sent";

    public string Button => "Record the date";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of sending", opened.Case.Investigation?.StatementSent.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Investigation.WhyNotSendStatement(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new SendStatementInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SendStatementValidator(opened),
        () => opened.Stage.Investigation.SendStatement(Input.On!.Value, opened.Office),
        new Done("The sending of the statement is recorded", Back.Page), stop);
}
