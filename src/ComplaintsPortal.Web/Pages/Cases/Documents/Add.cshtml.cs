using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>Adding a document to a case. The file is checked by its name, its content and its size before anything is kept of it.</summary>
[RequestSizeLimit(AttachmentSettings.HardLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = AttachmentSettings.HardLimit)]
public sealed class AddModel(OpenedCase opened, PortalDb db, AttachmentFolder folder, AttachmentSettings settings) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public AttachmentSettings Settings => settings;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Title", null, Input.Title), new FieldVersions("Date", null, Input.Made.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Case.Version, Made = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new AddedDocumentValidator(settings, opened), Input))
        {
            return this.Wrong();
        }

        if (await StoreAsync(stop) is not { } stored)
        {
            ModelState.AddModelError("Input.File", "Choose another file: what is in this one is not what its name says");
            return this.Wrong();
        }

        if (!await SaveAsync(stored, stop))
        {
            folder.Discard(stored.StoredAs);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        folder.Finish(stored.StoredAs);
        TempData.Banner("Document added");
        return RedirectToPage("/Cases/Documents/Index", new { id });
    }

    private async Task<StoredFile?> StoreAsync(CancellationToken stop)
    {
        await using var content = Input.File!.OpenReadStream();
        return await folder.WriteAsync(FileKinds.Claimed(InputModel.NameOf(Input.File))!.Value, content, stop);
    }

    private async Task<bool> SaveAsync(StoredFile stored, CancellationToken stop)
    {
        var number = await DocumentList.NextNumberAsync(db, opened.Case.Id, stop);
        var facts = new DocumentFacts(number, Input.Title!.Trim(), InputModel.NameOf(Input.File!), Input.Made!.Value, stored, opened.Officer.Id, opened.Now);
        db.CaseDocuments.Add(opened.Case.AddDocument(facts, opened.Officer, opened.Now));
        return await opened.TrySaveAsync(Input.Version, stop);
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public IFormFile? File { get; set; }

        public string? Title { get; set; }

        [DisplayName("Date")]
        public DateOnly? Made { get; set; }

        /// <summary>The file's name without folders and without characters that are no part of a name.</summary>
        internal static string NameOf(IFormFile file) =>
            new([.. file.FileName.Split('/', '\\')[^1].Where(CaseDocument.MayBeInAName)]);
    }
}
