using ComplaintsPortal.Domain;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Writing the response of a stage, or writing it anew.</summary>
public sealed class DraftModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"{(opened.Stage.CurrentResponse is null ? "Draft" : "Change")} the response to stage {opened.Stage.Number}";

    public string Button => "Save draft";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Response", opened.Stage.CurrentResponse?.Text, Input.Text));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotDraft(opened.Office);

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, Text = opened.Stage.CurrentResponse?.Text });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => opened.Stage.Response.Draft(Input.Text!.TrimEnd(), opened.Office),
        new Done("Draft saved"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Text { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Text)
            .NotEmpty().WithMessage("Enter the response")
            .MaximumLength(Domain.Cases.Responses.Response.TextLength)
            .WithMessage($"Response must be {Domain.Cases.Responses.Response.TextLength:N0} characters or fewer");
    }
}
