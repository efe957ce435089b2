using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Stages;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Saying why a stage is late, and which service was responsible.</summary>
public sealed class SayWhyLateModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Why stage {opened.Stage.Number} is late";

    public string Button => "Save the reason";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("More about it", Lateness.Said?.Words, Input.Lateness.Words));

    private StageLateness Lateness => opened.Stage.Clock.Lateness;

    private Refusal? WhyNot => Lateness.WhyNotSay(opened.Office);

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, Lateness = LatenessForm.Of(Lateness.Said) });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened), () => Lateness.Say(Input.Lateness.Said, opened.Office), new Done("Reason saved"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public LatenessForm Lateness { get; set; } = new();
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.Lateness).SetValidator(new LatenessValidator(opened));
    }
}
