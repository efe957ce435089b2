using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Recording what was found on each point of a stage.</summary>
public sealed class FindModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince,
    [
        .. opened.Stage.Issues.Select((point, place) => new FieldVersions(NameOf(point, place), LabelOf(point.Finding), LabelOf(Input.Findings.GetValueOrDefault(point.Id)))),
    ]);

    private Refusal? Refused => opened.Stage.WhyNotFindOnPoints(opened.Officer);

    public static string NameOf(Issue point, int place) => $"Point {point.Number ?? place + 1}";

    public IEnumerable<SelectListItem> Findings(Issue point) => opened.Council.Lists.Choices(ListName.Finding, point.Finding);

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Findings = opened.Stage.Issues.ToDictionary(point => point.Id, point => point.Finding) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
        {
            return NotFound();
        }

        Input.AskOn(opened.Stage.Issues);
        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened.Council.Lists), Input))
        {
            return this.Wrong();
        }

        opened.Stage.FindOnPoints([.. opened.Stage.Issues.Select(point => new PointFinding(point, EntryOf(Input.Findings[point.Id])))], opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.AskOn(opened.Stage.Issues);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Findings recorded");
        return RedirectToPage("/Cases/Points", new { id });
    }

    private ListEntry? EntryOf(string? key) => opened.Council.Lists.Find(ListName.Finding, key);

    private string? LabelOf(string? key) => EntryOf(key)?.Label;

    public sealed class InputModel
    {
        public int Version { get; set; }

        /// <summary>The finding on each point, by the point's key.</summary>
        public Dictionary<int, string?> Findings { get; set; } = [];

        /// <summary>Has a field for each of these points.</summary>
        internal void AskOn(IEnumerable<Issue> points) => Findings = points.ToDictionary(point => point.Id, point => Findings.GetValueOrDefault(point.Id));
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(CouncilLists lists) => RuleFor(input => input.Findings)
            .Must(findings => findings.Values.All(key => string.IsNullOrEmpty(key) || lists.Knows(ListName.Finding, key))).WithMessage("Choose an answer from the list");
    }
}
