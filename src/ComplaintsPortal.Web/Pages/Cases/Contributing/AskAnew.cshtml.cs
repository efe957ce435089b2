using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Contributing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>Asking for a contribution anew, with another link: because the first was lost, or its time is over.</summary>
public sealed class AskAnewModel(OpenedContribution contribution) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "contribution")]
    public int Number { get; set; }

    [BindProperty]
    public AskAnewInput Input { get; set; } = new();

    public OpenedContribution Shown => contribution;

    public OpenedCase Opened => contribution.Opened;

    public string Title => $"Ask {contribution.One.Name} anew";

    public string Button => "Ask with another link";

    public IVersioned Form => Input;

    public BothVersions Versions => new(Opened.ChangedSince, new FieldVersions("By when", contribution.One.Due.InWords(), Input.Due.InWords()));

    private Refusal? WhyNot => contribution.OfTheStage.WhyNotAskAnew(contribution.One, Opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => contribution.OpenAsync(Number, toChange, stop);

    public IActionResult OnGet() => this.Ask(contribution, WhyNot, () => Input = new AskAnewInput
    {
        Version = Opened.Case.Version,
        Due = contribution.One.Due > Opened.Today ? contribution.One.Due : contribution.OfTheStage.UsuallyDue(Opened.Office),
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(contribution, WhyNot, Input, new AskAnewValidator(Opened), () => AskAsync(stop), stop);

    private Task<Done> AskAsync(CancellationToken stop)
    {
        var link = ContributionLink.New();
        contribution.OfTheStage.AskAnew(contribution.One, Input.Due!.Value, link, Opened.Office);
        return contribution.AskAsync(this, contribution.One, link, Input.Version, stop);
    }
}
