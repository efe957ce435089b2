using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>Correcting an amount of money that was recorded beside a case, after it was shown what moves by it.</summary>
public sealed class CorrectAmountModel(OpenedCase opened, PortalDb db, Foresight foresight) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "what")]
    public string What { get; set; } = "";

    [BindProperty]
    public CorrectAmountInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public RecordedAmount Amount { get; private set; } = null!;

    public WhatMoves? Moves { get; private set; }

    public string Title => $"Correct: {FirstLetter.Small(Amount.Name)}";

    public string Button => Moves is null ? "Show what moves" : "Save the correction";

    public IVersioned Form => Input;

    public BackLink Back { get; } = new("/Cases/Correcting/Correct", "All that can be corrected");

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions(Amount.Name, AmountCorrection.InWords(Amount.Pounds), Input.Pounds is { } pounds ? AmountCorrection.InWords(pounds) : null),
        new FieldVersions("Reason", null, Input.Reason));

    private AmountCorrection Correction { get; set; } = null!;

    private Refusal? WhyNot => opened.Case.Keeping.Correction.WhyNotCorrect(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Correction = opened.Case.Keeping.Correction.With(await db.ReadBesideAsync(opened.Case.Id, toChange, stop)).OfAmounts;
        var found = Correction.Find(What);
        Amount = found ?? Amount;
        return found is not null;
    }

    public IActionResult OnGet() =>
        this.Ask(opened, WhyNot, () => Input = new CorrectAmountInput { Version = opened.Case.Version, Pounds = Amount.Pounds });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var validator = new CorrectAmountValidator(to => Correction.WhyNotCorrectTo(What, to));
        if (!this.ShowsFirst(WhyNot, Input, validator))
        {
            return await this.ActAsync(opened, WhyNot, Input, validator, Correct, new Done($"{Amount.Name}: corrected"), stop);
        }

        Moves = await foresight.OfAmountAsync(What, Input.Pounds!.Value, stop);
        Input.Seen = Input.Asked;
        return Page();
    }

    private void Correct() => Correction.Correct(What, Input.Pounds!.Value, Input.Reason!.Trim(), opened.Office);
}
