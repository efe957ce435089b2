using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintsPortal.Web.Pages.Cases.Finding.Chosen;

/// <summary>Giving the cases that were chosen in the list to one person: first what would change, then the change.</summary>
public sealed class AssignModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private static readonly Refusal Changed = new("Some of the cases were changed since you were shown them, and none was given. Look at them again");

    private IReadOnlyList<Officer> people = [];
    private IReadOnlyList<ChosenCase> plan = [];
    private CouncilSetup council = null!;

    [BindProperty(SupportsGet = true)]
    public int[] Chosen { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public Guid? To { get; set; }

    /// <summary>The list from which they were chosen, as it stands in its address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string[] Agreed { get; set; } = [];

    public string List => QueryHelpers.AddQueryString("~/cases", QueryHelpers.ParseQuery(Back));

    public IEnumerable<SelectListItem> People => people.AsItems();

    public string? Taker => people.Names([To ?? Guid.Empty]);

    public IReadOnlyList<ChosenCase> Moving => [.. plan.Where(one => one.WhyNot is null)];

    public IReadOnlyList<ChosenCase> Staying => [.. plan.Where(one => one.WhyNot is not null)];

    public int Missing => Taker is null ? 0 : Chosen.Length - plan.Count;

    public string Cases => Words.Count(Moving.Count, "case", "cases");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        return ModelState.IsValid && (To is null || IsKnown()) ? Page() : this.Wrong();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid || !IsKnown())
        {
            return this.Wrong();
        }

        var (moving, taker) = (Moving.ToDictionary(one => one.Id, one => one.Version), people.Single(person => person.Id == To));
        var shown = moving.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}:{one.Value}")).ToHashSet();
        if (moving.Count == 0 || !shown.SetEquals(Agreed) || !await new Assigning(db).RunAsync(moving, taker, Office, stop))
        {
            await ReadAsync(stop);
            return this.Refuse(Changed);
        }

        TempData.Banner($"{Cases} given to {taker.Name}");
        return LocalRedirect(List);
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        Chosen = [.. Chosen.Distinct()];
        council = await setup.GetAsync(stop);
        people = await CaseWorkers.ReadAsync(db, stop);
        Check("", Chosen.Length == 0 ? "Choose at least one case in the list" : null);
        Check("", Chosen.Length > Assigning.Most ? $"Choose at most {Assigning.Most} cases at once" : null);
        plan = ModelState.IsValid && people.FirstOrDefault(person => person.Id == To) is { } taker
            ? await new Assigning(db).PlanAsync(Chosen, taker, Office, stop) : [];
    }

    private bool IsKnown()
    {
        Check(nameof(To), Taker is null ? "Choose who should have the cases" : null);
        return ModelState.IsValid;
    }

    private Office Office(Case @case) => council.Office(signedIn.Officer, time.GetUtcNow(), @case.Procedure);

    private void Check(string field, string? sentence) => _ = sentence is null || ModelState.TryAddModelError(field, sentence);
}
