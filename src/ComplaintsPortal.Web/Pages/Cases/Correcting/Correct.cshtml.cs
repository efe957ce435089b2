using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What was recorded with a case, of which each can be corrected.</summary>
public sealed class CorrectModel(OpenedCase opened, PortalDb db) : PageModel, IOpensMore
{
    public OpenedCase Opened => opened;

    public IReadOnlyList<RecordedDate> Dates { get; private set; } = [];

    public IReadOnlyList<RecordedFact> Facts { get; private set; } = [];

    public IReadOnlyList<RecordedAmount> Amounts { get; private set; } = [];

    /// <summary>The stages of which the person may correct the outcome.</summary>
    public IEnumerable<Stage> WithOutcome => opened.Case.Stages.Where(stage => CaseCorrection.OutcomeOf(stage).WhyNotCorrect(opened.Office) is null);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var correction = opened.Case.Keeping.Correction.With(await db.ReadBesideAsync(opened.Case.Id, toChange, stop));
        (Dates, Facts, Amounts) = (correction.Dates, correction.Of(opened.Council.Words).Facts, correction.OfAmounts.Amounts);
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, opened.Case.Keeping.Correction.WhyNotCorrect(opened.Office));
}
