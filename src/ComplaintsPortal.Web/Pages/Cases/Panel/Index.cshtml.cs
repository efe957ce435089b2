using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>How stage 3 of a statutory complaint is conducted: who sits on the panel, when it meets, what it recommends.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    public OpenedCase Opened => opened;

    public PanelFacts Known => opened.Case.Panel?.Facts ?? new PanelFacts();

    public ConductView View { get; private set; } = null!;

    /// <summary>The day, time, place and way of the meeting; null until it is arranged.</summary>
    public string? Arranged => Known.MeetsOn is { } on ? $"{on.InWords()}, {Known.MeetsAt:H:mm}, {Known.Venue} ({Known.Mode?.Words().ToLowerInvariant()})" : null;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Panel.StageNumber, stop) || !opened.Procedure.IsStatutory)
        {
            return NotFound();
        }

        View = new ConductView(opened, await Data.People.Register.NamesInAsync(db, opened.Case, stop), [.. PanelMoves.Of(opened.Case, opened.Officer)]);
        return Page();
    }
}
