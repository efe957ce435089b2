using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Retaining;

/// <summary>Lifting a hold.</summary>
public sealed class LiftModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private Hold? hold;

    [FromRoute(Name = "hold")]
    public int Number { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Lift the hold for {CaseRetention.InWords(Hold.Facts.Kind)}";

    public string Button => "Lift the hold";

    public IVersioned Form => Input;

    public Hold Hold => hold!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", Hold.Facts.LiftedWhy, Input.Why));

    private Refusal? WhyNot => opened.Case.Keeping.Retention.WhyNotLift(Hold, opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var read = await db.Holds.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop);
        hold = read ?? hold;
        return read is not null;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(), () => opened.Case.Keeping.Retention.Lift(Hold, Input.Why!.Trim(), opened.Office),
        new Done("The hold is lifted", "/Cases/Retaining/Index"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why the hold is lifted").AtMost(Domain.Cases.Retaining.Hold.ReasonLength);
    }
}
