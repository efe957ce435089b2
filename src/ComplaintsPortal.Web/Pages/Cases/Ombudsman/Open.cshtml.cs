using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>Opening a case for what the Ombudsman asks about another. The Ombudsman's reference is unique, so that pressing twice opens one.</summary>
public sealed class OpenModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    private Procedure? Procedure => opened.Council.Procedures.FirstOrDefault(one => one.Kind == ProcedureKind.Ombudsman && !one.Retired);

    private Refusal? Refused => Case.WhyNotOpenForOmbudsman(opened.Officer, opened.Procedure, Procedure);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input.Received = opened.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        var ombudsmans = OmbudsmanReference.Read(Input.Reference);
        var usedBy = ombudsmans is null ? null : await OmbudsmanCases.WithReference(db, ombudsmans, id).FirstOrDefaultAsync(stop);
        if (!this.Accepts(new InputValidator(opened, usedBy), Input))
        {
            return this.Wrong();
        }

        var made = await db.LogAsync(opened.Today.Year, reference => Task.FromResult(OpenCase(reference, ombudsmans!)), stop);
        TempData.Banner($"Ombudsman case {made.Reference} opened");
        return RedirectToPage("/Cases/Ombudsman/Index", new { id = made.Id });
    }

    // The record refers to a case that has no key yet: both are stored at once, or neither.
    private Case OpenCase(string reference, string ombudsmans)
    {
        db.Forget();
        var made = opened.Case.OpenForOmbudsman(reference, Input.Received!.Value, Procedure!, opened.Calendar, opened.Officer, opened.Now);
        var key = db.Cases.Add(made).Property(one => one.Id).CurrentValue;
        db.OmbudsmanRecords.Add(new OmbudsmanRecord(key, new OmbudsmanFacts(ombudsmans))).Property(record => record.CaseId).IsTemporary = true;
        db.Record(new HistoryEntry(opened.Now, opened.Officer.Id, opened.Officer.Name, $"The Ombudsman asked about this case: {reference}"), opened.Case.Id);
        return made;
    }

    public sealed class InputModel
    {
        public string? Reference { get; set; }

        [DisplayName("Date received")]
        public DateOnly? Received { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened, string? usedBy)
        {
            RuleFor(input => input.Reference)
                .Must(typed => OmbudsmanReference.Read(typed) is not null).WithMessage("Enter the Ombudsman's reference, such as 25 001 573")
                .Must(_ => usedBy is null).WithMessage($"Enter another reference: case {usedBy} has this one already");
            RuleFor(input => input.Received)
                .NotNull().WithMessage("Enter the date on which it arrived")
                .Unless(received => opened.Case.WhyNotOpenForOmbudsmanOn(received, opened.Today));
        }
    }
}
