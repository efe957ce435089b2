using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Who was complimented by whom, and the version without names.</summary>
public sealed class ComplimentModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    /// <summary>What is recorded; nothing yet where nobody recorded it.</summary>
    public Compliment Known { get; private set; } = new(0, new ComplimentFacts(null, null, null, null, null, null, Published: false));

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Who said it", Known.SaidBy, Input.SaidBy), new FieldVersions("Of whom", Known.OfWhom, Input.OfWhom),
        new FieldVersions("Version without names", Known.Cleared, Input.Cleared));

    private Refusal? Refused => Compliment.WhyNotRecord(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await ComplimentsAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, SaidBy = Known.SaidBy, OfWhom = Known.OfWhom, Cleared = Known.Cleared };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await ComplimentsAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        if (Known.Id == 0)
        {
            Known = db.Compliments.Add(new Compliment(id, Known.Facts)).Entity;
        }

        Known.Record(opened.Case, new ComplimentTerms(Input.SaidBy.Kept(), Input.OfWhom.Kept(), Input.Cleared.Kept()), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await ComplimentsAsync(stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Compliment recorded");
        return RedirectToPage("/Cases/Compliment", new { id });
    }

    private async Task<bool> ComplimentsAsync(CancellationToken stop)
    {
        Known = await db.Compliments.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop) ?? Known;
        return opened.Procedure.Kind == ProcedureKind.Compliment;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? SaidBy { get; set; }

        public string? OfWhom { get; set; }

        public string? Cleared { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.SaidBy).AtMost(Compliment.NameLength);
            RuleFor(input => input.OfWhom).NotEmpty().WithMessage("Enter who was complimented").AtMost(Compliment.NameLength);
            RuleFor(input => input.Cleared).AtMost(Compliment.VersionLength);
        }
    }
}
