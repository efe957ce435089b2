using ComplaintsPortal.Domain.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Rules;

/// <summary>The rule book: what the portal works by, with its sources and what this council has set.</summary>
public sealed class IndexModel(Setup setup) : PageModel
{
    public IReadOnlyList<BookChapter> Chapters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Chapters = RuleBook.Of(council.Procedures, council.Rules);
    }
}
