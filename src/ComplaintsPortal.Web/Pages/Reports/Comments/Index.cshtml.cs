using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports.Comments;

/// <summary>Each part of a draft with the comments on it, and a form for another one.</summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>The headings of the report's parts in their order, and of those parts that are gone and were commented on.</summary>
    public IReadOnlyList<string> Parts { get; private set; } = [];

    /// <summary>The comments by the heading of their part, those to be settled first.</summary>
    public ILookup<string, ReportComment> Comments { get; private set; } = Array.Empty<ReportComment>().ToLookup(_ => "");

    public IEnumerable<SelectListItem> Choices => Parts.Select(part => new SelectListItem(part, part));

    public async Task<IActionResult> OnGetAsync(string period, string? part, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        Input.Part = part;
        return SmallFigures.WhyNotAsk(over, signedIn.Officer) is { } refusal ? Shown(over, refusal) : await ReadAsync(over, stop);
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        if (SmallFigures.WhyNotAsk(over, signedIn.Officer) is { } refusal)
        {
            return Shown(over, refusal);
        }

        await ReadAsync(over, stop);
        if (!this.Accepts(new InputValidator(Parts), Input))
        {
            return this.Wrong();
        }

        var (comment, entry) = ReportComment.Make(over, Input.Part!, Input.Text!.Trim(), signedIn.Officer, time.GetUtcNow());
        db.ReportComments.Add(comment);
        db.Record(entry);
        await db.SaveChangesAsync(stop);
        TempData.Banner($"Comment added: {comment.Part}");
        return RedirectToPage("/Reports/Comments/Index", new { period });
    }

    private PageResult Shown(Period period, Domain.Refusal refusal)
    {
        Period = period;
        return this.Refuse(refusal);
    }

    private async Task<PageResult> ReadAsync(Period period, CancellationToken stop)
    {
        Period = period;
        var report = await AnnualReport.DraftAsync(db, period, signedIn.Officer, time.GetUtcNow(), stop);
        var comments = await db.ReportComments.AsNoTracking().Include(comment => comment.Answers).Where(comment => comment.Period == period.Name)
            .OrderBy(comment => comment.SettledAt != null).ThenBy(comment => comment.Id).ToListAsync(stop);
        Comments = comments.ToLookup(comment => comment.Part);
        Parts = [.. report.Sections.Select(section => section.Heading).Concat(comments.Select(comment => comment.Part)).Distinct()];
        return Page();
    }

    public sealed class InputModel
    {
        public string? Part { get; set; }

        public string? Text { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(IReadOnlyList<string> parts)
        {
            RuleFor(input => input.Part).Must(part => part is not null && parts.Contains(part)).WithMessage("Choose a part of the report");
            RuleFor(input => input.Text).NotEmpty().WithMessage("Enter your comment").AtMost(ReportComment.TextLength).WithName("Your comment");
        }
    }
}
