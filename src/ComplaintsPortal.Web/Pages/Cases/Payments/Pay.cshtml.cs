using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases.Payments;

/// <summary>Recording that an agreed payment was made.</summary>
public sealed class PayModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Payment Payment { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Paid", Payment.Paid.InWords(), Input.On.InWords()));

    private Refusal? Refused => Payment.WhyNotPay(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int payment, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await AtAsync(payment, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int payment, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await AtAsync(payment, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(Payment, opened.Today), Input))
        {
            return this.Wrong();
        }

        Payment.Pay(opened.Case, Input.On!.Value, opened.Officer, opened.Now);
        opened.Touch();
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await AtAsync(payment, stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Payment made");
        return RedirectToPage("/Cases/Remedies/Index", new { id });
    }

    private async Task<bool> AtAsync(int payment, CancellationToken stop)
    {
        var found = await db.Payments.SingleOrDefaultAsync(one => one.Id == payment && one.CaseId == opened.Case.Id, stop);
        Payment = found ?? Payment;
        return found is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was paid")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(Payment payment, DateOnly today) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was paid")
            .Unless(on => Payment.WhyNotOn(on, payment.Agreed, today));
    }
}
