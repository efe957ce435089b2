using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Web.Pages.Cases.Overview;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>How stage 3 of a statutory complaint is conducted: who sits on the panel, when it meets, what it recommends.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel, IOpensMore
{
    public OpenedCase Opened => opened;

    public PanelFacts Known => opened.Case.Panel?.Facts ?? new PanelFacts();

    public ConductView View { get; private set; } = null!;

    /// <summary>The day, time, place and way of the meeting; null until it is arranged.</summary>
    public string? Arranged => Known.MeetsOn is { } on
        ? $"{on.InWords()}, {Known.MeetsAt?.InWords()}, {Known.Venue} ({Known.Mode?.Words().ToLowerInvariant()})"
        : null;

    /// <summary>Whom the complainant brought; null where nobody is recorded.</summary>
    public string? Came =>
        string.Join(", ", new[] { Known.Advocate is { } advocate ? $"{advocate} (advocate)" : null, Known.Companion }.OfType<string>()) is { Length: > 0 } came
            ? came
            : null;

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => Task.FromResult(opened.Procedure.IsStatutory);

    public async Task OnGetAsync(CancellationToken stop) =>
        View = new ConductView(opened, await Data.People.Register.NamesInAsync(db, opened.Case, stop), [.. PanelMoves.Of(opened.Case, opened.Office)]);
}
