using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>Everything that was done to a case or to one of its stages, and on request who read it.</summary>
public sealed class HistoryModel(OpenedCase opened, PortalDb db) : PageModel
{
    private const int PageSize = 50;

    // Nobody prints more; the case of which there is more can be printed stage by stage.
    private const int MostOnOnePage = 2_000;

    [BindProperty(SupportsGet = true)]
    public bool Readings { get; set; }

    /// <summary>The number of the stage whose entries are shown; all where it is null.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Stage { get; set; }

    /// <summary>Everything on one page, to be printed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Whole { get; set; }

    public OpenedCase Opened => opened;

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public int Number { get; private set; }

    public int Pages { get; private set; }

    public IEnumerable<SelectListItem> Stages => opened.Case.Stages.Select(stage => new SelectListItem(opened.NameOf(stage), $"{stage.Number}"));

    public string UrlTemplate => QueryHelpers.AddQueryString(QueryHelpers.AddQueryString($"/cases/{opened.Case.Id}/history", Answers()), "page", "") + "{page}";

    public async Task OnGetAsync(int id, [FromQuery(Name = "page")] int number = 1, CancellationToken stop = default)
    {
        var entries = db.HistoryOf(id, Readings).Where(entry => Stage == null || entry.Stage == Stage);
        var size = Whole ? MostOnOnePage : PageSize;
        Pages = (await entries.CountAsync(stop) + size - 1) / size;
        Number = Math.Clamp(number, 1, Math.Max(1, Pages));
        Lines = await ReadAsync(entries, (Number - 1) * size, size, stop);
    }

    // Who read it is in the order of the reading, and there may be thousands; what was done is in the order in which it happened.
    private async Task<IReadOnlyList<HistoryLine>> ReadAsync(IQueryable<AuditEntry> entries, int passed, int size, CancellationToken stop) => Readings
        ? await entries.OrderByDescending(entry => entry.Sequence).Skip(passed).Take(size).AsLines().ToListAsync(stop)
        : [.. (await entries.AsTheyHappenedAsync(MostOnOnePage, stop)).Skip(passed).Take(size)];

    private IEnumerable<KeyValuePair<string, string?>> Answers()
    {
        if (Readings)
        {
            yield return new("readings", "true");
        }

        if (Stage is { } stage)
        {
            yield return new("stage", $"{stage}");
        }

        if (Whole)
        {
            yield return new("whole", "true");
        }
    }
}
