using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>A note as the page shows it.</summary>
public sealed record NoteLine(int Number, DateTimeOffset At, string ByName, string Text, int? Corrects);

/// <summary>What colleagues wrote down about a case for one another, and writing one more.</summary>
public sealed class NotesModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    /// <summary>The notes, the latest first.</summary>
    public IReadOnlyList<NoteLine> Notes { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Notes.Select(note => new SelectListItem($"Note {note.Number}", $"{note.Number}"));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Latest note", Notes.Count == 0 ? null : Notes[0].Text, Input.Text));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        await ReadAsync(stop);
        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        await ReadAsync(stop);
        if (Case.WhyNotWriteNote(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(Notes.Count), Input))
        {
            return this.Wrong();
        }

        db.CaseNotes.Add(opened.Case.WriteNote(Input.Text!.Trim(), Input.Corrects, Notes.Count, opened.Officer, opened.Now));
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await ReadAsync(stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Note {Notes.Count + 1} added");
        return RedirectToPage(new { id });
    }

    /// <summary>The number of the note that corrects another; null where it stands.</summary>
    public int? CorrectionOf(NoteLine note) => Notes.FirstOrDefault(later => later.Corrects == note.Number)?.Number;

    private async Task ReadAsync(CancellationToken stop) => Notes = await db.CaseNotes
        .Where(note => note.CaseId == opened.Case.Id)
        .OrderByDescending(note => note.Number)
        .Select(note => new NoteLine(
            note.Number, note.At, db.Users.Where(account => account.Id == note.By).Select(account => account.Name).First(), note.Text, note.Corrects))
        .ToListAsync(stop);

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Text { get; set; }

        public int? Corrects { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(int notes)
        {
            RuleFor(input => input.Text).NotEmpty().WithMessage("Enter the note").AtMost(CaseNote.TextLength);
            RuleFor(input => input.Corrects)
                .Must(number => number is null || Case.WhyNotCorrect(number.Value, notes) is null).WithMessage("Choose a note that is there");
        }
    }
}
