using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Taking a link between two cases away, with a reason that both keep.</summary>
public sealed class UnlinkModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public LinkLine Line { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    public async Task<IActionResult> OnGetAsync(int id, int link, CancellationToken stop)
    {
        if (!await FindLineAsync(id, link, stop) || !await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int link, CancellationToken stop)
    {
        if (!await FindLineAsync(id, link, stop) || !await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        var kind = opened.Council.Lists.Label(ListName.LinkKind, Line.Kind);
        await db.RemoveLinkAsync(Line, end => end.RecordUnlink(kind, Input.Reason!.Trim(), opened.Officer, opened.Now), opened.Case, stop);
        opened.Touch();
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"No longer linked to {Line.Reference}");
        return RedirectToPage("/Cases/Links", new { id });
    }

    private async Task<bool> FindLineAsync(int id, int link, CancellationToken stop)
    {
        var found = await db.LinksOf(id, link).SingleOrDefaultAsync(stop);
        Line = found ?? Line;
        return found is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the link is taken away").AtMost(CaseLink.ReasonLength);
    }
}
