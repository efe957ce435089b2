using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Sealed;

/// <summary>Two managers open a sealed case to one more, whether they may see it or not. Nothing that the case says is shown.</summary>
public sealed class LetInModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private Case @case = null!;
    private Office office = null!;

    [BindProperty]
    public LetInInput Input { get; set; } = new();

    public IReadOnlyList<Officer> Managers { get; private set; } = [];

    public IReadOnlyList<Officer> Choices => [.. Managers.Where(one => @case.Sealing.LettingIn.WhyNotAskFor(one) is null)];

    public CaseAccess? Asked => @case.Sealing.LettingIn.Asked;

    public Refusal? WhyNotAsk => @case.Sealing.LettingIn.WhyNotAsk(office) ?? @case.Sealing.LettingIn.WhyNotAskForAnyOf(Managers);

    public Refusal? WhyNotAgree => @case.Sealing.LettingIn.WhyNotAgree(office);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(int id, CancellationToken stop) => ActAsync(
        id, lettingIn => lettingIn.WhyNotAsk(office), new LetInValidator(toAgree: false),
        (lettingIn, whom) => lettingIn.WhyNotAskFor(whom), (lettingIn, whom) => lettingIn.Ask(whom, Input.Reason!.Trim(), office),
        "Asked. Another manager has to agree", stop);

    public Task<IActionResult> OnPostAgreeAsync(int id, CancellationToken stop) => ActAsync(
        id, lettingIn => lettingIn.WhyNotAgree(office), new LetInValidator(toAgree: true),
        (lettingIn, whom) => lettingIn.WhyNotAskFor(whom), (lettingIn, whom) => lettingIn.Agree(whom, office),
        "The case is open to one more manager", stop);

    public string? NameOf(Guid? account) => Managers.Names([account ?? Guid.Empty]);

    private async Task<IActionResult> ActAsync(
        int id, Func<CaseLettingIn, Refusal?> whyNot, LetInValidator validator, Func<CaseLettingIn, Officer, Refusal?> whyNotThem,
        Action<CaseLettingIn, Officer> act, string done, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        var sent = Input.Version;
        if (whyNot(@case.Sealing.LettingIn) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        var whom = Managers.FirstOrDefault(manager => manager.Id == Input.Person);
        if (!this.Accepts(validator, Input) || whom is null || whyNotThem(@case.Sealing.LettingIn, whom) is not null)
        {
            ModelState.TryAddModelError("Input.Person", whom is null ? "Choose a manager" : whyNotThem(@case.Sealing.LettingIn, whom)?.ToString() ?? "");
            return this.Wrong();
        }

        act(@case.Sealing.LettingIn, whom);
        if (!await db.TrySaveAsync(@case, sent, stop))
        {
            await FindAsync(id, stop);
            return this.RefuseStale();
        }

        TempData.Banner(done);
        return RedirectToPage("/Sealed/Index", new { id = (int?)null });
    }

    private async Task<bool> FindAsync(int id, CancellationToken stop)
    {
        if (await HiddenCases.FindAsync(db, id, stop) is not { } found)
        {
            return false;
        }

        @case = found;
        office = (await setup.GetAsync(stop)).Office(signedIn.Officer, time.GetUtcNow(), found.Procedure);
        Managers = [.. (await CaseWorkers.ReadAsync(db, stop)).Where(person => person.Supervises)];
        if (!HttpMethods.IsPost(Request.Method))
        {
            Input.Version = found.Version;
        }

        return true;
    }
}
