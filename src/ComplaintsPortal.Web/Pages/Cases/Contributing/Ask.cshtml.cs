using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Contributing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>Asking somebody in a service to contribute to the response of a stage.</summary>
public sealed class AskModel(OpenedCase opened, OpenedContribution contribution, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private int asked;

    [BindProperty]
    public AskInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Ask a service to contribute to stage {opened.Stage.Number}";

    public string Button => "Ask for the contribution";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Who is asked", null, Input.Name), new FieldVersions("What you ask", null, Input.Asked));

    private StageContributions Contributions => opened.Stage.Response.Contributions;

    private Refusal? WhyNot => Contributions.WhyNotAsk(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        asked = await db.Contributions.CountAsync(one => one.CaseId == opened.Case.Id, stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = AskInput.Of(opened));

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, WhyNot, Input, new AskValidator(opened), () => AskAsync(stop), stop);

    private Task<Done> AskAsync(CancellationToken stop)
    {
        var link = ContributionLink.New();
        return contribution.AskAsync(this, Contributions.Ask(Input.Terms(opened), asked, link, opened.Office), link, Input.Version, stop);
    }
}
