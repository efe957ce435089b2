using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Figures;

/// <summary>How a figure was counted, and for those who work on cases what it counted.</summary>
public sealed class CasesModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private const string After = "after";

    /// <summary>The figure as the person may read it; null where it cannot be answered.</summary>
    public Figure? Figure { get; private set; }

    /// <summary>What it counted; null for those who may not list it.</summary>
    public Behind? Behind { get; private set; }

    public CouncilSetup Council { get; private set; } = null!;

    public Officer Who => signedIn.Officer;

    public DateOnly Today => time.Today();

    /// <summary>How many rows are counted and kept from whoever reads; null where that is not theirs to know, or pounds are added up.</summary>
    public decimal? Kept => Who.SeesSmallFigures && Behind is { } behind && Figure!.Question.Measure != Measure.Payments ? behind.Value - behind.Listed : null;

    public string? NextPage => Behind?.Next is { } next ? $"{Url.Content(AskedFigure.Address(Figure!.Question))}&{After}={next}" : null;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = After)] int after, CancellationToken stop)
    {
        Council = await setup.GetAsync(stop);
        var (question, errors) = AskedFigure.Read(Request.Query, After);
        errors = question is null ? errors : question.WhyNotAnswer(Council.Lists, Council.Procedures);
        if (question is null || errors.Count > 0 || !ModelState.IsValid)
        {
            foreach (var error in errors)
            {
                ModelState.AddModelError("", error);
            }

            return this.Wrong();
        }

        if (SmallFigures.WhyNotAsk(question.Period, Who) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Figure = SmallFigures.For(Who, await new FigureBook(db, Council).AnswerAsync([question], stop))[0];
        if (Who.WorksOnCases && !Figure.Suppressed && question.Measure != Measure.Caseload)
        {
            Behind = await new CasesBehind(db, Council).ReadAsync(question, after, stop);
            db.Record(new HistoryEntry(time.GetUtcNow(), Who.Id, Who.Name, "Cases behind a figure listed", question.ToString()));
            await db.SaveChangesAsync(stop);
        }

        return Page();
    }
}
