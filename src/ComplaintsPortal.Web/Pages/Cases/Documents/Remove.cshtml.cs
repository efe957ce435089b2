using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>Removing a document: its file goes, and the trace of it stays.</summary>
public sealed class RemoveModel(OpenedDocument document, AttachmentFolder folder) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedDocument One => document;

    public BothVersions Versions => new(document.Opened.ChangedSince, new FieldVersions("Reason", null, Input.Why));

    private Refusal? Refusal => Case.WhyNotRemoveDocument(document.Document, document.Opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int document, CancellationToken stop)
    {
        if (!await One.ReadAsync(id, document, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = One.Opened.Case.Version };
        return Refusal is { } refusal ? this.Refuse(refusal) : Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int document, CancellationToken stop)
    {
        if (!await One.FindAsync(id, document, stop))
        {
            return NotFound();
        }

        if (Refusal is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        One.Opened.Case.RemoveDocument(One.Document, Input.Why!.Trim(), One.Opened.Officer, One.Opened.Now);
        if (!await One.Opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = One.Opened.Case.Version;
            return this.RefuseStale();
        }

        folder.Discard(One.Document.StoredAs);
        TempData.Banner("Document removed");
        return RedirectToPage("/Cases/Documents/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it is removed").AtMost(CaseDocument.ReasonLength);
    }
}
