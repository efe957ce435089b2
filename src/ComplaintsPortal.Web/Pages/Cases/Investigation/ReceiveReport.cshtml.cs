using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Recording that one of the two reports of stage 2 arrived.</summary>
public sealed class ReceiveReportModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Report of the investigating officer", opened.Case.Investigation?.OfficerReported.InWords(), Input.From is InvestigationRole.InvestigatingOfficer ? Input.On.InWords() : null),
        new FieldVersions("Report of the independent person", opened.Case.Investigation?.IndependentReported.InWords(), Input.From is InvestigationRole.IndependentPerson ? Input.On.InWords() : null));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Investigation.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotReceiveReport(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Investigation.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotReceiveReport(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.ReceiveReport(Input.From!.Value, Input.On!.Value, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"The report of the {Input.From.Value.Words()} is recorded");
        return RedirectToPage("/Cases/Investigation/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Whose report")]
        public InvestigationRole? From { get; set; }

        [DisplayName("Date of receipt")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.From)
                .NotNull().WithMessage("Choose whose report it is")
                .Custom((role, context) =>
                {
                    if (role is { } from && opened.Stage.WhyNotReceiveReport(from) is { } refusal)
                    {
                        context.AddFailure(refusal.ToString());
                    }
                });
            RuleFor(input => input.On).NotNull().WithMessage("Enter the date on which it was received");
            RuleFor(input => input).Custom((input, context) =>
            {
                if (input is { From: { } from, On: { } on } && opened.Stage.WhyNotReceiveReportOn(from, on, opened.Today) is { } refusal)
                {
                    context.AddFailure(nameof(input.On), refusal.ToString());
                }
            });
        }
    }
}
