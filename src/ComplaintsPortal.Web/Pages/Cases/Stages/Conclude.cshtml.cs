using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Ending a stage with its outcome.</summary>
public sealed class ConcludeModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public ConcludeForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public DateOnly? Sent => opened.Stage.Response?.SentOn;

    /// <summary>The outcome that follows from the findings on its points.</summary>
    public DerivedOutcome? Derived => opened.Stage.Derive(opened.Procedure, Basis);

    public bool MayOverride => Derived is not null && opened.Officer.Approves;

    public IEnumerable<Option> Outcomes => opened.Council.Lists.Offered(ListName.Outcome).Select(outcome => new Option(outcome.Key, outcome.Label, HintOf(outcome)));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Outcome", opened.Council.Lists.Label(ListName.Outcome, opened.Stage.Outcome), opened.Council.Lists.Label(ListName.Outcome, Input.Outcome)),
        new FieldVersions("Date on which it ended", opened.Stage.Concluded.InWords(), (Sent ?? Input.On).InWords()),
        new FieldVersions("Reason for another outcome", opened.Stage.OutcomeReason, Input.WhyOtherwise));

    private OutcomeBasis Basis => new(opened.Council.Lists, opened.Council.Rules.Outcome, Input.WhyOtherwise.Kept());

    private Refusal? Refused => opened.Stage.WhyNotConclude(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new ConcludeForm { Version = opened.Case.Version, On = opened.Today, Outcome = Derived?.Key };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new ConcludeForm.FormValidator(opened, MayOverride ? Derived : null), Input))
        {
            return this.Wrong();
        }

        var outcome = opened.Council.Lists.Find(ListName.Outcome, Input.Outcome)!;
        if (opened.Stage.WhyNotConclude(opened.Officer, opened.Procedure, outcome, Basis) is { } notSo)
        {
            return this.Refuse(notSo);
        }

        opened.Stage.Conclude(outcome, Sent ?? Input.On!.Value, opened.Procedure, opened.Officer, opened.Now, Basis);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Stage {stage} concluded: {outcome.Label}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    private string? HintOf(ListEntry outcome) => opened.Stage.WhyNotConclude(opened.Officer, opened.Procedure, outcome, Basis with { WhyOtherwise = "Any" }) switch
    {
        null => null,
        _ when Sent is null => "Needs a response that was approved and sent",
        var refusal => refusal.Sentence,
    };
}
