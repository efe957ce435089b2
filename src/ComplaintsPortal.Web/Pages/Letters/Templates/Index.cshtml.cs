using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Letters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>The templates of letters.</summary>
public sealed class IndexModel(PortalDb db) : PageModel
{
    public IReadOnlyList<(LetterKind Kind, LetterVariant Variant)> Templates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var stored = await db.LetterTemplates.Select(template => new { template.Kind, template.Variant }).ToListAsync(stop);
        Templates = [.. stored.OrderBy(template => template.Kind).ThenBy(template => template.Variant).Select(template => (template.Kind, template.Variant))];
    }
}
