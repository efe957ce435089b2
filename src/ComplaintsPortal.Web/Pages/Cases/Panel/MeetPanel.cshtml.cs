using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Recording that the panel met, and who came.</summary>
public sealed class MeetPanelModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Day of the meeting", opened.Stage.PanelMet.InWords(), Input.On.InWords()),
        new FieldVersions("Advocate", opened.Case.Panel?.Advocate, Input.Advocate),
        new FieldVersions("Other person", opened.Case.Panel?.Companion, Input.Companion),
        new FieldVersions("Who else came", opened.Case.Panel?.Others, Input.Others));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotMeetPanel(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Case.Panel?.MeetsOn };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotMeetPanel(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        var came = new PanelAttendance(Input.Advocate.Kept(), Input.Companion.Kept(), Input.Others.Kept());
        opened.Stage.MeetPanel(Input.On!.Value, came, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"The panel met on {Input.On.InWords()}");
        return RedirectToPage("/Cases/Panel/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Day of the meeting")]
        public DateOnly? On { get; set; }

        public string? Advocate { get; set; }

        public string? Companion { get; set; }

        public string? Others { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the day on which the panel met")
                .Unless(on => opened.Stage.WhyNotMeetPanelOn(on, opened.Today));
            RuleFor(input => input.Advocate).AtMost(Domain.Cases.Panel.LineLength);
            RuleFor(input => input.Companion).AtMost(Domain.Cases.Panel.LineLength);
            RuleFor(input => input.Others).AtMost(Domain.Cases.Panel.TextLength);
        }
    }
}
