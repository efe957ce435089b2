using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Particulars;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>The other cases that a case has to do with, and linking one more.</summary>
public sealed class LinksModel(OpenedCase opened, PortalDb db) : PageModel, IOpensMore
{
    [BindProperty]
    public LinksInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IReadOnlyList<LinkLine> Lines { get; private set; } = [];

    /// <summary>The cases that were split from the same contact: they need no link of their own.</summary>
    public EarlierCases Split { get; private set; } = EarlierCases.None;

    public IEnumerable<SelectListItem> Kinds => opened.Council.Lists.Choices(ListName.LinkKind);

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Linked to", References, Input.Reference));

    private static Refusal Unknown { get; } = new("Enter the reference of a case that is in the portal, such as 2026/0001");

    private string? References => Lines.Count == 0 ? null : string.Join(", ", Lines.Select(line => line.Reference));

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Lines = await db.LinksOf(opened.Case.Id).ToListAsync(stop);
        Split = new EarlierCases([], await EarlierCases.OfTheContactAsync(db, opened.Case, stop));
        return true;
    }

    public void OnGet() => Input = new LinksInput { Version = opened.Case.Version };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var meant = await db.Cases.FindMeantAsync(Input.Reference ?? "", stop);
        var other = await db.Cases.SingleOrDefaultAsync(@case => @case.Id == meant, stop);
        var linked = other is not null && await db.AreLinkedAsync(opened.Case.Id, other.Id, stop);
        var whyNot = other is null ? Unknown : opened.Case.Keeping.WhyNotLinkTo(other.Id, linked);
        return await this.ActAsync(
            opened, CaseKeeping.WhyNotLink(opened.Office), Input, new LinksValidator(opened.Council.Lists, whyNot), () => Link(other!), stop);
    }

    /// <summary>"This case: follows from 2026/0002", as either end reads it.</summary>
    public string Words(LinkLine line) => line.FromHere
        ? opened.Council.Lists.Label(ListName.LinkKind, line.Kind)
        : $"{opened.Council.Lists.Label(ListName.LinkKind, line.Kind)}, as that case says of this one";

    public string ProcedureOf(LinkLine line) => opened.Council.FindProcedure(line.Procedure)?.Name ?? line.Procedure;

    private Done Link(Case other)
    {
        var kind = opened.Council.Lists.Find(ListName.LinkKind, Input.Kind)!;
        opened.Case.Keeping.LinkTo(other.Id, linked: false, kind, opened.Office);
        other.Keeping.RecordLinkFrom(kind, opened.Office);
        return new Done($"Linked to {other.Reference}", CaseSections.Links.Page);
    }
}
