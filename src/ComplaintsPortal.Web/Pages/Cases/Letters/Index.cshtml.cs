using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>A letter in the list of a case.</summary>
public sealed record LetterLine(
    int Id, LetterOffer Letter, string Recipient, DateTimeOffset WrittenAt, DateOnly? SentOn, LetterRoute? Route, string? SentByName);

/// <summary>The letters of a case.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    public OpenedCase Opened => opened;

    public IReadOnlyList<LetterLine> Letters { get; private set; } = [];

    public bool ChangesTemplates => LetterTemplate.WhyNotChange(opened.Officer) is null;

    public async Task OnGetAsync(int id, CancellationToken stop)
    {
        Letters = await db.Letters.Where(letter => letter.CaseId == id).OrderByDescending(letter => letter.Id)
            .Select(letter => new LetterLine(
                letter.Id, new LetterOffer(letter.Kind, letter.Stage), letter.Recipient, letter.WrittenAt, letter.SentOn, letter.Route, letter.SentByName))
            .ToListAsync(stop);
    }
}
