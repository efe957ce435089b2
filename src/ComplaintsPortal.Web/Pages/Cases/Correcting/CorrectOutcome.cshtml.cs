using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>Correcting the outcome with which a stage was concluded, after it was shown which figures move.</summary>
public sealed class CorrectOutcomeModel(OpenedCase opened, Foresight foresight) : PageModel, IActPage
{
    [BindProperty]
    public CorrectOutcomeInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public WhatMoves? Moves { get; private set; }

    public string Title => $"Correct the outcome of stage {opened.Stage.Number}";

    public string Button => Moves is null ? "Show what moves" : "Save the correction";

    public IVersioned Form => Input;

    public BackLink Back { get; } = new("/Cases/Correcting/Correct", "All that can be corrected");

    public string Recorded => Lists.Label(ListName.Outcome, opened.Stage.Outcome);

    public IEnumerable<Option> Outcomes => Lists.Offered(ListName.Outcome).Select(outcome => new Option(outcome.Key, outcome.Label));

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Outcome", Recorded, Lists.Label(ListName.Outcome, Input.Outcome)),
        new FieldVersions("Reason", null, Input.Reason));

    private CouncilLists Lists => opened.Council.Lists;

    private OutcomeBasis Basis => new(Lists, opened.Council.Rules.Outcome, Input.Reason.Kept());

    private OutcomeCorrection Correction => CaseCorrection.OutcomeOf(opened.Stage);

    private Refusal? WhyNot => Correction.WhyNotCorrect(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new CorrectOutcomeInput { Version = opened.Case.Version });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var validator = new CorrectOutcomeValidator(Lists, outcome => Correction.WhyNotCorrectTo(outcome, Basis, opened.Office));
        if (!this.ShowsFirst(WhyNot, Input, validator))
        {
            return await this.ActAsync(
                opened, WhyNot, Input, validator, () => Correct(opened.Stage), new Done($"Outcome of stage {opened.Stage.Number} corrected"), stop);
        }

        Moves = await foresight.OfChangeAsync(@case => Correct(@case.Stage(opened.Stage.Number)!), stop);
        Input.Seen = Input.Asked;
        return Page();
    }

    private void Correct(Stage stage) =>
        CaseCorrection.OutcomeOf(stage).Correct(Lists.Find(ListName.Outcome, Input.Outcome)!, Basis, Input.Reason!.Trim(), opened.Office);
}
