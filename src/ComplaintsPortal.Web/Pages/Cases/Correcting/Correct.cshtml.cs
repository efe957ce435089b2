using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>The dates that were recorded with a case, of which each can be corrected.</summary>
public sealed class CorrectModel(OpenedCase opened) : PageModel
{
    public OpenedCase Opened => opened;

    public IReadOnlyList<RecordedDate> Dates => opened.Case.Keeping.Correction.Dates;

    /// <summary>The stages of which the person may correct the outcome.</summary>
    public IEnumerable<Stage> WithOutcome => opened.Case.Stages.Where(stage => CaseCorrection.OutcomeOf(stage).WhyNotCorrect(opened.Office) is null);

    public IActionResult OnGet() => this.Ask(opened, opened.Case.Keeping.Correction.WhyNotCorrect(opened.Office));
}
