using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Payments;

/// <summary>Recording that an agreed payment was made.</summary>
public sealed class PayModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "payment")]
    public int Number { get; set; }

    [BindProperty]
    public PayInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Payment made";

    public string Button => "Record the payment";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheRemedies;

    public Payment Payment { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Paid", Payment.Paid.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => Payment.WhyNotPay(opened.Office);

    public IActionResult OnGet()
    {
        Input = new PayInput { Version = opened.Case.Version, On = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new PayValidator(Payment, opened.Today),
        () => opened.Case.Keeping.Remedies.Pay(Payment, Input.On!.Value, opened.Office), new Done("Payment made", "/Cases/Remedies/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Payment = await db.Payments.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop) ?? Payment;
        return Payment is not null;
    }
}
