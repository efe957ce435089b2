using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>Correcting a coded fact that was recorded with a case, after it was shown what moves by it.</summary>
public sealed class CorrectFactModel(OpenedCase opened, PortalDb db, Foresight foresight) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "what")]
    public string What { get; set; } = "";

    [BindProperty]
    public CorrectFactInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public RecordedFact Fact { get; private set; } = null!;

    public WhatMoves? Moves { get; private set; }

    public string Title => $"Correct: {FirstLetter.Small(Fact.Name)}";

    public string Button => Moves is null ? "Show what moves" : "Save the correction";

    public IVersioned Form => Input;

    public BackLink Back { get; } = new("/Cases/Correcting/Correct", "All that can be corrected");

    public IEnumerable<Option> Answers =>
    [
        .. Fact.Choices.Select(choice => new Option(choice.Key, choice.Label)),
        .. Fact.MayBeNone ? new[] { new Option(CorrectFactInput.None, "None of these, or not known") } : [],
    ];

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions(Fact.Name, Fact.Said, Fact.Words(Input.Right)), new FieldVersions("Reason", null, Input.Reason));

    private FactCorrection Correction { get; set; } = null!;

    private Refusal? WhyNot => opened.Case.Keeping.Correction.WhyNotCorrect(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var beside = await db.ReadBesideAsync(opened.Case.Id, toChange, stop);
        Correction = opened.Case.Keeping.Correction.With(beside).Of(opened.Council.Words);
        var found = Correction.Find(What);
        Fact = found ?? Fact;
        return found is not null;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new CorrectFactInput { Version = opened.Case.Version });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var validator = new CorrectFactValidator(to => Correction.WhyNotCorrectTo(What, to, opened.Office));
        if (!this.ShowsFirst(WhyNot, Input, validator))
        {
            return await this.ActAsync(opened, WhyNot, Input, validator, Correct, new Done($"{Fact.Name}: corrected"), stop);
        }

        Moves = await foresight.OfFactAsync(What, Input.Right, opened.Council.Words, stop);
        Input.Seen = Input.Asked;
        return Page();
    }

    private void Correct() => Correction.Correct(What, Input.Right, Input.Reason!.Trim(), opened.Office);
}
