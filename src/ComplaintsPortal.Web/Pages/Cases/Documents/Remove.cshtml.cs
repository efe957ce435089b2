using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>Removing a document: its file goes, and the trace of it stays.</summary>
public sealed class RemoveModel(OpenedDocument document) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "document")]
    public int Number { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedDocument One => document;

    public OpenedCase Opened => document.Opened;

    public string Title => $"Remove document {document.Document.Number}";

    public string Button => "Remove the document";

    public IVersioned Form => Input;

    public BackLink Back => new("/Cases/Documents/Index", "Documents");

    public bool Warns => true;

    public BothVersions Versions => new(Opened.ChangedSince, new FieldVersions("Reason", null, Input.Why));

    private Refusal? WhyNot => CaseKeeping.WhyNotRemoveDocument(document.Document, Opened.Office);

    public IActionResult OnGet()
    {
        Input = new InputModel { Version = Opened.Case.Version };
        return this.Ask(document, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        document, WhyNot, Input, new InputValidator(), () => document.Remove(Input.Why!.Trim()), new Done("Document removed"), stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => document.OpenAsync(Number, toChange, stop);

    public sealed class InputModel : IVersioned
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
