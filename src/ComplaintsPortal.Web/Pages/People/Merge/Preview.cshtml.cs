using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.People.Merge;

/// <summary>Two records side by side before they become one: whose details stay, and which cases move.</summary>
public sealed class PreviewModel(OpenedPerson opened, BesidePerson beside, PortalDb db) : PageModel
{
    private bool inOneCase;

    [BindProperty]
    public MergeForm Input { get; set; } = new();

    public OpenedPerson Opened => opened;

    public BesidePerson Other => beside;

    public IEnumerable<Option> Kept => [new(opened.Key, InWords(opened)), new(beside.Key, InWords(beside.Person))];

    /// <summary>The years whose figures may change: of complaints by people who complained before, and of equality monitoring.</summary>
    public string Years => string.Join(", ", opened.Cases.Concat(beside.Cases).Select(one => Period.FinancialYearOf(one.Received).Name).Distinct().Order());

    private static string InWords(OpenedPerson one) => $"{one.Name}, as in {one.Cases[0].Reference}";

    private Refusal? WhyNot => CasePersons.WhyNotMerge(opened.Key, beside.Key, inOneCase, opened.Office);

    public async Task<IActionResult> OnGetAsync(string person, string other, CancellationToken stop)
    {
        if (!await FindAsync(person, other, stop))
        {
            return NotFound();
        }

        Input = new MergeForm { Version = opened.Version, OtherVersion = beside.Version, Kept = opened.Key };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(string person, string other, CancellationToken stop) => await FindAsync(person, other, stop)
        ? await this.ActAsync(opened, WhyNot, Input, new MergeForm.FormValidator(opened.Key, beside.Key), () => MergeAsync(stop), stop)
        : NotFound();

    private async Task<bool> FindAsync(string person, string other, CancellationToken stop)
    {
        if (!await opened.FindAsync(person, stop) || !await beside.FindAsync(other, stop))
        {
            return false;
        }

        inOneCase = await db.AreChildrenOfOneCaseAsync(opened.Key, beside.Key, stop);
        return true;
    }

    private async Task<Done> MergeAsync(CancellationToken stop)
    {
        var (kept, gone) = Input.Kept == opened.Key ? (opened.Key, beside.Key) : (beside.Key, opened.Key);
        if (Input.OtherVersion != beside.Version)
        {
            Input.OtherVersion = beside.Version;
            return Done.Not(new Refusal("Somebody else changed the other record while you had this open. Compare the two again"), "Input.Kept");
        }

        await db.MergePeopleAsync(new PersonMerge(kept, gone, Input.Why!.Trim()), opened.Office, stop);
        return new Done("The two records are one person now", "/People/Show", new { person = kept });
    }
}
