using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Payments;

/// <summary>Recording money that was agreed or paid because of a case.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public PaymentForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Add a payment";

    public string Button => "Add the payment";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheRemedies;

    public BothVersions Versions => Input.AsEntered(opened);

    private Refusal? WhyNot => Payment.WhyNotAdd(opened.Office);

    public IActionResult OnGet()
    {
        Input = new PaymentForm { Version = opened.Case.Version, Agreed = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new PaymentForm.FormValidator(opened.Council.Lists, opened.Today), Add,
        new Done("Payment recorded", "/Cases/Remedies/Index"), stop);

    private void Add()
    {
        var category = opened.Council.Lists.Label(ListName.PaymentCategory, Input.Category);
        opened.Case.Keeping.Remedies.AddPayment(Input.Facts, category, opened.Office);
    }
}
