using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>What was promised because of complaints, and whether it was done.</summary>
public sealed class IndexModel(PortalDb db, Setup setup, TimeProvider time) : PageModel
{
    private static readonly (ActionState State, string Label)[] States =
    [
        (ActionState.Open, "Still to be done"), (ActionState.Overdue, "Overdue"), (ActionState.DueSoon, "Due this working week"),
        (ActionState.Completed, "Completed"), (ActionState.NotImplemented, "Will not be carried out"),
        (ActionState.ToClear, "Words for the report to be cleared"),
    ];

    [BindProperty(SupportsGet = true)]
    public ActionState State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Service { get; set; }

    public ActionTable Table { get; private set; } = null!;

    public int Count { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Pages => (Count + LearningActions.PageSize - 1) / LearningActions.PageSize;

    public string StateLabel => States.Single(one => one.State == State).Label;

    public IEnumerable<SelectListItem> StateChoices => States.Select(one => new SelectListItem(one.Label, one.State.ToString()));

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Services { get; private set; } = [];

    public string AddressOfPages => QueryHelpers.AddQueryString(
        QueryHelpers.AddQueryString(
            "/learning",
            new Dictionary<string, string?> { ["state"] = State.ToString(), ["owner"] = Owner, ["service"] = Service }
                .Where(one => !string.IsNullOrEmpty(one.Value))),
        "page", "") + "{page}";

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page, CancellationToken stop)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(State))
        {
            return NotFound();
        }

        var council = await setup.GetAsync(stop);
        var days = OfficeDays.On(time.Today(), council.Calendar);
        var filter = new ActionFilter(State, Owner.Kept(), Service.Kept());
        Owners = [.. (await LearningActions.Owners(db).ToListAsync(stop)).Select(owner => new SelectListItem(owner, owner))];
        Services = [.. council.Lists.Choices(ListName.Service, Service)];
        Count = await LearningActions.Matches(db, filter, days).CountAsync(stop);
        _ = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        PageNumber = Math.Clamp(number, 1, Math.Max(Pages, 1));
        Table = new ActionTable(await LearningActions.Page(db, filter, days, PageNumber).ToListAsync(stop), days.Today);
        return Page();
    }
}
