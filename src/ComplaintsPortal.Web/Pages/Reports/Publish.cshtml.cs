using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>Publishing a report: it is counted anew, frozen, and from then on handed out as it is.</summary>
public sealed class PublishModel(PortalDb db, Publisher publisher, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AnnualReport Report { get; private set; } = null!;

    public Readiness Readiness { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        await ReadAsync(over, stop);
        Input.Number = await Publisher.NextNumberAsync(db, over, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        await ReadAsync(over, stop);
        if (Publisher.WhyNotPublish(signedIn.Officer, Readiness, Input.SignOff) is { } wrong)
        {
            ModelState.AddModelError("Input.SignOff", wrong.ToString());
            return this.Wrong();
        }

        var terms = new PublishingTerms(signedIn.Officer, time.GetUtcNow()) { SignOff = Input.SignOff, Number = Input.Number };
        var publication = await publisher.PublishAsync(over, terms, stop);
        if (publication.WhyNot is { } refusal)
        {
            return this.Refuse(refusal);
        }

        TempData.Banner($"Report on {over.Name} published, edition {publication.Edition!.Number}");
        return RedirectToPage("/Published/Index");
    }

    private async Task ReadAsync(Period period, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        Report = await AnnualReport.ComposeAsync(db, period, null, now, stop);
        Readiness = await Readiness.CheckAsync(db, Report, now, stop);
    }

    public sealed class InputModel
    {
        [DisplayName("Reason")]
        public string? SignOff { get; set; }

        public int? Number { get; set; }
    }
}
