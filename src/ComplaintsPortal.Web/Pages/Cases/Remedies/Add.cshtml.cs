using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>Recording what was promised to put things right for the person who complained.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Kind", null, opened.Council.Lists.Find(ListName.Remedy, Input.Kind)?.Label), new FieldVersions("What", null, Input.Description),
        new FieldVersions("Promised", null, Input.Agreed.InWords()), new FieldVersions("By when", null, Input.Due.InWords()));

    private Refusal? Refused => Remedy.WhyNotAdd(opened.Officer);

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

        Input = new InputModel { Version = opened.Case.Version, Agreed = opened.Today };
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

        var facts = new RemedyFacts(Input.Kind!, Input.Description!.Trim()) { Stage = opened.Case.CurrentStage?.Number, Agreed = Input.Agreed, Due = Input.Due };
        db.Remedies.Add(Remedy.Add(opened.Case, facts, opened.Council.Lists.Label(ListName.Remedy, Input.Kind), opened.Officer, opened.Now));
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Remedy recorded");
        return RedirectToPage("/Cases/Remedies/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Kind { get; set; }

        public string? Description { get; set; }

        [DisplayName("Date on which it was promised")]
        public DateOnly? Agreed { get; set; }

        [DisplayName("Date by which it is to be done")]
        public DateOnly? Due { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Kind).NotEmpty().WithMessage("Choose the kind of remedy").In(opened.Council.Lists, ListName.Remedy);
            RuleFor(input => input.Description).NotEmpty().WithMessage("Enter what is put right").AtMost(Remedy.TextLength);
            RuleFor(input => input.Agreed)
                .NotNull().WithMessage("Enter the date on which it was promised")
                .Unless(on => Remedy.WhyNotAgreeOn(on, opened.Case, opened.Today));
            RuleFor(input => input.Due).NotNull().WithMessage("Enter the date by which it is to be done");
        }
    }
}
