using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>Correcting a date that was recorded with a case, after it was shown what moves by it.</summary>
public sealed class CorrectDateModel(OpenedCase opened, PortalDb db, Foresight foresight) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "what")]
    public string What { get; set; } = "";

    [BindProperty]
    public CorrectDateInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public RecordedDate Date { get; private set; } = null!;

    public WhatMoves? Moves { get; private set; }

    public string Title => $"Correct: {FirstLetter.Small(Date.Name)}";

    public string Button => Moves is null ? "Show what moves" : "Save the correction";

    public IVersioned Form => Input;

    public BackLink Back { get; } = new("/Cases/Correcting/Correct", "All that can be corrected");

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions(Date.Name, Date.On.InWords(), Input.Right.InWords()), new FieldVersions("Reason", null, Input.Reason));

    private CaseCorrection Correction { get; set; } = null!;

    private Refusal? WhyNot => Correction.WhyNotCorrect(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Correction = opened.Case.Keeping.Correction.With(await db.ReadBesideAsync(opened.Case.Id, toChange, stop));
        var found = Correction.Find(What);
        Date = found ?? Date;
        return found is not null;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new CorrectDateInput { Version = opened.Case.Version, On = Date.On });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var validator = new CorrectDateValidator(to => Correction.WhyNotCorrectTo(What, to, opened.Office));
        if (!this.ShowsFirst(WhyNot, Input, validator))
        {
            return await this.ActAsync(opened, WhyNot, Input, validator, Correct, new Done($"{Date.Name}: corrected"), stop);
        }

        Moves = await foresight.OfCorrectionAsync(What, Input.Right, stop);
        Input.Seen = Input.Asked;
        return Page();
    }

    private void Correct() => Correction.Correct(What, Input.Right, Input.Reason!.Trim(), opened.Office);
}
