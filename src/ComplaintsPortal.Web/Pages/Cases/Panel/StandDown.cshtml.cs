using ComplaintsPortal.Data;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Taking somebody off the review panel, with a reason.</summary>
public sealed class StandDownModel(OpenedCase opened, PortalDb db) : PageModel
{
    private IReadOnlyDictionary<Guid, string> names = new Dictionary<Guid, string>();

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<Option> Choices => opened.Case.PanelMembers.Select(member => new Option(member.Who.ToString(), NameOf(member.Who)!));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Panel", string.Join(", ", opened.Case.PanelMembers.Select(member => NameOf(member.Who))), NameOf(Input.Who)),
        new FieldVersions("Reason", null, Input.Reason));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        names = await Data.People.Register.NamesInAsync(db, opened.Case, stop);
        if (opened.Stage.WhyNotStandDown(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        names = await Data.People.Register.NamesInAsync(db, opened.Case, stop);
        if (opened.Stage.WhyNotStandDown(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        var member = opened.Case.PanelMembers.Single(one => one.Who == Input.Who);
        opened.Stage.StandDown(member, Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"{NameOf(Input.Who)} is no longer on the panel");
        return RedirectToPage("/Cases/Panel/Index", new { id });
    }

    private string? NameOf(Guid? who) => who is { } known ? names.GetValueOrDefault(known) : null;

    public sealed class InputModel
    {
        public int Version { get; set; }

        public Guid? Who { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Who)
                .Must(who => opened.Case.PanelMembers.Any(member => member.Who == who)).WithMessage("Choose who leaves the panel");
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why").AtMost(Domain.Cases.Investigation.TextLength);
        }
    }
}
