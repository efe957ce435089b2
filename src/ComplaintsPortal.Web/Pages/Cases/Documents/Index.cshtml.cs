using ComplaintsPortal.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>The documents of a case, to be searched by their names.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Sought { get; set; }

    public OpenedCase Opened => opened;

    public DocumentTable Table { get; private set; } = null!;

    public string UrlTemplate => $"/cases/{opened.Case.Id}/documents?{(Sought is null ? "" : $"sought={Uri.EscapeDataString(Sought)}&")}page={{page}}";

    public async Task OnGetAsync(int id, [FromQuery(Name = "page")] int number = 1, CancellationToken stop = default)
    {
        Table = await DocumentTable.ReadAsync(db, db.Cases.Where(@case => @case.Id == id), Sought, number, withCase: false, stop);
    }
}
