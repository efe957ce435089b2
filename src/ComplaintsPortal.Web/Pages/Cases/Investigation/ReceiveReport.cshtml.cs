using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Investigating;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Recording that one of the two reports of stage 2 arrived.</summary>
[OpensStage(Domain.Cases.Investigating.Investigation.StageNumber)]
public sealed class ReceiveReportModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ReceiveReportInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record a report";

    public string Button => "Record the report";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Report of the investigating officer", Known?.OfficerReported.InWords(), EnteredFor(InvestigationRole.InvestigatingOfficer)),
        new FieldVersions("Report of the independent person", Known?.IndependentReported.InWords(), EnteredFor(InvestigationRole.IndependentPerson)));

    private Domain.Cases.Investigating.Investigation? Known => opened.Case.Investigation;

    private Refusal? WhyNot => opened.Stage.Investigation.WhyNotReceiveReport(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReceiveReportInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ReceiveReportValidator(opened), () =>
        {
            opened.Stage.Investigation.ReceiveReport(Input.From!.Value, Input.On!.Value, opened.Office);
            return new Done($"The report of the {Input.From.Value.Words()} is recorded", Back.Page);
        }, stop);

    private string? EnteredFor(InvestigationRole role) => Input.From == role ? Input.On.InWords() : null;
}
