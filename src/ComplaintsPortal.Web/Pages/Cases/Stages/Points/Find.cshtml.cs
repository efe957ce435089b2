using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Recording what was found on each point of a stage.</summary>
public sealed class FindModel(OpenedCase opened) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public FindInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Record findings at stage {opened.Stage.Number}";

    public string Button => "Record the findings";

    public BackLink Back => BackLink.ToThePoints;

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince,
    [
        .. opened.Stage.PointsRaised.Select((point, place) => new FieldVersions(
            NameOf(point, place), LabelOf(point.Finding), LabelOf(Input.Findings.GetValueOrDefault(point.Id)))),
    ]);

    public static string NameOf(Point point, int place) => $"Point {point.Number ?? place + 1}";

    public IEnumerable<SelectListItem> Findings(Point point) => opened.Council.Lists.Choices(ListName.Finding, point.Finding);

    private Refusal? WhyNot => opened.Stage.Points.WhyNotFind(opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Input.AskOn(opened.Stage.PointsRaised);
        return Task.FromResult(true);
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = FindInput.Of(opened.Stage.PointsRaised, opened.Case.Version));

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new FindValidator(opened.Council.Lists), Find, stop);

    private Done Find()
    {
        PointFinding[] findings = [.. opened.Stage.PointsRaised.Select(FoundOn)];
        if (!Array.Exists(findings, found => found.Finding?.Key != found.Point.Finding))
        {
            return Done.Not(new Refusal("Choose a finding on at least one point: nothing has changed"));
        }

        opened.Stage.Points.Find(findings, opened.Office);
        return new Done("Findings recorded", Back.Page);
    }

    private PointFinding FoundOn(Point point) => new(point, EntryOf(Input.Findings[point.Id]));

    private ListEntry? EntryOf(string? key) => opened.Council.Lists.Find(ListName.Finding, key);

    private string? LabelOf(string? key) => EntryOf(key)?.Label;
}
