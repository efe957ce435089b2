using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Retaining;

/// <summary>Putting a case on hold, so that it is kept beyond its time.</summary>
public sealed class HoldModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Put the case on hold";

    public string Button => "Put it on hold";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    public static IEnumerable<Option> Kinds =>
        Enum.GetValues<HoldKind>().Select(kind => new Option($"{kind}", FirstLetter.Capital(CaseRetention.InWords(kind))));

    private Refusal? WhyNot => opened.Case.Keeping.Retention.WhyNotHold(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Case.Keeping.Retention.PutOnHold(Input.Kind!.Value, Input.Reason!.Trim(), opened.Office),
        new Done("The case is on hold", "/Cases/Retaining/Index"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public HoldKind? Kind { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Kind).NotNull().WithMessage("Choose what it is held for").IsInEnum().WithMessage("Choose what it is held for");
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it is held").AtMost(Domain.Cases.Retaining.Hold.ReasonLength);
        }
    }
}
