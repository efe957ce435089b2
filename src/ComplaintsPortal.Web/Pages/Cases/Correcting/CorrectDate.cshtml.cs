using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>Correcting a date that was recorded with a case, after it was shown what moves by it.</summary>
public sealed class CorrectDateModel(OpenedCase opened, Foresight foresight) : PageModel, IActPage, IOpensMore
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

    public BackLink Back { get; } = new("/Cases/Correcting/Correct", "All dates");

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions(Date.Name, Date.On.InWords(), Input.Right.InWords()), new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Case.Keeping.Correction.WhyNotCorrect(opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = opened.Case.Keeping.Correction.Find(What);
        Date = found ?? Date;
        return Task.FromResult(found is not null);
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new CorrectDateInput { Version = opened.Case.Version, On = Date.On });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Input.Seen == Input.Asked || WhyNot is not null || !this.Accepts(new CorrectDateValidator(What, opened), Input))
        {
            return await this.ActAsync(opened, WhyNot, Input, new CorrectDateValidator(What, opened), Correct, new Done($"{Date.Name}: corrected"), stop);
        }

        Moves = await foresight.OfCorrectionAsync(What, Input.Right, stop);
        Input.Seen = Input.Asked;
        return Page();
    }

    private void Correct() => opened.Case.Keeping.Correction.Correct(What, Input.Right, Input.Reason!.Trim(), opened.Office);
}
