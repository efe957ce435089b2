using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Taking somebody off the review panel, with a reason.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class StandDownModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private IReadOnlyDictionary<Guid, string> names = new Dictionary<Guid, string>();

    [BindProperty]
    public StandDownInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Remove somebody from the panel";

    public string Button => "Remove from the panel";

    public BackLink Back => BackLink.ToThePanel;

    public IVersioned Form => Input;

    public IEnumerable<Option> Choices => opened.Case.PanelMembers.Select(member => new Option(member.Who.ToString(), NameOf(member.Who)!));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Panel", string.Join(", ", opened.Case.PanelMembers.Select(member => NameOf(member.Who))), NameOf(Input.Who)),
        new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Stage.Panel.WhyNotStandDown(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        names = await Data.People.Register.NamesInAsync(db, opened.Case, stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new StandDownInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new StandDownValidator(opened), () =>
        {
            var member = opened.Case.PanelMembers.Single(one => one.Who == Input.Who);
            opened.Stage.Panel.StandDown(member, Input.Reason!.Trim(), opened.Office);
            return new Done($"{NameOf(Input.Who)} is no longer on the panel", Back.Page);
        }, stop);

    private string? NameOf(Guid? who) => who is { } known ? names.GetValueOrDefault(known) : null;
}
