using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Who was complimented by whom, and the version without names.</summary>
public sealed class ComplimentModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public ComplimentInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Compliment";

    public string Button => "Save the compliment";

    public IVersioned Form => Input;

    public CaseSection Section => CaseSections.Compliment;

    /// <summary>What is recorded; nothing yet where nobody recorded it.</summary>
    public Compliment Known { get; private set; } = new(0, new ComplimentFacts(null, null, null, null, null, null, Published: false));

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Who said it", Known.SaidBy, Input.SaidBy), new FieldVersions("Of whom", Known.OfWhom, Input.OfWhom),
        new FieldVersions("Version without names", Known.Cleared, Input.Cleared));

    private Refusal? WhyNot => Compliment.WhyNotRecord(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        Known = await db.Compliments.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop) ?? Known;
        return opened.Procedure.Kind == ProcedureKind.Compliment;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot,
        () => Input = new ComplimentInput { Version = opened.Case.Version, SaidBy = Known.SaidBy, OfWhom = Known.OfWhom, Cleared = Known.Cleared });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ComplimentValidator(), () => opened.Case.Keeping.RecordCompliment(Input.Terms, opened.Office),
        new Done("Compliment recorded", Section.Page), stop);
}
