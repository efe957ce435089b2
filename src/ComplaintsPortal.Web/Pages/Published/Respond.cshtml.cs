using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>Recording what those who govern the council said of a report (Code 8.2), or correcting it.</summary>
public sealed class RespondModel(OpenedEdition opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedEdition Opened => opened;

    public BothVersions Versions => new(
        opened.IsStale ? [new HistoryLine(opened.At, "somebody else", "Governance response recorded", null)] : [],
        new FieldVersions("Response", opened.Edition.ResponseText, Input.Text));

    private Refusal? WhyNot => opened.Edition.WhyNotRespond(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        var edition = opened.Edition;
        Input = new InputModel { Version = edition.Version, On = edition.ResponseOn, From = edition.ResponseFrom, Text = edition.ResponseText };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop) => await opened.FindAsync(id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new InputValidator(opened),
            () => opened.Record(opened.Edition.Respond(
                new GovernanceResponse(Input.On!.Value, Input.From!.Trim(), Input.Text!.Trim()), opened.Officer, opened.At)),
            new Done($"Governance response recorded: report on {opened.Edition.Period}, edition {opened.Edition.Number}"), stop)
        : NotFound();

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("The date of the response")]
        public DateOnly? On { get; set; }

        [DisplayName("Who gave it")]
        public string? From { get; set; }

        [DisplayName("The response")]
        public string? Text { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedEdition opened)
        {
            RuleFor(input => input.On).NotNull().WithMessage("Enter the date of the response").Unless(on => Edition.WhyNotRespondOn(on, opened.Today));
            RuleFor(input => input.From).NotEmpty().WithMessage("Enter who gave the response").AtMost(GovernanceResponse.FromLength);
            RuleFor(input => input.Text).NotEmpty().WithMessage("Enter the response").AtMost(GovernanceResponse.TextLength);
        }
    }
}
