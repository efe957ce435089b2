using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>Changing the words with which the letters of a kind begin.</summary>
public sealed class ChangeModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public LetterTemplate Template { get; private set; } = null!;

    /// <summary>Whether somebody else saved other words since the form was shown.</summary>
    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGetAsync(string kind, string variant, CancellationToken stop)
    {
        if (!await FindAsync(kind, variant, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = Template.Version, Text = Template.Text };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, string variant, CancellationToken stop)
    {
        if (!await FindAsync(kind, variant, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        db.Record(Template.Change(Input.Text!, signedIn.Officer, time.GetUtcNow()));
        if (!await db.TrySaveAsync(Template, Input.Version, stop))
        {
            await FindAsync(kind, variant, stop);
            (IsStale, Input.Version) = (true, Template.Version);
            return this.RefuseStale("template");
        }

        TempData.Banner($"Template saved: {Template.Kind.Name()}, {Template.Variant.Name().ToLowerInvariant()}");
        return RedirectToPage("/Letters/Templates/Index");
    }

    private async Task<bool> FindAsync(string kind, string variant, CancellationToken stop)
    {
        var (kinds, variants) = (Enum.GetValues<LetterKind>().Where(one => one.Key() == kind), Enum.GetValues<LetterVariant>().Where(one => one.Key() == variant));
        var found = await db.LetterTemplates.SingleOrDefaultAsync(one => kinds.Contains(one.Kind) && variants.Contains(one.Variant), stop);
        Template = found ?? Template;
        return found is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Text { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Text)
                .NotEmpty().WithMessage("Enter the words of the letter")
                .AtMost(LetterTemplate.TextLength)
                .Custom((text, context) =>
                {
                    foreach (var name in MergeFields.UnknownIn(text ?? ""))
                    {
                        context.AddFailure($"Remove {{{name}}}, or use one of the fields below: there is no field of that name");
                    }
                });
    }
}
