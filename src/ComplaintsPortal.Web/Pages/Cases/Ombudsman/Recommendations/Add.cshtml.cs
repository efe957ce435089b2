using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman.Recommendations;

/// <summary>Recording what the Ombudsman recommended.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Recommendation", null, Input.Text), new FieldVersions("Due", null, Input.Due.InWords()));

    private Refusal? Refused => OmbudsmanRecommendation.WhyNotAdd(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || opened.Procedure.Kind != ProcedureKind.Ombudsman)
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || opened.Procedure.Kind != ProcedureKind.Ombudsman)
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

        db.OmbudsmanRecommendations.Add(OmbudsmanRecommendation.Add(opened.Case, Input.Text!.Trim(), Input.Due!.Value, opened.Officer, opened.Now));
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Recommendation recorded");
        return RedirectToPage("/Cases/Ombudsman/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Text { get; set; }

        [DisplayName("Due date")]
        public DateOnly? Due { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Text).NotEmpty().WithMessage("Enter what the Ombudsman recommended").AtMost(OmbudsmanRecommendation.TextLength);
            RuleFor(input => input.Due).NotNull().WithMessage("Enter the date by which it is to be done");
        }
    }
}
