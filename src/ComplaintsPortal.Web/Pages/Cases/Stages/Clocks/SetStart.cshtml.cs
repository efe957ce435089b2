using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Setting by hand the day from which the clock of a stage runs, with a reason.</summary>
public sealed class SetStartModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public SetStartInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Set the start of the clock of stage {opened.Stage.Number}";

    public string Button => "Set the start";

    public IVersioned Form => Input;

    public Clock? Clock => opened.Stage.Clock.Under(opened.Procedure, opened.Calendar);

    public bool AsksForDate => opened.Stage.Clock.StartGrounds(opened.Procedure).Contains(StartGround.CouncilsOwn);

    public IEnumerable<Option> GroundOptions => opened.Stage.Clock.StartGrounds(opened.Procedure)
        .Select(ground => new Option(ground.ToString(), $"On {opened.Stage.Clock.DateOf(ground).InWords()}, {ground.Basis()}"));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Start of the clock", opened.Stage.Started.InWords(), Entered.InWords()),
        new FieldVersions("Reason", opened.Stage.StartReason, Input.Why));

    private DateOnly? Entered => Input.Ground is { } ground ? opened.Stage.Clock.DateOf(ground) ?? Input.On : Input.On;

    private Refusal? WhyNot => opened.Stage.Clock.WhyNotSetStart(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new SetStartInput { Version = opened.Case.Version, On = Clock?.Start });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SetStartValidator(opened), () =>
        {
            opened.Stage.Clock.SetStart(new StartTerms(Input.Ground!.Value, Input.Why!.Trim(), Input.On), opened.Office);
            return new Done($"The clock of stage {opened.Stage.Number} starts on {opened.Stage.Started.InWords()}; it is due on {opened.Stage.Due.InWords()}");
        }, stop);
}
