using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Correcting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Putting right what was recorded of an action that came from no case and has ended, after it was shown which figures move.</summary>
public sealed class CorrectModel(OpenedAction opened, Foresight foresight) : PageModel
{
    [BindProperty]
    public CorrectInput Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public WhatMoves? Moves { get; private set; }

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Theme", Label(ListName.Theme, opened.Action.Theme), Label(ListName.Theme, Input.Theme)),
        new FieldVersions("Service", Label(ListName.Service, opened.Action.Service), Label(ListName.Service, Input.Service)),
        new FieldVersions("Agreed", opened.Action.Agreed.InWords(), Input.Agreed.InWords()),
        new FieldVersions("Due", opened.Action.Due.InWords(), Input.Due.InWords()),
        new FieldVersions("Ended", opened.Action.Ended.InWords(), Input.Ended.InWords()));

    private Refusal? WhyNot => opened.Action.WhyNotCorrect(opened.Officer);

    private LearningActionFacts Right => opened.Action.FactsWith(Input.Facts, Input.Ended);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = CorrectInput.Of(opened.Action);
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        var validator = new CorrectValidator(opened);
        if (!this.ShowsFirst(WhyNot, Input, validator))
        {
            return await this.ActAsync(opened, WhyNot, Input, validator, Correct, new Done("Action corrected"), stop);
        }

        Moves = await foresight.OfActionAsync(opened.Action.Facts, Right, stop);
        Input.Seen = Input.Asked;
        return Page();
    }

    private string? Label(string list, string? key) => opened.Lists.Find(list, key)?.Label;

    private void Correct() => opened.Record(opened.Action.Correct(Right, Input.Reason!.Trim(), opened.Lists, opened.Officer, opened.Now));
}
