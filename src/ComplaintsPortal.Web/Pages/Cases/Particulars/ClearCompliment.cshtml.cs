using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Clearing the version of a compliment without names; never by whoever wrote it.</summary>
public sealed class ClearComplimentModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Clear the compliment";

    public string Button => "Clear the compliment";

    public IVersioned Form => Input;

    public BackLink Back { get; } = new("/Cases/Particulars/Compliment", "Back to the compliment");

    public Compliment Known { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Version without names", Known.Cleared, null));

    private Refusal? WhyNot => Known.WhyNotClear(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = await db.Compliments.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        Known = found ?? Known;
        return found is not null;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, () => Known.Clear(opened.Case, Input.Publish, opened.Office),
        new Done("Compliment cleared", Back.Page), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public bool Publish { get; set; }
    }
}
