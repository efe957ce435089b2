using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>A note as the page shows it.</summary>
public sealed record NoteLine(int Number, DateTimeOffset At, string ByName, string Text, int? Corrects);

/// <summary>What colleagues wrote down about a case for one another, and writing one more.</summary>
public sealed class NotesModel(OpenedCase opened, PortalDb db) : PageModel, IOpensMore
{
    [BindProperty]
    public NotesInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    /// <summary>The notes, the latest first.</summary>
    public IReadOnlyList<NoteLine> Notes { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Notes.Select(note => new SelectListItem($"Note {note.Number}", $"{note.Number}"));

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Latest note", Notes.Count == 0 ? null : Notes[0].Text, Input.Text));

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Notes = await db.CaseNotes
            .Where(note => note.CaseId == opened.Case.Id)
            .OrderByDescending(note => note.Number)
            .Select(note => new NoteLine(
                note.Number, note.At, db.Users.Where(account => account.Id == note.By).Select(account => account.Name).First(), note.Text, note.Corrects))
            .ToListAsync(stop);
        return true;
    }

    public void OnGet() => Input = new NotesInput { Version = opened.Case.Version };

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, CaseKeeping.WhyNotWriteNote(opened.Office), Input, new NotesValidator(Notes.Count),
        () => opened.Case.Keeping.WriteNote(Input.Text!.Trim(), Input.Corrects, Notes.Count, opened.Office),
        new Done($"Note {Notes.Count + 1} added", CaseSections.Notes.Page), stop);

    /// <summary>The number of the note that corrects another; null where it stands.</summary>
    public int? CorrectionOf(NoteLine note) => Notes.FirstOrDefault(later => later.Corrects == note.Number)?.Number;
}
