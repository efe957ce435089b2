using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Diary;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintsPortal.Web.Pages.Cases.Finding.Chosen;

/// <summary>Setting the same task in the cases that were chosen in the list: they are shown, and the task goes into all of them or none.</summary>
public sealed class AddTaskModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private static readonly Refusal Changed = new("Some of the cases were changed since you were shown them, and no task was added. Look at them again");

    private IReadOnlyList<Officer> people = [];
    private CouncilSetup council = null!;

    [BindProperty(SupportsGet = true)]
    public int[] Chosen { get; set; } = [];

    /// <summary>The list from which they were chosen, as it stands in its address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string[] Agreed { get; set; } = [];

    [BindProperty]
    public TaskInput Input { get; set; } = new();

    public string List => QueryHelpers.AddQueryString("~/cases", QueryHelpers.ParseQuery(Back));

    public IEnumerable<SelectListItem> People => people.AsItems();

    public IReadOnlyList<ChosenCase> Cases { get; private set; } = [];

    public int Missing => Chosen.Length - Cases.Count;

    public string Number => Words.Count(Cases.Count, "case", "cases");

    private Officer? Owner => people.FirstOrDefault(person => person.Id == Input.Owner);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        return ModelState.IsValid ? Page() : this.Wrong();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid || !this.Accepts(new TaskValidator(Office(), people), Input) || !MayBeTheirs())
        {
            return this.Wrong();
        }

        var agreed = Cases.ToDictionary(one => one.Id, one => one.Version);
        if (!agreed.Select(one => Written(one.Key, one.Value)).ToHashSet().SetEquals(Agreed)
            || !await new TaskSetting(db).RunAsync(agreed, Input.Terms(people), @case => Office(@case.Procedure), stop))
        {
            await ReadAsync(stop);
            return this.Refuse(Changed);
        }

        TempData.Banner($"Task added to {Number}");
        return LocalRedirect(List);
    }

    /// <summary>A case with the version in which it is shown, as the form carries it.</summary>
    public static string Written(int id, int version) => string.Create(CultureInfo.InvariantCulture, $"{id}:{version}");

    private async Task ReadAsync(CancellationToken stop)
    {
        Chosen = [.. Chosen.Distinct()];
        council = await setup.GetAsync(stop);
        people = await CaseWorkers.ReadAsync(db, stop);
        Check("", Chosen.Length == 0 ? "Choose at least one case in the list" : null);
        Check("", Chosen.Length > Assigning.Most ? $"Choose at most {Assigning.Most} cases at once" : null);
        Cases = ModelState.IsValid ? await new TaskSetting(db).PlanAsync(Chosen, Owner, @case => Office(@case.Procedure), stop) : [];
        Check("", Chosen.Length > 0 && ModelState.IsValid && Cases.Count == 0 ? "None of the cases that you chose can be found" : null);
    }

    private bool MayBeTheirs()
    {
        string[] not = [.. Cases.Where(one => one.WhyNot is not null).Select(one => one.Reference)];
        Check("Input.Owner", not.Length == 0
            ? null : $"{Owner!.Name} cannot have a task of {string.Join(", ", not)}. Choose somebody else, or leave these out");
        return ModelState.IsValid;
    }

    private Office Office(string? procedure = null) => council.Office(signedIn.Officer, time.GetUtcNow(), procedure ?? council.Procedures[0].Key);

    private void Check(string field, string? sentence) => _ = sentence is null || ModelState.TryAddModelError(field, sentence);
}
