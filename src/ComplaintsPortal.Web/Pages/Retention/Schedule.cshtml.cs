using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>Deciding how many years each class of records is kept, once it was shown what that comes to.</summary>
public sealed class ScheduleModel(Setup setup, ScheduleBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public ScheduleInput Input { get; set; } = new();

    /// <summary>What the schedule would come to; null until it was asked.</summary>
    public ScheduleEffect? Effect { get; private set; }

    public async Task OnGetAsync([FromServices] RetentionBook retention, CancellationToken stop)
    {
        var schedule = await retention.ScheduleAsync(stop);
        Input.Stamp = (await setup.GetAsync(stop)).Council.Stamp;
        Input.Years = RetentionClass.All.ToDictionary(kept => kept.Key, kept => (int?)schedule.Years(kept));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.SetUpAsync(
        await setup.GetAsync(stop), Input, new ScheduleValidator(), signedIn.Officer, act => DecideAsync(act, stop),
        () => new Done("The schedule is decided", "/Retention/Index"));

    private async Task<SetupOutcome> DecideAsync(SetupAct act, CancellationToken stop)
    {
        Effect = await book.EffectAsync(Input.Decided, time.Today(), stop);
        return await book.DecideAsync(act, Input.Decided, stop);
    }
}
