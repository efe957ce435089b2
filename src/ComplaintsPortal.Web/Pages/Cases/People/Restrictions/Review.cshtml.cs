using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.People.Restrictions;

/// <summary>Looking at a restriction of contact again: it goes on or ends.</summary>
public sealed class ReviewModel(OpenedCase opened) : PageModel, IActPage, IOpensMore
{
    private ContactRestriction? known;

    [FromRoute(Name = "restriction")]
    public int Number { get; set; }

    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Review the restriction of contact";

    public string Button => "Record the review";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public string? Words => known?.Facts.What;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Looked at again", known?.Facts.ReviewOn.InWords(), Input.Next.InWords()),
        new FieldVersions("Ended", known?.Facts.EndedOn.InWords(), null));

    private Refusal? WhyNot => CasePeople.WhyNotReview(known!, opened.Office);

    public IActionResult OnGet()
    {
        Input = new ReviewInput { Version = opened.Case.Version };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ReviewValidator(opened),
        () => opened.Case.People.Review(known!, Input.GoesOn is true ? Input.Next : null, opened.Office),
        new Done("Restriction reviewed", "/Cases/People/Index"), stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = opened.Case.Restrictions.SingleOrDefault(one => one.Id == Number) ?? known;
        return Task.FromResult(known is not null);
    }
}
