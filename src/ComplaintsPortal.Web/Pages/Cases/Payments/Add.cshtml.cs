using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace ComplaintsPortal.Web.Pages.Cases.Payments;

/// <summary>Recording money that was agreed or paid because of a case.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public PaymentForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => Input.AsEntered(opened);

    private Refusal? Refused => Payment.WhyNotAdd(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new PaymentForm { Version = opened.Case.Version, Agreed = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new PaymentForm.FormValidator(opened.Council.Lists, opened.Today), Input))
        {
            return this.Wrong();
        }

        db.Payments.Add(Payment.Add(opened.Case, Input.Facts, opened.Council.Lists.Label(ListName.PaymentCategory, Input.Category), opened.Officer, opened.Now));
        opened.Touch();
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Payment recorded");
        return RedirectToPage("/Cases/Remedies/Index", new { id });
    }
}
