using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>Voiding an entry that was made by mistake, after it was shown what moves by it.</summary>
public sealed class VoidModel(OpenedCase opened, PortalDb db, Foresight foresight) : PageModel, IActPage
{
    private static readonly Refusal Unknown = new("Enter the reference of a case that is in the portal, such as 2026/0001");

    [BindProperty]
    public VoidInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public WhatMoves? Moves { get; private set; }

    public string Title => "Void the entry";

    public string Button => Moves is null ? "Show what moves" : "Void the entry";

    public bool Warns => Moves is not null;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Duplicate of", null, Input.DuplicateOf), new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Case.Keeping.Voiding.WhyNotVoid(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new VoidInput { Version = opened.Case.Version });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var original = Input.DuplicateOf.Kept() is { } reference ? await db.FindVoidedTooAsync(reference, stop) : null;
        var validator = new VoidValidator(WhyNotDuplicate(original));
        if (!this.ShowsFirst(WhyNot, Input, validator))
        {
            return await this.ActAsync(opened, WhyNot, Input, validator, () => Void(original), new Done("The entry is voided and counts nowhere"), stop);
        }

        Moves = await foresight.OfVoidingAsync(stop);
        Input.Seen = Input.Asked;
        return Page();
    }

    private Refusal? WhyNotDuplicate(Case? original) => (Input.DuplicateOf.Kept(), original) switch
    {
        (null, _) => null,
        (_, null) => Unknown,
        _ => opened.Case.Keeping.Voiding.WhyNotDuplicateOf(original),
    };

    private void Void(Case? original)
    {
        opened.Case.Keeping.Voiding.Void(Input.Reason!.Trim(), original, opened.Office);
        original?.Keeping.Voiding.RecordDuplicate(opened.Case.Reference, opened.Office);
    }
}
