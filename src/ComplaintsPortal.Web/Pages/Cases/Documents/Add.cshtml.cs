using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>Adding a document to a case. The file is checked by its name, its content and its size before anything is kept of it.</summary>
[RequestSizeLimit(AttachmentSettings.HardLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = AttachmentSettings.HardLimit)]
public sealed class AddModel(OpenedDocument document, PortalDb db, AttachmentFolder folder, AttachmentSettings settings) : PageModel, IActPage
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

    public OpenedCase Opened => document.Opened;

    public string Title => "Add a document";

    public string Button => "Add the document";

    public IVersioned Form => Input;

    public BackLink Back => new("/Cases/Documents/Index", "Documents");

    public string Encoding => "multipart/form-data";

    public AttachmentSettings Settings => settings;

    public BothVersions Versions => new(
        Opened.ChangedSince, new FieldVersions("Title", null, Input.Title), new FieldVersions("Date", null, Input.Made.InWords()));

    public void OnGet() => Input = new AddInput { Version = Opened.Case.Version, Made = Opened.Today };

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(document, null, Input, new AddedDocumentValidator(settings, Opened), () => AddAsync(stop), stop);

    private async Task<Done> AddAsync(CancellationToken stop)
    {
        var name = AddInput.NameOf(Input.File!);
        var kind = FileKinds.Claimed(name)!.Value;
        await using var content = Input.File!.OpenReadStream();
        if (await folder.WriteAsync(kind, content, stop) is not { } stored)
        {
            return Done.Not(new Refusal($"Choose another file: {FileSignature.WhyNot(kind, content)}"), "Input.File");
        }

        var number = await DocumentList.NextNumberAsync(db, Opened.Case.Id, stop);
        document.Add(new DocumentFacts(number, Input.Title!.Trim(), name, Input.Made!.Value, stored, Opened.Officer.Id, Opened.Now));
        return new Done("Document added");
    }
}
