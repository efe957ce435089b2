using ComplaintsPortal.Data;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Documents;

/// <summary>The documents of all cases, to be searched by their names.</summary>
public sealed class IndexModel(PortalDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Sought { get; set; }

    public DocumentTable Table { get; private set; } = null!;

    public string UrlTemplate => $"/documents?{(Sought is null ? "" : $"sought={Uri.EscapeDataString(Sought)}&")}page={{page}}";

    public async Task OnGetAsync([FromQuery(Name = "page")] int number = 1, CancellationToken stop = default) =>
        Table = await DocumentTable.ReadAsync(db, db.Cases, Sought, number, withCase: true, stop);
}
