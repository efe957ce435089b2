using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Refusing what arrived, with a reason.</summary>
public sealed class RejectModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<Option> Reasons => opened.Council.Lists.Offered(ListName.TriageReason).Select(reason => new Option(reason.Key, reason.Label));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Reason", LabelOf(opened.Case.TriageReason), LabelOf(Input.Reason)),
        new FieldVersions("In words", opened.Case.TriageNote, Input.Why));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotTriage(opened.Officer) is { } refusal)
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

        if (opened.Case.WhyNotTriage(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened.Council.Lists), Input))
        {
            return this.Wrong();
        }

        opened.Case.Reject(opened.Council.Lists.Find(ListName.TriageReason, Input.Reason)!, Input.Why!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Rejected");
        return RedirectToPage("/Cases/Details", new { id });
    }

    private string LabelOf(string? reason) => opened.Council.Lists.Label(ListName.TriageReason, reason);

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(CouncilLists lists)
        {
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Choose why it is rejected").In(lists, ListName.TriageReason);
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter what the complainant is told").AtMost(Case.NoteLength);
        }
    }
}
