using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Recording the day on which the complainant received the response: their time to ask for a review panel counts from it.</summary>
public sealed class RecordReceiptModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record when the response was received";

    public string Button => "Record the day";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Date of receipt", opened.Stage.ResponseReceived.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Escalation.WhyNotRecordReceipt(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened),
        () => opened.Stage.Escalation.RecordReceipt(Input.On!.Value, opened.Office),
        new Done("Recorded when the response was received"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date of receipt")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which the response was received")
            .Unless(on => opened.Stage.Escalation.WhyNotRecordReceiptOn(on, opened.Office));
    }
}
