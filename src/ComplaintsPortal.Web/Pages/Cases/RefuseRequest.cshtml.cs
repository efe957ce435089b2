using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Refusing a request for a review panel that came late: a discretion, used with a reason.</summary>
public sealed class RefuseRequestModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public DateOnly? Ends => opened.Case.PanelRequestEnds(opened.Procedure, opened.Calendar);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the request", null, Input.Asked.InWords()),
        new FieldVersions("Reason", null, Input.Why));

    private Refusal? Refused => opened.Case.WhyNotRefuseRequest(opened.Officer, opened.Procedure);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.RefuseRequest(Input.Asked!.Value, Input.Why!.Trim(), opened.Procedure, opened.Officer, opened.Now, opened.Calendar);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Late request refused");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of the request")]
        public DateOnly? Asked { get; set; }

        public string? Why { get; set; }

        public bool OmbudsmanTold { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Asked)
                .NotNull().WithMessage("Enter the date of the request")
                .Unless(asked => opened.Case.WhyNotRefuseRequestOf(asked, opened.Today, opened.Procedure, opened.Calendar));
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it is refused").AtMost(LateRequest.WhyLength);
            RuleFor(input => input.OmbudsmanTold).Equal(true).WithMessage("Tell the complainant of the Ombudsman, and confirm it here");
        }
    }
}
