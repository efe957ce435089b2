using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Ending a stage with its outcome.</summary>
public sealed class ConcludeModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ConcludeForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Conclude stage {opened.Stage.Number}";

    public string Button => "Conclude the stage";

    public IVersioned Form => Input;

    public DateOnly? Sent => opened.Stage.CurrentResponse?.SentOn;

    /// <summary>The outcome that follows from the findings on its points.</summary>
    public DerivedOutcome? Derived => opened.Stage.Points.Derive(opened.Procedure, Basis);

    public bool MayOverride => Derived is not null && opened.Officer.Approves;

    /// <summary>The outcomes that the person can choose here: by kind of record, by role, by the findings.</summary>
    public IEnumerable<Option> Outcomes =>
        Lists.Offered(ListName.Outcome).Where(MayBeChosen).Select(outcome => new Option(outcome.Key, outcome.Label));

    /// <summary>Why it cannot end now as what it is, such as a complaint with what was found; null where it can.</summary>
    public Refusal? WhyNoFinding => Derived is null
        ? Lists.Offered(ListName.Outcome)
            .Where(outcome => outcome.Responded && OutcomesOfAKind.WhyNot(outcome, opened.Procedure.Kind) is null && !MayBeChosen(outcome))
            .Select(outcome => WhyNotWith(outcome, AnyReason)).FirstOrDefault()
        : null;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Outcome", Lists.Label(ListName.Outcome, opened.Stage.Outcome), Lists.Label(ListName.Outcome, Input.Outcome)),
        new FieldVersions("Date on which it ended", opened.Stage.Concluded.InWords(), (Sent ?? Input.On).InWords()),
        new FieldVersions("Reason for another outcome", opened.Stage.OutcomeReason, Input.WhyOtherwise));

    private OutcomeBasis Basis => new(Lists, opened.Council.Rules.Outcome, Input.WhyOtherwise.Kept());

    private CouncilLists Lists => opened.Council.Lists;

    private Refusal? WhyNot => opened.Stage.WhyNotConclude(opened.Office)
        ?? (Outcomes.Any() ? null : WhyNoFinding ?? new Refusal("No outcome of the list fits"));

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new ConcludeForm { Version = opened.Case.Version, On = opened.Today, Outcome = Derived?.Key });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ConcludeForm.FormValidator(opened, MayOverride ? Derived : null), Conclude, stop);

    private Done Conclude()
    {
        var outcome = Lists.Find(ListName.Outcome, Input.Outcome)!;
        if (WhyNotWith(outcome, Basis) is { } notSo)
        {
            return Done.Not(notSo);
        }

        opened.Stage.Conclude(outcome, Sent ?? Input.On!.Value, opened.Office, Basis);
        return new Done($"Stage {opened.Stage.Number} concluded: {outcome.Label}");
    }

    private Refusal? WhyNotWith(ListEntry outcome, OutcomeBasis basis) =>
        opened.Stage.WhyNotConclude(outcome, opened.Office, basis);

    private OutcomeBasis AnyReason => Basis with { WhyOtherwise = "Any" };

    private bool MayBeChosen(ListEntry outcome) => WhyNotWith(outcome, AnyReason) is null;
}
