using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Returning a response to its author, with a reason.</summary>
public sealed class ReturnModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Return the response to stage {opened.Stage.Number}";

    public string Button => "Return the response";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Response", opened.Stage.CurrentResponse?.Text, null),
        new FieldVersions("Reason for returning it", opened.Stage.CurrentResponse?.ReturnReason, Input.Reason));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotReturn(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Stage.Response.Return(Input.Reason!.Trim(), opened.Office), new Done("Response returned"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason)
            .NotEmpty().WithMessage("Enter what has to change")
            .AtMost(Domain.Cases.Responses.Response.ReasonLength);
    }
}
