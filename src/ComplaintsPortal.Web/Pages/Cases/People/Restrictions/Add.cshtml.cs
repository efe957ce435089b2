using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.People.Restrictions;

/// <summary>A manager limits how a complainant may reach the council, by its written policy and until a review.</summary>
public sealed class AddModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Restrict contact";

    public string Button => "Restrict contact";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("What is restricted", null, Input.What),
        new FieldVersions("Why", null, Input.Reason));

    private ContactRestrictionFacts Facts =>
        new(Input.What!.Trim(), Input.Reason!.Trim(), opened.Officer.Id, Input.From!.Value, Input.ReviewOn!.Value);

    private Refusal? WhyNot => CasePeople.WhyNotRestrict(opened.Office);

    public IActionResult OnGet()
    {
        Input = new AddInput { Version = opened.Case.Version, From = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AddValidator(opened),
        () => opened.Case.People.Restrict(Facts, opened.Office),
        new Done("Contact restricted", "/Cases/People/Index"), stop);
}
