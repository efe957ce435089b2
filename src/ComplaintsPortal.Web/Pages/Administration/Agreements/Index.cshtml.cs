using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Agreements;

/// <summary>What another administrator asks for, to be agreed to.</summary>
public sealed class IndexModel(JointActBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    public IReadOnlyList<(JointAct Act, string Words, Refusal? WhyNot)> Waiting { get; private set; } = [];

    public DateOnly Today => time.Today();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var waiting = new List<(JointAct, string, Refusal?)>();
        foreach (var act in await book.WaitingAsync(stop))
        {
            waiting.Add((act, FirstLetter.Capital(await book.WordsAsync(act, stop)), act.WhyNotAgree(signedIn.Officer, time.GetUtcNow())));
        }

        Waiting = waiting;
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (await book.AgreeAsync(id, signedIn.Officer, stop) is { } refusal)
        {
            await OnGetAsync(stop);
            return this.Refuse(refusal);
        }

        TempData.Banner("You agreed. Whoever asked can do it now, once");
        return RedirectToPage();
    }
}
