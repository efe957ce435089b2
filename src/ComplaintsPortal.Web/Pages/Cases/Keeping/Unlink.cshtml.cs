using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>Taking a link between two cases away, with a reason that both keep.</summary>
public sealed class UnlinkModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "link")]
    public int Number { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Take a link away";

    public string Button => "Remove the link";

    public IVersioned Form => Input;

    public BackLink Back { get; } = new("/Cases/Keeping/Links", "Linked cases");

    public LinkLine Line { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = await db.LinksOf(opened.Case.Id, Number).SingleOrDefaultAsync(stop);
        Line = found ?? Line;
        return found is not null;
    }

    public void OnGet() => Input = new InputModel { Version = opened.Case.Version };

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, refusal: null, Input, new InputValidator(), () => UnlinkAsync(stop), stop);

    private async Task<Done> UnlinkAsync(CancellationToken stop)
    {
        var kind = opened.Council.Lists.Label(ListName.LinkKind, Line.Kind);
        var (link, other) = await db.FindLinkAsync(Line, stop);
        opened.Case.Keeping.Unlink(link, other, kind, Input.Reason!.Trim(), opened.Office);
        return new Done($"No longer linked to {Line.Reference}", Back.Page);
    }

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the link is taken away").AtMost(CaseLink.ReasonLength);
    }
}
