using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Web.Pages.Home;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>All cases of one group of the work in hand, each once: those of whoever asks, or everybody's.</summary>
public sealed class DueModel(WorkReading work) : PageModel
{
    public bool Everybodys { get; private set; }

    public IReadOnlyList<WorkRow> Rows { get; private set; } = [];

    public int PageNumber { get; private set; } = 1;

    public int Pages => WorkReading.PagesOf(Count);

    public string Heading => $"{Group.Words(Everybodys)}: {(Everybodys ? "everybody's" : "mine")}";

    public string Counted => $"{First:N0} to {First + Rows.Count - 1:N0} of {Count:N0}";

    public string AddressOfPages => $"{WorkReading.AddressOf(Group, Everybodys)}&page={{page}}";

    private WorkGroup Group { get; set; }

    private int Count { get; set; }

    private int First => ((PageNumber - 1) * DueList.PageSize) + 1;

    public async Task<IActionResult> OnGetAsync(string? state, string? whose, [FromQuery(Name = "page")] int number, CancellationToken stop)
    {
        if (GroupWords.Find(state ?? WorkGroup.Overdue.Key()) is not { } asked)
        {
            return NotFound();
        }

        (Group, Everybodys) = (asked, whose == "everybody");
        (Count, PageNumber, Rows) = await work.PageAsync(asked, Everybodys, number, stop);
        return Page();
    }
}
