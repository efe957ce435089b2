using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Making cases of their own of the matters that one contact raises, so that each goes its own route.</summary>
public sealed class SplitModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        [new("Decision", opened.Decision, null), .. Input.Given.Select((part, place) => new FieldVersions($"Matter {place + 1}", null, part.Summary))]);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotSplit(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Parts = [new(), new(), new()] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotSplit(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened.Council), Input))
        {
            return this.Wrong();
        }

        SplitPart[] parts = [.. Input.Given.Select(part => new SplitPart(part.Procedure!, part.Summary!.Trim()))];
        var split = await db.SplitAsync(new SplitTerms(id, Input.Version, opened.Today.Year), (@case, place, reference) => @case.Split(reference, parts[place], opened.Officer, opened.Now), parts.Length, stop);
        if (split.Count == 0)
        {
            await opened.ReopenAsync(Input.Version, stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Split. New: {string.Join(", ", split)}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public IList<PartModel> Parts { get; set; } = [];

        /// <summary>The parts of which anything was entered.</summary>
        internal IEnumerable<PartModel> Given => Parts.Where(part => part.Procedure.Kept() is not null || part.Summary.Kept() is not null);
    }

    public sealed class PartModel
    {
        public string? Procedure { get; set; }

        public string? Summary { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(CouncilSetup council)
        {
            RuleFor(input => input.Parts).Must((input, _) => input.Given.Any()).OverridePropertyName("Parts[0].Summary").WithMessage("Enter at least one matter that becomes a case of its own");
            RuleForEach(input => input.Parts).ChildRules(part =>
            {
                part.RuleFor(one => one.Summary).NotEmpty().When(one => one.Procedure.Kept() is not null).WithMessage("Enter what the matter is about");
                part.RuleFor(one => one.Summary).AtMost(CaseParticulars.SummaryLength);
                part.RuleFor(one => one.Procedure).NotEmpty().When(one => one.Summary.Kept() is not null).WithMessage("Choose what the matter looks like");
                part.RuleFor(one => one.Procedure).Must(key => key.Kept() is null || council.FindProcedure(key!) is not null).WithMessage("Choose an answer from the list");
            });
        }
    }
}
