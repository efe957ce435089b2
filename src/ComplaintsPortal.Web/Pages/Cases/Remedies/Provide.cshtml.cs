using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>Recording that a remedy was provided.</summary>
public sealed class ProvideModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "remedy")]
    public int Number { get; set; }

    [BindProperty]
    public ProvideInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Remedy provided";

    public string Button => "Record it";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheRemedies;

    public Remedy Remedy { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Provided", Remedy.Provided.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => Remedy.WhyNotSettle(opened.Office);

    public IActionResult OnGet()
    {
        Input = new ProvideInput { Version = opened.Case.Version, On = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ProvideValidator(Remedy, opened.Today),
        () => Remedy.Provide(opened.Case, Input.On!.Value, opened.Office),
        new Done("Remedy provided", "/Cases/Remedies/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Remedy = await db.Remedies.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop) ?? Remedy;
        return Remedy is not null;
    }
}
