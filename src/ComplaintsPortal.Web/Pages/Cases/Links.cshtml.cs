using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The other cases that a case has to do with, and linking one more.</summary>
public sealed class LinksModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IReadOnlyList<LinkLine> Lines { get; private set; } = [];

    /// <summary>The cases that were split from the same contact: they need no link of their own.</summary>
    public EarlierCases Split { get; private set; } = EarlierCases.None;

    public IEnumerable<SelectListItem> Kinds => opened.Council.Lists.Offered(ListName.LinkKind).Select(kind => new SelectListItem(kind.Label, kind.Key));

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Linked to", References, Input.Reference));

    private string? References => Lines.Count == 0 ? null : string.Join(", ", Lines.Select(line => line.Reference));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        await ReadAsync(stop);
        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        await ReadAsync(stop);
        if (Case.WhyNotLink(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        var reference = Input.Reference?.Trim() ?? "";
        var other = await db.Cases.SingleOrDefaultAsync(@case => @case.Reference == reference, stop);
        var linked = other is not null && await db.AreLinkedAsync(id, other.Id, stop);
        if (!this.Accepts(new InputValidator(opened.Council.Lists, other is null ? Unknown : opened.Case.WhyNotLinkTo(other.Id, linked)), Input))
        {
            return this.Wrong();
        }

        var kind = opened.Council.Lists.Find(ListName.LinkKind, Input.Kind)!;
        db.CaseLinks.Add(opened.Case.LinkTo(other!.Id, linked, kind, opened.Officer, opened.Now));
        other.RecordLinkFrom(kind, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await ReadAsync(stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Linked to {other.Reference}");
        return RedirectToPage(new { id });
    }

    /// <summary>"This case: follows from 2026/0002", as either end reads it.</summary>
    public string Words(LinkLine line) => line.FromHere
        ? opened.Council.Lists.Label(ListName.LinkKind, line.Kind)
        : $"{opened.Council.Lists.Label(ListName.LinkKind, line.Kind)}, as that case says of this one";

    public string ProcedureOf(LinkLine line) => opened.Council.FindProcedure(line.Procedure)?.Name ?? line.Procedure;

    private static Refusal Unknown { get; } = new("Enter the reference of a case that is in the portal, such as 2026/0001");

    private async Task ReadAsync(CancellationToken stop) =>
        (Lines, Split) = (await db.LinksOf(opened.Case.Id).ToListAsync(stop), new EarlierCases([], await EarlierCases.OfTheContactAsync(db, opened.Case, stop)));

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reference { get; set; }

        public string? Kind { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(CouncilLists lists, Refusal? whyNot)
        {
            RuleFor(input => input.Reference).Must(_ => whyNot is null).WithMessage(_ => whyNot!.ToString());
            RuleFor(input => input.Kind).NotEmpty().WithMessage("Choose what this case is to the other").In(lists, ListName.LinkKind);
        }
    }
}
