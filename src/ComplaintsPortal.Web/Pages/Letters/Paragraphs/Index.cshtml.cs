using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Domain.Letters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Letters.Paragraphs;

/// <summary>The standard paragraphs in the order in which whoever answers finds them.</summary>
public sealed class IndexModel(LetterBook book) : PageModel
{
    public IReadOnlyList<StandardParagraph> Paragraphs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Paragraphs = await book.ParagraphsAsync(stop);
}
