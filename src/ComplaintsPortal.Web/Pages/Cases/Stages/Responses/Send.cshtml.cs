using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Recording that the approved response was sent.</summary>
public sealed class SendModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Record that the response to stage {opened.Stage.Number} was sent";

    public string Button => "Record that it was sent";

    public IVersioned Form => Input;

    public BothVersions Versions =>
        new(opened.ChangedSince, new FieldVersions("Date of sending", opened.Stage.CurrentResponse?.SentOn.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotSend(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened),
        () => opened.Stage.Response.Send(Input.On!.Value, opened.Office), new Done("Response sent"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date of sending")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was sent")
            .Unless(on => opened.Stage.Response.WhyNotSendOn(on, opened.Office));
    }
}
