using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Removing a point on which nothing was found.</summary>
public sealed class RemoveModel(OpenedCase opened) : PageModel
{
    private const int ReasonLength = 500;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Issue Point { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    private Refusal? Refused => opened.Stage.WhyNotRemove(Point, opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int stage, int point, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop) || !At(point))
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

    public async Task<IActionResult> OnPostAsync(int id, int stage, int point, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop) || !At(point))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        opened.Stage.Remove(Point, Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Point removed");
        return RedirectToPage("/Cases/Points", new { id });
    }

    private bool At(int point)
    {
        var found = opened.Stage.Issues.FirstOrDefault(one => one.Id == point);
        Point = found ?? Point;
        return found is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the point is removed").AtMost(ReasonLength);
    }
}
