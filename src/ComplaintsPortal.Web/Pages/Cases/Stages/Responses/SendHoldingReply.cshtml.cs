using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Recording that a holding reply was sent to an enquiry.</summary>
public sealed class SendHoldingReplyModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record a holding reply";

    public string Button => "Record the holding reply";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date on which it was sent", opened.Stage.HoldingReply.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotSendHoldingReply(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened),
        () => opened.Stage.Response.SendHoldingReply(Input.On!.Value, opened.Office),
        new Done("Holding reply recorded"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was sent")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which the holding reply was sent")
            .Unless(on => opened.Stage.Response.WhyNotSendHoldingReplyOn(on, opened.Office));
    }
}
