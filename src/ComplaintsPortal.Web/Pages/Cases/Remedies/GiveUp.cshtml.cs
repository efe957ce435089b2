using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>Recording that a remedy cannot be provided, with what was offered instead.</summary>
public sealed class GiveUpModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "remedy")]
    public int Number { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Remedy that cannot be provided";

    public string Button => "Record that it is given up";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheRemedies;

    public Remedy Remedy { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Why not", Remedy.NotProvided, Input.Reason));

    private Refusal? WhyNot => Remedy.WhyNotSettle(opened.Office);

    public IActionResult OnGet()
    {
        Input = new InputModel { Version = opened.Case.Version };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(),
        () => Remedy.GiveUp(opened.Case, Input.Reason!.Trim(), opened.Office),
        new Done("Recorded that the remedy will not be provided", "/Cases/Remedies/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Remedy = await db.Remedies.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop) ?? Remedy;
        return Remedy is not null;
    }

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it cannot be provided and what is done instead").AtMost(Remedy.TextLength);
    }
}
